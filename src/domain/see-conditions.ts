import { type Board, nameOf } from './board.ts';
import { type Condition, type ConditionState, dueHow, stateOf } from './condition.ts';
import { type Day, dayIn } from './day.ts';
import type { Decision } from './decision.ts';
import type { BoardId, ConditionId, ItemId, MeetingId } from './ids.ts';
import type { Item } from './item.ts';
import { type Standing, standingAt } from './meeting.ts';
import { isDisqualified, isEditor, isOnBoard, type PersonReader, sightOf } from './reader.ts';
import { type Seen, seen } from './seen.ts';

/** A condition as part of what somebody sees of its decision. */
export type ConditionOfDecision = {
  text: string;
  unit: string | null;
  due: Day | null;
  state: ConditionState;
};

export function conditionsOf(
  conditions: readonly Condition[] | undefined,
  { id }: Pick<Decision, 'id'>,
): ConditionOfDecision[] {
  return (conditions ?? [])
    .filter(({ decisionId }) => decisionId === id)
    .map((one) => ({ text: one.text, unit: one.unit, due: one.due, state: stateOf(one) }));
}

/** A condition in the list of them. */
export type ConditionView = ConditionOfDecision & {
  conditionId: ConditionId;
  boardId: BoardId;
  itemId: ItemId;
  meetingId: MeetingId | null;
  /** How often anything was said of it: a card made before the last time is outdated. */
  version: number;
  number: number | null;
  title: string;
  /** The decision's. */
  day: Day;
  decision: string;
  due: Day | null;
  dueHow: 'soon' | 'passed' | null;
  reports: readonly { state: ConditionState; by: string; day: Day; text: string | null }[];
  mayReport: boolean;
  /** Whether the reader may open it again, and say who sees to it and by when. */
  mayChange: boolean;
};

export type ConditionsMatter = {
  board: Board;
  today: Day;
  conditions: readonly Condition[];
  decisions: readonly Decision[];
  items: readonly Item[];
  standings: readonly Standing[];
};

/**
 * The board sees those of every item it may see, a chief those that a unit of theirs sees to, unless the item is kept from
 * them. Open ones first, by their day.
 */
export function seeConditions(matter: ConditionsMatter, reader: PersonReader): Seen<ConditionView>[] {
  return matter.conditions
    .flatMap((condition) => {
      const item = matter.items.find(({ id }) => id === condition.itemId);
      const decision = matter.decisions.find(({ id }) => id === condition.decisionId);
      if (!item || !decision || !maySee(reader, item, condition)) return [];
      return [viewOf(matter, { condition, decision, item }, reader)];
    })
    .toSorted((a, b) => rankOf(a).localeCompare(rankOf(b)));
}

/** Whether the reader looks after it: its unit's chief, and secretary and chair. */
export function mayReport(reader: PersonReader, item: Item, { unit }: Pick<Condition, 'unit'>): boolean {
  if (isEditor(reader)) return sightOf(reader, item, true) === 'full';
  return unit !== null && reader.units.includes(unit) && maySee(reader, item, { unit });
}

function maySee(reader: PersonReader, item: Item, { unit }: Pick<Condition, 'unit'>): boolean {
  const sight = sightOf(reader, item, true);
  if (sight === 'full') return isOnBoard(reader) || reader.roles.includes('chief');
  const isTheirs = unit !== null && reader.units.includes(unit);
  return isTheirs && item.closed === null && !isDisqualified(reader, item);
}

function viewOf(
  { board, standings, today }: ConditionsMatter,
  { condition, decision, item }: { condition: Condition; decision: Decision; item: Item },
  reader: PersonReader,
): Seen<ConditionView> {
  const standing = standingAt(standings, decision);
  return seen({
    ...{ conditionId: condition.id, boardId: board.id, itemId: item.id, version: condition.reports.length },
    meetingId: decision.meetingId,
    ...{ text: condition.text, unit: condition.unit, due: condition.due, state: stateOf(condition) },
    ...{ number: standing?.number ?? null, title: standing?.place.text.title ?? item.text.title },
    ...{ day: decision.day, decision: decision.text },
    dueHow: dueHow(condition, today, board.closedDays),
    reports: condition.reports.map(({ state, by, at, text }) => ({
      ...{ state, text, by: nameOf(board, by), day: dayIn(board.timeZone, at) },
    })),
    mayReport: mayReport(reader, item, condition),
    mayChange: isEditor(reader),
  });
}

function rankOf({ state, due, day }: ConditionView): string {
  return `${state === 'open' ? 0 : 1} ${due ?? '9999'} ${day}`;
}
