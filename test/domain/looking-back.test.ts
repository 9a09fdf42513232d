import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addMinutes, type Day, dayIn, type Instant, yearOf } from '../../src/domain/day.ts';
import type { Decision, Outcome } from '../../src/domain/decision.ts';
import { asId, type DecisionId, type ItemId, type MeetingId, type NoticeId } from '../../src/domain/ids.ts';
import type { Line, Meeting } from '../../src/domain/meeting.ts';
import type { Notice } from '../../src/domain/notice.ts';
import { readerFor, sightOf } from '../../src/domain/reader.ts';
import { seeLookingBack } from '../../src/domain/see-looking-back.ts';
import { seePast } from '../../src/domain/see-past.ts';
import type { Session } from '../../src/domain/session.ts';
import { aBoard, aDecision, aMeeting, people, published } from '../support/builders.ts';

const board = aBoard();
const today = '2026-11-24' as Day;
const { secretary, chair, director, director2, chief, chief2, guest } = people;
const everybody = [secretary, chair, director, director2, chief, chief2, guest];

/** An item on one agenda: what became of it there, how long it took, and who was told and answered after how many days. */
type Treated = {
  item: string;
  guarded?: Partial<Line['guarded']>;
  standing?: boolean;
  planned?: number | null;
  used?: number;
  outcome?: Outcome | null;
  told?: readonly { to: Notice['to']; after: number | null }[];
};

describe('a board’s past', () => {
  test('adds up minutes for each meeting that was led item by item, what had none planned beside the rest', () => {
    const view = seenBy(director, {
      '2026-03-03': [
        { item: 'a', planned: 15, used: 20 },
        { item: 'b', planned: 30, used: 10 },
        { item: 'c', planned: null, used: 5 },
        { item: 'never-reached', planned: 60 },
      ],
      '2025-02-04': [{ item: 'd', planned: 10, used: 12 }],
      '2026-05-05': [{ item: 'e', planned: 10 }],
    });

    expect(view.times).toEqual([
      { meetingId: '2025-02-04', day: '2025-02-04', planned: 10, used: 12, unplanned: 0 },
      { meetingId: '2026-03-03', day: '2026-03-03', planned: 45, used: 30, unplanned: 5 },
    ]);
  });

  test('tells how often an item was put off, also where its first time lies before the years looked at', () => {
    const postponed = { outcome: 'postponed' } as const;
    const { postponements } = seenBy(secretary, {
      '2023-11-07': [{ item: 'a', ...postponed }],
      '2024-01-09': [
        { item: 'a', ...postponed },
        { item: 'b', outcome: 'approved' },
      ],
      '2024-02-06': [
        { item: 'a', ...postponed },
        { item: 'b', outcome: null },
      ],
      '2026-01-06': [{ item: 'c', ...postponed }],
    });

    expect(postponements).toEqual([
      { year: 2024, decided: 3, first: 0, second: 1, more: 1 },
      { year: 2025, decided: 0, first: 0, second: 0, more: 0 },
      { year: 2026, decided: 1, first: 1, second: 0, more: 0 },
    ]);
  });

  test('counts what is closed, and what was decided for each unit', () => {
    const closed = { closed: { reason: null, audience: [] } };
    const { closed: shares, units } = seenBy(chair, {
      '2025-06-03': [
        { item: 'a', guarded: { ...closed, units: ['CTM', 'CFE'] } },
        { item: 'b', guarded: { units: ['CTM'] }, outcome: 'postponed' },
        { item: 'c', guarded: { units: [] } },
        { item: 'd', standing: true, outcome: null },
      ],
    });

    expect(shares?.[1]).toEqual({ year: 2025, items: 3, closed: 1 });
    expect(units).toEqual([
      { unit: 'CFE', decided: 1, postponed: 0 },
      { unit: 'CTM', decided: 1, postponed: 1 },
      { unit: null, decided: 1, postponed: 0 },
    ]);
  });

  const answered: Year = {
    '2026-09-01': [
      {
        item: 'a',
        told: [
          { to: chief, after: 1 },
          { to: chief2, after: 6 },
        ],
      },
      { item: 'b', told: [{ to: chief, after: 2.5 }] },
      { item: 'c', told: [{ to: chief, after: null }] },
    ],
  };

  test('tells secretary and chair how soon chiefs answer, each chief of themselves, and nobody else', () => {
    const own = { personId: chief, name: 'Carl Fisk', told: 3, answered: 2, median: 1.8, longest: 2.5 };
    const other = { personId: chief2, name: 'Tina Mark', told: 1, answered: 1, median: 6, longest: 6 };
    const by = Object.fromEntries(everybody.map((who) => [who, seenBy(who, answered).answers]));

    expect(by).toEqual({
      ...{ [secretary]: [other, own], [chair]: [other, own], [director]: [], [director2]: [] },
      ...{ [chief]: [own], [chief2]: [other], [guest]: [] },
    });
  });

  test('tells nobody but the board how its time went and what share is closed', () => {
    const told = everybody.filter((who) => {
      const { times, closed } = seenBy(who, answered);
      return times !== null || closed !== null;
    });
    expect(told).toEqual([secretary, chair, director, director2]);
  });

  test('says nothing at all of a closed item that is kept from the reader, wherever it stood', () => {
    const guarded = fc.record({
      closed: fc.record({
        ...{ reason: fc.constant(null), audience: fc.subarray([chief, guest]) },
        level: fc.constantFrom('all' as const, 'title' as const, 'decision' as const),
      }),
      disqualified: fc.subarray(everybody),
      guests: fc.subarray([chief, guest]),
      units: fc.subarray(['CFE', 'CTM']),
    });
    const more = {
      planned: fc.option(fc.nat(60)),
      used: fc.nat(60),
      outcome: fc.constantFrom<Outcome | null>('approved', 'postponed', null),
      told: fc.constantFrom<Treated['told'] & object>(
        [],
        [{ to: chief, after: 4 }],
        [{ to: chief2, after: null }],
      ),
    };
    const open: fc.Arbitrary<Treated> = fc.record({ item: fc.constantFrom('a', 'b', 'c'), ...more });
    const hidden: fc.Arbitrary<Treated> = fc.record({ item: fc.constant('hidden'), guarded, ...more });
    const years = fc.record({
      '2024-05-07': fc.uniqueArray(open, { maxLength: 3, selector: ({ item }) => item }),
      '2026-03-03': fc.uniqueArray(open, { maxLength: 3, selector: ({ item }) => item }),
    });
    fc.assert(
      fc.property(fc.constantFrom(...everybody), years, hidden, fc.nat(3), (who, year, closed, at) => {
        const reader = readerFor(board, who, today);
        fc.pre(sightOf(reader, guardedOf(closed), true) !== 'full');
        const days = year['2026-03-03'];
        const grown = { ...year, '2026-03-03': days.toSpliced(Math.min(at, days.length), 0, closed) };
        expect(seenBy(who, grown)).toEqual(seenBy(who, year));
        expect(seePast(matterOf(grown).past, reader)).toEqual(seePast(matterOf(year).past, reader));
      }),
      { numRuns: 300 },
    );
  });
});

