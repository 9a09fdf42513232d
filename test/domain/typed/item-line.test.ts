import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ItemLine } from '../../../src/domain/typed/command.ts';
import { readItemLine } from '../../../src/domain/typed/item-line.ts';

const known = { units: ['CBA', 'BMC', 'Børn og Unge', 'Nord'] };
const february = { kind: 'date', day: 25, month: 2, year: null } as const;

function anItem(said: Partial<ItemLine>): ItemLine {
  return { title: 'Budget', caseNumber: null, units: [], minutes: null, closed: false, to: null, ...said };
}

describe('an item on one line', () => {
  test.each<[string, Partial<ItemLine>]>([
    ['Budget', {}],
    ['Budget sag 24/24964', { caseNumber: '24/24964' }],
    ['Budget sagsnr. 24/1', { caseNumber: '24/1' }],
    ['Budget center CBA', { units: ['CBA'] }],
    ['Budget center cba,BMC', { units: ['cba', 'BMC'] }],
    ['Budget center CBA, BMC og Nord', { units: ['CBA', 'BMC', 'Nord'] }],
    ['Budget center CBA og Børn og Unge', { units: ['CBA', 'Børn og Unge'] }],
    ['Budget center Boern og Unge', { units: ['Boern og Unge'] }],
    ['Budget 15 min', { minutes: 15 }],
    ['Budget 15 min.', { minutes: 15 }],
    ['Budget 15 minutter', { minutes: 15 }],
    ['Budget 15min', { minutes: 15 }],
    ['Budget 480 min', { minutes: 480 }],
    ['Budget lukket', { closed: true }],
    ['Budget LUKKET', { closed: true }],
    ['Budget til 25. februar', { to: february }],
    ['Budget til mødet den 25. februar', { to: february }],
    ['Budget til næste møde', { to: { kind: 'next-meeting' } }],
    ['Budget, 15 min, lukket', { minutes: 15, closed: true }],
    [
      'Budget sag 24/24964 center CBA, BMC 15 min lukket til 25. februar',
      { caseNumber: '24/24964', units: ['CBA', 'BMC'], minutes: 15, closed: true, to: february },
    ],
    [
      'Budget til 25. februar lukket 15 min center CBA sag 24/24964',
      { caseNumber: '24/24964', units: ['CBA'], minutes: 15, closed: true, to: february },
    ],
    ['Budget\n15 min', { minutes: 15 }],
  ])('%j is the title Budget with its parts', (line, said) => {
    expect(readItemLine(line, known)).toEqual(anItem(said));
  });

  test.each([
    ...['Forslag til 2. budgetopfølgning', 'Indretning af center', 'Plan for 2027', 'Mål frem til 2027'],
    ...['Budget center Syd', 'Budget center CBA, Syd', 'Budget 0 min', 'Budget 481 min', 'Budget sag 2024/1'],
    ...[
      'Budget sag 24/1234567',
      'Lukket eller åbent',
      '15 min til start',
      'Budget møde 25. februar',
      '"Ny" skole',
    ],
    ...['"Budget" og "Plan"', '24/24964', 'De to i morgen'],
  ])('»%s« is wholly a title', (line) => {
    expect(readItemLine(line, known)).toEqual(anItem({ title: line }));
  });

  test.each<[string, Partial<ItemLine>]>([
    ['Åbent eller lukket', { title: 'Åbent eller', closed: true }],
    ['Budget 10 min 15 min', { title: 'Budget 10 min', minutes: 15 }],
    ['Budget 10 min lukket 15 min', { title: 'Budget 10 min', closed: true, minutes: 15 }],
    ['Budget til 31. februar til 25. februar', { title: 'Budget til 31. februar', to: february }],
    ['Budget 15 min center Syd', { title: 'Budget 15 min center Syd' }],
    ['Budget center Syd 15 min', { title: 'Budget center Syd', minutes: 15 }],
    ['Forslag til plan til 25. februar', { title: 'Forslag til plan', to: february }],
    ['"Åbent eller lukket"', { title: 'Åbent eller lukket' }],
    ['“Møde på 15 min” lukket', { title: 'Møde på 15 min', closed: true }],
    ['”Møde på 15 min” lukket', { title: 'Møde på 15 min', closed: true }],
    ['»Plan til 25. februar« 10 min', { title: 'Plan til 25. februar', minutes: 10 }],
    ["'Indsats, lukket' 10 min", { title: 'Indsats, lukket', minutes: 10 }],
    ['’Indsats lukket’', { title: 'Indsats lukket' }],
    ['"Om "Trygge veje" 15 min" lukket', { title: 'Om "Trygge veje" 15 min', closed: true }],
    ['"Trygge veje" – status 15 min', { title: '"Trygge veje" – status', minutes: 15 }],
  ])('»%s« is parted where the title ends', (line, said) => {
    expect(readItemLine(line, known)).toEqual(anItem(said));
  });

  test.each(['15 min', 'lukket', 'sag 24/1 15 min', 'til 25. februar', '""', '"" 15 min'])(
    '»%s« lacks a title',
    (line) => {
      expect(readItemLine(line, known)).toEqual({ kind: 'title-missing' });
    },
  );

  test.each(['Budget til 31. februar', 'Budget til 31. februar 15 min', '"Budget" til 31. februar'])(
    '»%s« names a day that is none',
    (line) => {
      expect(readItemLine(line, known)).toEqual({ kind: 'date-wrong', text: '31. februar' });
    },
  );

  test('nothing at all is no item', () => {
    expect(readItemLine(' \n ', known)).toBeNull();
  });

  const parts = fc.shuffledSubarray([
    'sag 24/24964',
    'center CBA, BMC',
    'center Børn og Unge',
    '15 min',
    'lukket',
    'til 25. februar',
  ]);
  const once = parts.filter((some) => some.filter((part) => part.startsWith('center')).length < 2);
  const marks = fc.constantFrom('""', '“”', '””', '»«', "''", '’’');
  const word = fc.oneof(
    fc.stringMatching(/^[a-zæøå0-9.,/!?-]{1,9}$/),
    fc.constantFrom('15 min', 'lukket', 'til 25. februar', 'sag 24/1', 'center CBA'),
  );
  const title = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));

  test('a title in quotes comes back whole whatever follows', () => {
    fc.assert(
      fc.property(title, marks, once, (wanted, [open, close], following) => {
        const read = readItemLine([`${open}${wanted}${close}`, ...following].join(' '), known);
        expect(read).toMatchObject({ title: wanted, closed: following.includes('lukket') });
      }),
    );
  });

  test('a title in quotes loses nothing to words that are no parts', () => {
    fc.assert(
      fc.property(title, title, (wanted, following) => {
        expect(readItemLine(`"${wanted}" x${following}`, known)).toMatchObject({
          title: expect.stringContaining(`"${wanted}"`),
        });
      }),
    );
  });

  test('parts mean the same in any order', () => {
    fc.assert(
      fc.property(once, (following) => {
        const read = readItemLine(['Budget', ...following].join(' '), known);
        const sorted = readItemLine(['Budget', ...following.toSorted()].join(' '), known);
        expect(read).toEqual(sorted);
        expect(read).toMatchObject({ title: 'Budget' });
      }),
    );
  });
});
