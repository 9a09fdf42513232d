import { nameOf } from './board.ts';
import { addDays, addMonths, type Day, dayIn, yearOf } from './day.ts';
import { deadlinesOf } from './deadlines.ts';
import type { BoardId, ItemId, MeetingId, WheelId } from './ids.ts';
import type { Load, Meeting } from './meeting.ts';
import { isEditor, type PersonReader, sightOf } from './reader.ts';
import { may } from './rights.ts';
import { type Seen, seen } from './seen.ts';
import type { RoundKey, WheelEntry, WheelLead, WheelRule } from './wheel.ts';
import { titleFor } from './wheel-item.ts';
import {
  beginsOn,
  guardOf,
  isOut,
  noRound,
  type StatedRound,
  sourceOf,
  statedRounds,
  type WheelMatter,
} from './wheel-state.ts';

/** How long a round that nobody took stays on the list. */
const daysMissed = 60;
const monthsAhead = 12;

/** One coming back of an item, as a row of the annual wheel. */
export type WheelRow = {
  wheelId: WheelId;
  boardId: BoardId;
  /** The entry's. */
  version: number;
  round: RoundKey;
  title: string;
  units: readonly string[];
  minutes: number | null;
  caseNumber: string | null;
  closed: boolean;
  rule: WheelRule;
  lead: WheelLead | null;
  /** Of its meeting, or in its month while none is planned. */
  day: Day;
  meetingId: MeetingId | null;
  /** For proposals to its meeting. */
  deadline: Day | null;
  state: /** `underway` is what others are told of an item on an agenda that is not out, or proposed. */
    | { kind: 'due' | 'missed' | 'skipped' | 'idle' | 'ended' | 'underway' }
    | { kind: 'proposed'; itemId: ItemId; by: string | null }
    | { kind: 'taken'; on: Day | null };
  /** When its preparing begins, and who was told to begin. */
  begins: Day | null;
  told: { on: Day; names: readonly string[] } | null;
  /** Of the meeting whose text it begins with. */
  textFrom: Day | null;
  mayChange: boolean;
  mayPrepare: boolean;
};

/** The coming twelve months by day, each entry as often as it comes back in months; of one for meetings the next alone. */
export function seeWheel(matter: WheelMatter, reader: PersonReader): Seen<WheelRow>[] {
  const today = dayIn(matter.board.timeZone, matter.now);
  return matter.entries
    .filter((entry) => maySee(matter, entry, reader))
    .flatMap((entry) => shownOf(matter, entry, today).map((round) => rowOf(matter, { entry, round }, reader)))
    .toSorted((a, b) => compare(a.day, b.day) || compare(a.title, b.title))
    .map(seen);
}

/** One round; null where there is none for the reader. */
export function seeRound(
  matter: WheelMatter,
  { wheelId, round: key }: { wheelId: WheelId; round: RoundKey },
  reader: PersonReader,
): Seen<WheelRow> | null {
  const entry = matter.entries.find(({ id }) => id === wheelId);
  const rounds = entry ? [...statedRounds(matter, entry), noRound(matter, entry)] : [];
  const round = rounds.find((one) => one.key === key);
  if (!entry || !round || !maySee(matter, entry, reader)) return null;
  return seen(rowOf(matter, { entry, round }, reader));
}

/** What the wheel has for a meeting. */
export type WheelOffer = {
  meetingId: MeetingId;
  day: Day;
  /** Minutes planned there, and its length; null where it has no hours. */
  planned: number;
  length: number | null;
  /** To be put on it. */
  due: readonly WheelRow[];
  /** Prepared as a proposal, which waits for the secretary. */
  proposed: readonly WheelRow[];
};