/** What stood on the agendas of meetings, by their days. */
type Year = Readonly<Record<string, readonly Treated[]>>;

function seenBy(who: (typeof everybody)[number], year: Year) {
  return seeLookingBack(matterOf(year), readerFor(board, who, today));
}

function matterOf(year: Year) {
  const all = Object.entries(year).map(([day, items]) => laidOut(day, items));
  const lines = all.flatMap((one) => one.lines);
  const decisions = all.flatMap((one) => one.decisions);
  const past = {
    board,
    meetings: all
      .map(({ meeting }) => meeting)
      .filter(({ start }) => yearOf(dayIn(board.timeZone, start)) > 2023),
    ...{ lines, decisions, sessions: all.flatMap(({ session }) => session ?? []) },
  };
  const notices = all.flatMap((one) => one.notices);
  const guarded = new Map(lines.map((line) => [line.itemId, line.guarded]));
  const answers = { board, today, decisions, notices, questions: [], guardedOf: guarded };
  return { past, answers, years: [2024, 2025, 2026] };
}

function laidOut(day: string, items: readonly Treated[]) {
  const start = `${day}T08:00:00.000Z` as Instant;
  const meeting: Meeting = {
    ...published(aMeeting({ id: asId<MeetingId>(day), start })),
    status: 'concluded',
  };
  const decisions = items.flatMap((treated) => decisionOn(day, treated));
  return {
    ...{ meeting, decisions, session: sessionOf(meeting, items) },
    lines: items.map((treated) => lineOf(meeting.id, treated)),
    notices: items.flatMap((treated) => noticesOf(day, treated)),
  };
}

function lineOf(meetingId: MeetingId, treated: Treated): Line {
  const { item, standing = false, planned = 10 } = treated;
  return {
    ...{ meetingId, itemId: asId<ItemId>(item), title: item, caseNumber: null, minutes: planned, standing },
    guarded: guardedOf(treated),
  };
}

function guardedOf({ guarded }: Treated): Line['guarded'] {
  return { closed: null, disqualified: [], guests: [], units: ['CFE', 'CTM'], ...guarded };
}

function decisionOn(day: string, { item, outcome = 'approved' }: Treated): Decision[] {
  if (outcome === null) return [];
  const id = asId<DecisionId>(`${item} ${day}`);
  const at = { meetingId: asId<MeetingId>(day), day: day as Day };
  return [aDecision({ id, itemId: asId<ItemId>(item), ...at, outcome })];
}

function noticesOf(day: string, { item, told = [] }: Treated): Notice[] {
  const at = `${day}T12:00:00.000Z` as Instant;
  const message = { serviceUrl: 's', conversationId: 'c', activityId: 'a' };
  return told.map(({ to, after }) => ({
    ...{ id: asId<NoticeId>(`${item} ${day} ${to}`), boardId: board.id, to },
    about: { kind: 'decision', decisionId: asId<DecisionId>(`${item} ${day}`), decisionVersion: 1 },
    delivery: { state: 'sent', at, message },
    answer: after === null ? null : { kind: 'received', text: null, at: addMinutes(at, after * 24 * 60) },
  }));
}

/** Where nobody says how long anything took, nobody led the meeting. */
function sessionOf({ id, start }: Meeting, items: readonly Treated[]): Session | null {
  let now = start;
  const spells = items.flatMap(({ item, used }) => {
    if (used === undefined) return [];
    const from = now;
    now = addMinutes(now, used);
    return [{ itemId: asId<ItemId>(item), from, to: now }];
  });
  if (spells.length === 0) return null;
  const ended = { startedAt: start, endedAt: now, atStart: [], attendance: null, version: 1 };
  return { meetingId: id, spells, ...ended };
}
