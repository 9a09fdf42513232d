import { describe, expect, test } from '@jest/globals';
import { publish } from '../../src/domain/agenda.ts';
import type { Day } from '../../src/domain/day.ts';
import { asId, type DecisionId, type ItemId, type MeetingId, type PersonId } from '../../src/domain/ids.ts';
import { channelReader, readerFor } from '../../src/domain/reader.ts';
import { type AgendaRow, type Matter, seeAgenda } from '../../src/domain/see-agenda.ts';
import { aBoard, aDecision, aMeeting, aMorning, anItem, people, published } from '../support/builders.ts';

const road = anItem({ id: asId<ItemId>('road'), text: { title: 'Ny cykelsti' } });
const secret = anItem({
  id: asId<ItemId>('secret'),
  text: { title: 'Salg af grund' },
  caseNumber: '26/7',
  closed: { reason: 'Forhandling', audience: [] },
});
const lost = anItem({ id: asId<ItemId>('lost'), text: { title: 'Ny direktør' }, units: ['CTM'] });
const all = [road, secret, lost];
const planned = aMeeting({ items: all });

function matter(more: Partial<Matter> = {}): Matter {
  return {
    board: aBoard(),
    meeting: published(planned),
    items: all,
    ...{ decisions: [], reactions: [], questions: [], notes: [], sawPost: [] },
    ...more,
  };
}

function seenBy(person: PersonId | null, more: Partial<Matter> = {}) {
  const board = more.board ?? aBoard();
  const reader = person === null ? channelReader : readerFor(board, person, '2026-11-24' as Day);
  return seeAgenda(matter(more), reader);
}

function kinds(rows: readonly AgendaRow[]): string[] {
  return rows.map((row) => `${row.number} ${row.kind}`);
}

/** The first row, where it is that of a whole item. */
function firstRow(more: Partial<Matter>, person: PersonId = people.director) {
  const [row] = seenBy(person, more).rows;
  if (row?.kind !== 'item') throw new Error('the first row is no item');
  return row;
}

describe('the agenda', () => {
  test('is whole for the board, closed items too', () => {
    expect(kinds(seenBy(people.director).rows)).toEqual(['1 item', '2 item', '3 item']);
  });

  test('shows the channel of a closed item its number, time and case number, and nothing else', () => {
    const [, row] = seenBy(null).rows;

    expect(row).toEqual({
      ...{ kind: 'closed', number: 2, caseNumber: '26/7' },
      ...{ startsAt: '2026-11-24T08:15:00.000Z', startsAbout: false, isNow: false },
    });
  });

  test('keeps the case number back where the board hides it', () => {
    const [, row] = seenBy(null, { board: aBoard({ hideClosedCaseNumbers: true }) }).rows;

    expect(row).toMatchObject({ kind: 'closed', caseNumber: null });
  });

  test('tells whoever is disqualified no more than that', () => {
    const items = [{ ...road, disqualified: [people.director] }, secret, lost];

    expect(seenBy(people.director, { items }).rows[0]).toEqual({
      ...{ kind: 'inhabil', number: 1, startsAt: '2026-11-24T08:00:00.000Z', startsAbout: false },
      isNow: false,
    });
  });

  test('leaves out what is not for a chief, keeps the numbers, and says how many are missing', () => {
    const view = seenBy(people.chief);

    expect(kinds(view.rows)).toEqual(['1 item', '2 closed']);
    expect(view.notShown).toBe(1);
  });

  test('shows each item as it was put to this meeting, whatever it says by now', () => {
    const items = [{ ...road, text: { ...road.text, title: 'Ny titel' }, caseNumber: '26/99' }, secret, lost];

    expect(firstRow({ items })).toMatchObject({ title: 'Ny cykelsti', caseNumber: '26/1001' });
  });
});

