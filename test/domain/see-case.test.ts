import { describe, expect, test } from '@jest/globals';
import type { Day, Instant } from '../../src/domain/day.ts';
import { asId, type ItemId, type MeetingId, type PersonId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import type { Meeting, Standing } from '../../src/domain/meeting.ts';
import { channelReader, readerFor } from '../../src/domain/reader.ts';
import { seeCase } from '../../src/domain/see-case.ts';
import { seeSetUp } from '../../src/domain/see-set-up.ts';
import {
  aBoard,
  aDecision,
  aMeeting,
  aMember,
  anItem,
  aPlace,
  people,
  published,
} from '../support/builders.ts';

const road = anItem({ id: asId<ItemId>('road'), text: { title: 'Ny cykelsti' } });
const bridge = anItem({ id: asId<ItemId>('bridge'), text: { title: 'Ny bro' }, units: ['CTM'] });

function stood(item: Item, day: string, meeting: (one: Meeting) => Meeting = published): Standing {
  const start = `${day}T08:00:00.000Z` as Instant;
  const place = aPlace(item, { text: { ...item.text, title: `${item.text.title} (${day})` } });
  return { meeting: meeting(aMeeting({ id: asId<MeetingId>(day), start })), number: 5, place };
}

const standings = [stood(road, '2025-03-25'), stood(bridge, '2025-04-22'), stood(road, '2026-11-24')];
const decisions = [
  aDecision({ itemId: road.id, meetingId: asId<MeetingId>('2025-03-25'), text: 'Udskudt.' }),
  aDecision({ itemId: road.id, meetingId: asId<MeetingId>('2026-11-24'), text: 'Godkendt.' }),
];

type More = Partial<Parameters<typeof seeCase>[0]>;

function seen(person: PersonId | null, more: More = {}) {
  const board = more.board ?? aBoard();
  const reader = person === null ? channelReader : readerFor(board, person, '2026-11-24' as Day);
  const matter = { board, caseNumber: '26/1001', items: [road, bridge], standings, decisions, ...more };
  return seeCase(matter, reader)?.entries.map((entry) =>
    entry.kind === 'item' ? `${entry.title}: ${entry.decision?.text ?? '-'}` : `${entry.day} ${entry.kind}`,
  );
}

const all = [
  'Ny cykelsti (2025-03-25): Udskudt.',
  'Ny bro (2025-04-22): -',
  'Ny cykelsti (2026-11-24): Godkendt.',
];

describe('a case over the years', () => {
  test('has each time that one of its items stood on an agenda, as it was then and with what was decided then', () => {
    expect(seen(people.director)).toEqual(all);
    expect(seen(null)).toEqual(all);
  });

  test('leaves out what is not for the reader', () => {
    expect(seen(people.chief)).toEqual([all[0], all[2]]);
    expect(seen(people.chief2)).toEqual([all[1]]);
  });

  test('is none to whom nothing of it is', () => {
    expect(seen(people.guest)).toBeUndefined();
    expect(seen(people.stranger)).toBeUndefined();
  });

  test('leaves out agendas that are not out, but to those who make them', () => {
    const planned = [stood(road, '2026-12-01', (meeting) => meeting)];

    expect(seen(people.director, { standings: planned })).toBeUndefined();
    expect(seen(people.secretary, { standings: planned })).toHaveLength(1);
  });

  const items = [{ ...road, closed: { reason: null, audience: [] } }, bridge];

  test('shows the channel of a closed item when it stood there, and no more', () => {
    expect(seen(null, { items })).toEqual(['2025-03-25 closed', all[1], '2026-11-24 closed']);
  });

  test('does not tell by a case number that a closed item belongs to it, where the board hides those', () => {
    const board = aBoard({ hideClosedCaseNumbers: true });

    expect(seen(null, { items, board })).toEqual([all[1]]);
    expect(seen(null, { items: items.slice(0, 1), board })).toBeUndefined();
    expect(seen(people.director, { items, board })).toEqual(all);
  });

  test('is none to somebody who is disqualified', () => {
    const disqualified = [{ ...road, disqualified: [people.director] }, bridge];

    expect(seen(people.director, { items: disqualified })).toEqual([all[1]]);
  });
});

describe('the set-up of a board', () => {
  const on = '2026-11-24' as Day;
  const team = [
    { personId: people.stranger, name: 'Åge Fremmed' },
    { personId: people.chair, name: 'Frans Dahl' },
  ];

  test('names the people of the team and the members, each once, by the Danish alphabet', () => {
    const members = [aMember('chair', { name: 'Frans Dahl' }), aMember('director', { name: 'Øjvind Aa' })];
    const view = seeSetUp(aBoard({ members }), team, { on });

    expect(view.people.map(({ name }) => name)).toEqual(['Frans Dahl', 'Øjvind Aa', 'Åge Fremmed']);
    expect(view).toMatchObject({ chairs: ['chair'], directors: ['director'], secretaries: [] });
  });

  test('lists who reads the channel without any role, as of the day', () => {
    const ended = aMember('chair', { name: 'Frans Dahl', to: '2026-11-23' as Day });

    expect(seeSetUp(aBoard(), team, { on }).withoutRole).toEqual(['Åge Fremmed']);
    expect(seeSetUp(aBoard({ members: [ended] }), team, { on }).withoutRole).toEqual([
      ...['Åge Fremmed', 'Frans Dahl'],
    ]);
  });

  test('is there for a channel without a board too', () => {
    expect(seeSetUp(null, team, { on })).toMatchObject({ name: null, secretaries: [], chiefs: [] });
  });
});
