import { type Board, chiefsOf } from './board.ts';
import { addDays, addMonths, type Day, dayIn, type Instant } from './day.ts';
import type { ItemId, MeetingId, PersonId } from './ids.ts';
import type { Item } from './item.ts';
import { isOver, isPublished, type MeetingHead, type Standing } from './meeting.ts';
import type { Guarded } from './reader.ts';
import type { RoundKey, WheelEntry, WheelLead, WheelMark } from './wheel.ts';
import { type Round, roundsOf } from './wheel-rounds.ts';
import { addWorkingDays } from './working-days.ts';

/** All that bears on a board's annual wheel. */
export type WheelMatter = {
  board: Board;
  now: Instant;
  entries: readonly WheelEntry[];
  meetings: readonly MeetingHead[];
  /** The items that entries were made from, and those made of them; and where these stand. */
  items: readonly Item[];
  standings: readonly Standing[];
};

/**
 * `missed` is one whose meeting is over without it, `idle` and `ended` stand for an entry without a round; a proposal waits
 * for the secretary; `on` is null on the waiting list.
 */
export type RoundState =
  | { kind: 'due' | 'missed' | 'skipped' | 'idle' | 'ended' }
  | { kind: 'proposed'; itemId: ItemId; by: PersonId | null }
  | { kind: 'taken'; itemId: ItemId; on: Day | null };

export type StatedRound = Round & { state: RoundState };

/** The entry's rounds by day, with what became of each. */
export function statedRounds(matter: WheelMatter, entry: WheelEntry): StatedRound[] {
  const { board, now, meetings } = matter;
  const today = dayIn(board.timeZone, now);
  const marks = marksNow(matter, entry);
  const isMarked = (round: RoundKey) => marks.has(round);
  return roundsOf(entry, { timeZone: board.timeZone, meetings, today, isMarked }).map((round) => ({
    ...round,
    state: stateOf(matter, round, marks.get(round.key)),
  }));
}

/** Stands for an entry that has no round in sight, so that it can be found and changed all the same. */
export function noRound({ board, now }: WheelMatter, { to }: WheelEntry): StatedRound {
  const today = dayIn(board.timeZone, now);
  const kind = to !== null && to < today ? 'ended' : 'idle';
  return { key: 'none', day: kind === 'ended' && to ? to : today, meeting: null, state: { kind } };
}

/** There is no item for it; a skipped one may be taken all the same. */
export function isOpenRound({ state }: StatedRound): boolean {
  return state.kind === 'due' || state.kind === 'missed' || state.kind === 'skipped';
}

function itemIn({ items }: Pick<WheelMatter, 'items'>, id: ItemId | null): Item | undefined {
  return items.find((item) => item.id === id && item.state !== 'withdrawn');
}

export type Source = { item: Item; day: Day | null };

/**
 * The item whose text the next one begins with: the latest that a meeting has had, else the latest at all, else the one
 * that the entry was made from; and the day of its meeting.
 */
export function sourceOf(matter: WheelMatter, entry: WheelEntry): Source | null {
  const all = sourcesOf(matter, entry);
  const stood = (item: Item) => standingsOf(matter, item.id);
  const item = all.find((one) => stood(one).some(({ meeting }) => isOver(meeting))) ?? all[0];
  if (!item) return null;
  const last = stood(item).at(-1)?.meeting;
  return { item, day: item.textFrom ?? (last ? dayIn(matter.board.timeZone, last.start) : null) };
}

/** What decides who may see the entry: its units, how closed the items before it were, and from whom they were kept. */
export function guardOf(matter: WheelMatter, entry: WheelEntry): Guarded {
  return { units: entry.units, guests: [], ...keptFrom(matter, entry) };
}

/**
 * What the next item has of all that came before, whatever became of them: a closed one never comes back as an open one,
 * and whom one was kept from never finds the next.
 */