describe('adding an item from the agenda', () => {
  test('is offered to whoever may add or propose one, and in the channel', () => {
    const may = [people.secretary, people.chair, people.director, people.chief, null];
    expect(may.map((person) => seenBy(person).mayPropose)).toEqual([true, true, true, true, true]);
    expect([people.guest, people.stranger].map((person) => seenBy(person).mayPropose)).toEqual([
      false,
      false,
    ]);
  });
});

describe('an agenda that is not out', () => {
  test.each([people.director, people.chief, people.stranger, null])(
    'shows %s no row, nor how many there are, nor how long they take',
    (person) => {
      expect(seenBy(person, { meeting: planned })).toMatchObject({
        ...{ rows: [], notShown: 0, minutesPlanned: 0, published: false, edition: null },
      });
    },
  );

  test.each([people.secretary, people.chair])('is whole for %s', (person) => {
    const view = seenBy(person, { meeting: planned });

    expect(kinds(view.rows)).toEqual(['1 item', '2 item', '3 item']);
    expect(view.minutesPlanned).toBe(45);
  });
});

describe('a row', () => {
  const reaction = (person: PersonId, kind: 'agree' | 'discuss', itemId = road.id) => ({
    ...{ meetingId: planned.id, itemId, personId: person, kind, at: aMorning },
  });
  const question = (person: PersonId, about: 'item' | 'decision' = 'item') => ({
    ...{ id: asId<never>(`${person} ${about}`), meetingId: planned.id, itemId: road.id, about },
    ...{ askedBy: person, text: 'Hvad koster det?', askedAt: aMorning, answer: null },
  });

  test('counts who agrees, who wants discussion and who asked, each once', () => {
    const reactions = [
      reaction(people.director, 'agree'),
      reaction(people.chair, 'discuss'),
      reaction(people.director2, 'agree', secret.id),
    ];
    const questions = [
      question(people.director),
      question(people.director),
      question(people.chief, 'decision'),
    ];

    expect(firstRow({ reactions, questions }).tally).toEqual({ agree: 1, discuss: 1, question: 1 });
  });

  test("has the reader's own reaction", () => {
    const reactions = [reaction(people.director, 'agree')];

    expect(firstRow({ reactions }).mine).toBe('agree');
    expect(firstRow({ reactions }, people.chair).mine).toBeNull();
  });

  test('has what this meeting decided, not what another did, and how often the item was postponed', () => {
    const before = aDecision({
      id: asId<DecisionId>('before'),
      ...{ itemId: road.id, meetingId: asId<MeetingId>('before'), outcome: 'postponed' },
    });
    const here = aDecision({ itemId: road.id });

    expect(firstRow({ decisions: [before] })).toMatchObject({ outcome: null, decided: false });
    expect(firstRow({ decisions: [before] })).toMatchObject({
      postponed: [{ from: '2026-11-24', to: null }],
    });
    expect(firstRow({ decisions: [before, here] })).toMatchObject({ outcome: 'approved', decided: true });
  });

  test('of a standing item is done once its record is written', () => {
    const places = planned.places.map((place) => ({ ...place, record: 'Drøftet.' }));

    expect(firstRow({ meeting: { ...published(planned), places } })).toMatchObject({
      ...{ outcome: null, decided: true },
    });
  });

  test('says what is new and changed since the publication before', () => {
    const first = publish(aMeeting({ items: [road] }), people.secretary, aMorning);
    const edited = { ...road, text: { ...road.text, title: 'Ny cykelsti, rettet' } };
    const meeting = { ...first, places: aMeeting({ items: [edited, lost] }).places };
    const news = seenBy(people.director, { meeting }).rows.map((row) => row.kind === 'item' && row.news);

    expect(news).toEqual(['changed', 'new']);
  });
});

test('the agenda has its day by the walls of the board, and who marked the post', () => {
  expect(seenBy(null, { sawPost: [people.director] })).toMatchObject({
    ...{ day: '2026-11-24', boardName: 'Direktionen', published: true, edition: 1, sawPost: 1 },
  });
});
