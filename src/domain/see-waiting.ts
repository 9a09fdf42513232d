import { type Board, nameOf } from './board.ts';
import { type Condition, stateOf } from './condition.ts';
import { type Day, dayIn, type Instant } from './day.ts';
import type { Decision } from './decision.ts';
import type { BoardId, ItemId } from './ids.ts';
import type { Item } from './item.ts';
import type { Standing } from './meeting.ts';
import { datesNamed, type NamedDate, passedBy } from './named-dates.ts';
import { type PutOff, postponementsOf } from './postponements.ts';
import { isEditor, type PersonReader, sightOf } from './reader.ts';
import { type Seen, seen } from './seen.ts';

/** An item that waits for a meeting. */
export type WaitingView = {
  itemId: ItemId;
  boardId: BoardId;
  version: number;
  title: string;
  closed: boolean;
  caseNumber: string | null;
  minutes: number | null;
  /** Who proposed it, and gets it where it is handed back; null where nobody did. */
  proposedBy: string | null;
  /** Each time it has been postponed, oldest first. */
  times: readonly PutOff[];
  /** Since when it waits, where that is known: it was put off, or proposed. */
  since: Day | null;
  /** The day it was last postponed to, on which there was no meeting. */
  wished: Day | null;
  /** What it depended on and did not come true. */
  lapsed: readonly string[];
  /** The day of the meeting that it stood on last, and that was cancelled. */
  cancelled: Day | null;
  /** Dates after that day that its text names. */
  dates: readonly NamedDate[];
  /** How many of them have passed by now. */
  passed: number;
};

export type WaitingMatter = {
  board: Board;
  now: Instant;
  items: readonly Item[];
  /** Oldest first. */
  decisions: readonly Decision[];
  standings: readonly Standing[];
  conditions?: readonly Condition[];
};

/** For whoever makes the agenda; others see none. */
export function seeWaiting(matter: WaitingMatter, reader: PersonReader): readonly Seen<WaitingView>[] {
  if (!isEditor(reader)) return [];
  return matter.items
    .filter((item) => sightOf(reader, item, false) === 'full')
    .map((item) => seen(waitingView(matter, item)));
}

function waitingView(matter: WaitingMatter, item: Item): WaitingView {
  const { board, now, decisions, standings, conditions = [] } = matter;
  const decided = decisions.findLast((one) => one.itemId === item.id);
  const times = postponementsOf(decisions, item.id);
  const last = times.at(-1);
  const since = last?.from ?? item.proposal?.at ?? null;
  const today = dayIn(board.timeZone, now);
  const dates = datesNamed(item, decisions, since ?? today);
  const stood = standings.filter(({ place }) => place.itemId === item.id).at(-1)?.meeting;
  return {
    ...{ itemId: item.id, boardId: board.id, version: item.version },
    ...{ title: item.text.title, closed: item.closed !== null },
    ...{ caseNumber: item.caseNumber, minutes: item.minutes },
    proposedBy: item.proposal && nameOf(board, item.proposal.by),
    ...{ times, since, wished: last?.to ?? null },
    lapsed: conditions.flatMap((one) =>
      one.decisionId === decided?.id && stateOf(one) === 'lapsed' ? [one.text] : [],
    ),
    cancelled: stood?.status === 'cancelled' ? dayIn(board.timeZone, stood.start) : null,
    ...{ dates, passed: passedBy(dates, today).length },
  };
}