/** For whoever makes the agenda; null where there is nothing. */
export function seeWheelOffer(
  matter: WheelMatter,
  { meeting, load }: { meeting: Pick<Meeting, 'id' | 'start' | 'end' | 'allDay'>; load: Load | undefined },
  reader: PersonReader,
): Seen<WheelOffer> | null {
  if (!isEditor(reader)) return null;
  const rows = matter.entries
    .filter((entry) => maySee(matter, entry, reader))
    .flatMap((entry) =>
      statedRounds(matter, entry)
        .filter((round) => round.meeting?.id === meeting.id)
        .map((round) => rowOf(matter, { entry, round }, reader)),
    );
  const due = rows.filter(({ state }) => state.kind === 'due');
  const proposed = rows.filter(({ state }) => state.kind === 'proposed');
  if (due.length + proposed.length === 0) return null;
  const length = Math.round((Date.parse(meeting.end) - Date.parse(meeting.start)) / 60_000);
  return seen({
    ...{ meetingId: meeting.id, day: dayIn(matter.board.timeZone, meeting.start) },
    ...{ planned: load?.minutes ?? 0, length: meeting.allDay ? null : length },
    ...{ due, proposed },
  });
}

/** Whether the reader may know of the entry at all. */
export function maySee(matter: WheelMatter, entry: WheelEntry, reader: PersonReader): boolean {
  const isFor = may(reader.roles, 'see-wheel') && sightOf(reader, guardOf(matter, entry), true) === 'full';
  // What was made from an item of an agenda that is not out says as little as that agenda.
  return isFor && (isEditor(reader) || entry.pattern === null || isOut(matter, entry.pattern));
}

function shownOf(matter: WheelMatter, entry: WheelEntry, today: Day): StatedRound[] {
  const rounds = statedRounds(matter, entry);
  const first = `${today.slice(0, 7)}-01` as Day;
  const isShown = ({ day, state }: StatedRound) =>
    state.kind === 'missed' ? day >= addDays(today, -daysMissed) : day >= first;
  const shown = rounds.filter((one) => isShown(one) && one.day < addMonths(first, monthsAhead));
  if (shown.length === 0) return [noRound(matter, entry)];
  if (entry.rule.kind === 'months') return shown;
  const next = shown.find(
    ({ day, state }) => day >= today && (state.kind === 'due' || state.kind === 'proposed'),
  );
  return next ? [next] : shown.slice(-1);
}

function rowOf(
  matter: WheelMatter,
  { entry, round }: { entry: WheelEntry; round: StatedRound },
  reader: PersonReader,
): WheelRow {
  const { board } = matter;
  const told = entry.told.find((one) => one.round === round.key);
  const isOpen = round.state.kind === 'due' || round.state.kind === 'missed';
  return {
    ...{ wheelId: entry.id, boardId: entry.boardId, version: entry.version, round: round.key },
    ...{ title: titleFor(entry, yearOf(round.day)), units: entry.units, minutes: entry.minutes },
    ...{ caseNumber: entry.caseNumber, closed: guardOf(matter, entry).closed !== null },
    ...{ rule: entry.rule, lead: entry.lead, day: round.day, meetingId: round.meeting?.id ?? null },
    deadline: round.meeting && deadlinesOf(board, round.meeting).submission,
    state: stateSeen(matter, round, reader),
    begins: beginsOn(board, entry.lead, round),
    told:
      told && isEditor(reader)
        ? { on: told.on, names: told.to.map((person) => nameOf(board, person)) }
        : null,
    textFrom: sourceOf(matter, entry)?.day ?? null,
    mayChange: isEditor(reader),
    mayPrepare: isOpen && may(reader.roles, 'propose-item'),
  };
}

function stateSeen(matter: WheelMatter, { state }: StatedRound, reader: PersonReader): WheelRow['state'] {
  if (state.kind !== 'taken' && state.kind !== 'proposed') return state;
  if (!isEditor(reader) && !isOut(matter, state.itemId)) return { kind: 'underway' };
  if (state.kind === 'taken') return { kind: 'taken', on: state.on };
  return { ...state, by: state.by && nameOf(matter.board, state.by) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
