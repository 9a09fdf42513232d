import { describe, expect, test } from '@jest/globals';
import type { DocumentFormat, DocumentWish } from '../../../src/actions/outside.ts';
import type { Day } from '../../../src/domain/day.ts';
import { asId, type ItemId, type OrderId, type PersonId } from '../../../src/domain/ids.ts';
import { boardReader, fileReader, publicReader, readerFor } from '../../../src/domain/reader.ts';
import { type MinutesFor, type MinutesMatter, seeMinutes } from '../../../src/domain/see-minutes.ts';
import { writeDocument } from '../../../src/minutes/write/write-document.ts';
import {
  aBoard,
  aDecision,
  aMeeting,
  aMember,
  anItem,
  aPlace,
  people,
  published,
} from '../../support/builders.ts';
import { everyWord } from './every-word.ts';

const formats: DocumentFormat[] = ['docx', 'pdf', 'md', 'json'];
const wishes: DocumentWish['what'][] = ['minutes', 'agenda'];
const versions = formats.flatMap((format) => wishes.map((what) => ({ format, what })));

describe('the public version', () => {
  test.each(versions)('holds no word of a closed item ($what as $format)', async (wish) => {
    const { matter, words } = aMatter();
    const text = await everyWord(await writeDocument(seeMinutes(matter, publicReader), wish), wish.format);

    expect(words.filter((word) => text.includes(word))).toEqual([]);
    expect(text).toContain('Lukket');
    expect(text).toContain('26/2002');
  });

  test.each(formats)('leaves out the case number too where the board hides it (%s)', async (format) => {
    const { matter } = aMatter();
    const hidden = { ...matter, board: { ...matter.board, hideClosedCaseNumbers: true } };
    const view = seeMinutes(hidden, publicReader);
    const text = await everyWord(await writeDocument(view, { what: 'minutes', format }), format);

    expect(text).not.toContain('26/2002');
  });
});

describe('the version of a disqualified director', () => {
  test.each(formats)('holds no word of the item, nor its case number (%s)', async (format) => {
    const { matter, words } = aMatter();
    const director = readerFor(matter.board, people.director, '2026-11-24' as Day);
    const view = seeMinutes(matter, director);
    const text = await everyWord(await writeDocument(view, { what: 'minutes', format }), format);

    expect([...words, '26/2002'].filter((word) => text.includes(word))).toEqual([]);
    expect(text).toContain('Inhabil');
  });
});

describe('the version that the board’s leaders read together', () => {
  test.each(formats)(
    'holds no word of an item from which one of them is disqualified (%s)',
    async (format) => {
      const { matter, words } = aMatter();
      const view = seeMinutes(matter, boardReader);
      const text = await everyWord(await writeDocument(view, { what: 'minutes', format }), format);

      expect(words.filter((word) => text.includes(word))).toEqual([]);
      expect(text).toContain('26/2002');
    },
  );

  test.each(formats)('is the internal one where nobody is (%s)', async (format) => {
    const { matter } = aMatter();
    const free = { ...matter, items: matter.items.map((item) => ({ ...item, disqualified: [] })) };
    const write = (view: MinutesFor<'board' | 'file'>) => writeDocument(view, { what: 'minutes', format });

    const [board, file] = [
      await write(seeMinutes(free, boardReader)),
      await write(seeMinutes(free, fileReader)),
    ];
    expect(Buffer.from(board).equals(file)).toBe(true);
  });
});

describe('the internal version', () => {
  test.each(formats)('holds the words, so that the search above would find them (%s)', async (format) => {
    const { matter, words, aside } = aMatter();
    const view = seeMinutes(matter, fileReader);
    const text = await everyWord(await writeDocument(view, { what: 'minutes', format }), format);

    const missing = words.filter((word) => !text.includes(word));
    expect(missing.filter((word) => !aside[format].includes(word))).toEqual([]);
    expect(missing.length).toBeLessThan(words.length / 2);
  });
});

/** A meeting with an open item and a closed one, in each field of which stands a word that stands nowhere else. */
function aMatter(): { matter: MinutesMatter; words: string[]; aside: Record<DocumentFormat, string[]> } {
  const words: string[] = [];
  const word = (field: string) => {
    words.push(`Zq${field}qz`);
    return `Zq${field}qz`;
  };
  // What the minutes have no place for.
  const unprinted = ['guestid', 'unit', 'audience', 'body', 'why'].map((field) => `Zq${field}qz`);
  const itemId = asId<ItemId>('closed-item');
  const guest = asId<PersonId>(word('guestid'));
  const closed = anItem({
    ...{ id: itemId, caseNumber: '26/2002', units: [word('unit')], guests: [guest] },
    closed: { reason: word('reason'), audience: [asId<PersonId>(word('audience'))] },
    disqualified: [people.director],
    text: {
      ...{ title: word('title'), background: word('background'), recommendation: `1. ${word('advice')}` },
      ...{ caseStatement: `A\t${word('cell')}\nB\tC`, finances: word('finances') },
      attachments: [{ title: word('attachment'), url: `https://aaloese.example/${word('url')}` }],
    },
  });
  const order = { id: asId<OrderId>('order'), text: word('order'), unit: null, byWhom: word('bywhom') };
  const decision = aDecision({
    ...{ itemId, text: word('decision'), forwardedTo: [word('body')], outcome: 'postponed' },
    postponement: { to: null, day: null, reason: word('why') },
    orders: [{ ...order, due: null }],
  });
  const open = anItem({ id: asId<ItemId>('open-item') });
  const board = aBoard();
  const members = board.members.map((member) =>
    member.personId === people.director ? aMember('director', { name: word('away') }) : member,
  );
  const meeting = published(aMeeting({ items: [open] }));
  return {
    matter: {
      board: { ...board, members },
      meeting: { ...meeting, places: [...meeting.places, aPlace(closed, { record: word('record') })] },
      items: [open, closed],
      decisions: [decision],
    },
    words,
    aside: {
      docx: unprinted,
      pdf: unprinted,
      md: [...unprinted, 'Zqurlqz'],
      json: ['Zqaudienceqz', 'Zqwhyqz', 'Zqurlqz'],
    },
  };
}