export function keptFrom(matter: WheelMatter, entry: WheelEntry): Pick<Item, 'closed' | 'disqualified'> {
  const ids = [...entry.marks.toReversed().map(({ itemId }) => itemId), entry.pattern];
  const all = ids.flatMap((id) => matter.items.find((item) => item.id === id) ?? []);
  const source = sourceOf(matter, entry)?.item;
  const closed = all[0]?.closed ?? source?.closed ?? entry.closed;
  return {
    // When that one was to be looked at again says nothing of the next.
    closed: closed && { ...closed, review: null },
    disqualified: [...new Set(all.flatMap(({ disqualified }) => disqualified))],
  };
}

/** Whether the item has stood on an agenda that is out. */
export function isOut(matter: WheelMatter, itemId: ItemId): boolean {
  return matter.standings.some(({ place, meeting }) => place.itemId === itemId && isPublished(meeting));
}

/** The day on which the round is to be begun; null where nobody is told. */
export function beginsOn(board: Board, lead: WheelLead | null, { day }: Pick<Round, 'day'>): Day | null {
  if (!lead) return null;
  switch (lead.unit) {
    case 'days':
      return addWorkingDays(day, -lead.count, board.closedDays);
    case 'weeks':
      return addDays(day, -7 * lead.count);
    case 'months':
      return addMonths(day, -lead.count);
    default:
      return lead.unit satisfies never;
  }
}

/** The rounds that are to be begun by now and of which nobody was told yet. */
export function toBegin(matter: WheelMatter, entry: WheelEntry): StatedRound[] {
  const { board, now } = matter;
  const today = dayIn(board.timeZone, now);
  return statedRounds(matter, entry).filter((round) => {
    const begins = beginsOn(board, entry.lead, round);
    const isTold = entry.told.some((one) => one.round === round.key);
    return begins !== null && begins <= today && today < round.day && round.state.kind === 'due' && !isTold;
  });
}

/** Who prepares the entry's items. */
export function preparersOf(board: Board, { units }: WheelEntry, on: Day): PersonId[] {
  return chiefsOf(board, units, on).map(({ personId }) => personId);
}

/**
 * What counts today: a withdrawn item frees its round again. Of an item for every so many-th meeting the meetings
 * count on which it stands, wherever it was moved.
 */
function marksNow(matter: WheelMatter, { rule, marks }: WheelEntry): Map<RoundKey, WheelMark> {
  const counting = marks.filter(({ itemId }) => itemId === null || itemIn(matter, itemId));
  const found = counting.flatMap((mark) => {
    const stands = rule.kind === 'meetings' ? meetingsOf(matter, mark.itemId) : [];
    return stands.length > 0 ? stands.map((round) => ({ ...mark, round })) : [mark];
  });
  return new Map(found.map((mark) => [mark.round, mark]));
}

/** The accepted ones made of the entry, latest first, and the one that it was made from. */
function sourcesOf(matter: WheelMatter, entry: WheelEntry): Item[] {
  const made = entry.marks.toReversed().flatMap(({ itemId }) => itemIn(matter, itemId) ?? []);
  return [
    ...made.filter(({ state }) => state === 'accepted'),
    ...[itemIn(matter, entry.pattern) ?? []].flat(),
  ];
}

function standingsOf({ standings }: WheelMatter, itemId: ItemId): Standing[] {
  return standings.filter(({ place, meeting }) => place.itemId === itemId && meeting.status !== 'cancelled');
}

function meetingsOf({ standings }: WheelMatter, itemId: ItemId | null): MeetingId[] {
  return standings.filter(({ place }) => place.itemId === itemId).map(({ meeting }) => meeting.id);
}

function stateOf(matter: WheelMatter, round: Round, mark: WheelMark | undefined): RoundState {
  const { board, now } = matter;
  if (!mark) {
    const isPast = round.meeting ? round.meeting.end <= now : round.day < dayIn(board.timeZone, now);
    return { kind: isPast ? 'missed' : 'due' };
  }
  const item = itemIn(matter, mark.itemId);
  if (!item) return { kind: 'skipped' };
  if (item.state !== 'accepted') return { kind: 'proposed', itemId: item.id, by: item.proposal?.by ?? null };
  const last = standingsOf(matter, item.id).at(-1)?.meeting;
  return { kind: 'taken', itemId: item.id, on: last ? dayIn(board.timeZone, last.start) : null };
}
