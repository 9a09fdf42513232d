import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hitMarks } from '../../src/domain/search.ts';
import { readSearchWish } from '../../src/domain/typed/read-search.ts';
import { chooseOrders, orderedTable, orderKinds, unitsOf } from '../../src/tab/look-back/choose-orders.ts';
import { cutExcerpt } from '../../src/tab/look-back/excerpt.ts';
import { choices, readWish, sayWish } from '../../src/tab/look-back/wish.ts';
import { lookingBack } from '../../src/words/da/looking-back.ts';

const years = ['', '2024', '2025-03'];
const wishes = fc.record({
  words: fc.constantFrom('', 'cykelsti', '"fælles indkøb" -havn', '24/24964', 'sag:24/1 åen', '3:2'),
  unit: fc.constantFrom('', 'CBA'),
  status: fc.constantFrom('' as const, ...choices.status),
  in: fc.constantFrom('' as const, ...choices.in),
  ...{ from: fc.constantFrom(...years), to: fc.constantFrom(...years) },
});

describe('what is looked for in the form', () => {
  test('is said as /søg takes it, and stands in the form again', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const said = sayWish(wish);
        expect(readWish(said)).toEqual(wish);
        expect(readSearchWish(said)).toMatchObject({
          ...{ unit: wish.unit || null, status: wish.status || null, in: wish.in || null },
        });
      }),
      { numRuns: 60 },
    );
  });

  test('is chosen however it was typed, and what nobody understands stays to be read', () => {
    expect(readWish('åen STATUS:udskudt in:titler til:2025-03-11 unit:cfe fra:i-går')).toEqual({
      ...{
        words: 'åen fra:i-går',
        unit: 'CFE',
        status: 'postponed',
        in: 'title',
        from: '',
        to: '2025-03-11',
      },
    });
  });
});

describe('an excerpt', () => {
  test('is cut at its marks, one that lacks its end, too', () => {
    const [from, to] = hitMarks;
    expect(cutExcerpt(`Ny ${from}cykelsti${to} ad ${from}åen`)).toEqual([
      { text: 'Ny ', isHit: false },
      { text: 'cykelsti', isHit: true },
      { text: ' ad ', isHit: false },
      { text: 'åen', isHit: true },
    ]);
  });
});

describe('the orders chosen', () => {
  const order = (orderId: string, state: 'open' | 'reported' | 'done' | 'cancelled', who: string | null) => ({
    ...{ orderId, text: 'Et notat', who, hasNoChief: false, due: null, condition: null, state },
    ...{ isOverdue: orderId === 'late', age: 3, day: '2026-11-03', title: 'Budget', caseNumber: null },
    ...{ number: 2, meetingId: null, itemId: 'item', wish: null, answer: null, history: [] },
    ...{ isMine: false, mayReport: false, maySettle: false },
  });
  const all = [
    ...[order('late', 'open', 'CFE'), order('open', 'open', null), order('told', 'reported', 'CBA')],
    ...[order('done', 'done', 'CFE'), order('off', 'cancelled', 'CFE')],
  ];

  test('are those of their kind and their unit', () => {
    const ids = (unit: string) =>
      orderKinds.map((kind) => chooseOrders(all, { kind, unit }).map(({ orderId }) => orderId));

    expect(ids('')).toEqual([
      ...[['late', 'open', 'told'], ['late'], ['told'], ['done', 'off']],
      ['late', 'open', 'told', 'done', 'off'],
    ]);
    expect(ids('CFE')).toEqual([['late'], ['late'], [], ['done', 'off'], ['late', 'done', 'off']]);
    expect(unitsOf(all)).toEqual(['CBA', 'CFE']);
    const told = chooseOrders(all, { kind: 'unfinished', unit: '', first: 'told' });
    expect(told.map(({ orderId }) => orderId)).toEqual(['told', 'late', 'open']);
  });

  test('are taken along with all that is said of them', () => {
    const table = orderedTable([...all.slice(0, 1), { ...order('done', 'done', null), due: '2026-12-01' }], {
      lookingBack,
    });
    expect(table.rows).toEqual([
      ['Et notat', 'CFE', null, 'Overskredet', 3, null, '2026-11-03', 'Budget', null],
      ['Et notat', null, '2026-12-01', 'Udført', 3, null, '2026-11-03', 'Budget', null],
    ]);
    expect(table.head).toHaveLength(9);
  });
});
