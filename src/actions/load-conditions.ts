import type { Board } from '../domain/board.ts';
import type { Condition } from '../domain/condition.ts';
import { dayIn, type Instant } from '../domain/day.ts';
import type { Decision } from '../domain/decision.ts';
import type { PersonReader } from '../domain/reader.ts';
import { type ConditionsMatter, type ConditionView, seeConditions } from '../domain/see-conditions.ts';
import type { Seen } from '../domain/seen.ts';
import type { Reading } from './outside.ts';

type Here = { board: Board; now: Instant };

/** The conditions of the board's decisions as the reader may see them, those that are open first. */
export async function conditionsFor(
  db: Reading,
  here: Here,
  reader: PersonReader,
): Promise<Seen<ConditionView>[]> {
  return seeConditions(await loadConditions(db, here, await db.conditions.ofBoard(here.board.id)), reader);
}

/** The one condition as the reader may see it. */
export async function conditionFor(
  db: Reading,
  { condition, ...here }: Here & { condition: Condition },
  reader: PersonReader,
): Promise<Seen<ConditionView> | null> {
  if (condition.boardId !== here.board.id) return null;
  return seeConditions(await loadConditions(db, here, [condition]), reader)[0] ?? null;
}

async function loadConditions(
  db: Reading,
  { board, now }: Here,
  conditions: readonly Condition[],
): Promise<ConditionsMatter> {
  const itemIds = [...new Set(conditions.map(({ itemId }) => itemId))];
  const decisions: Decision[] = await db.decisions.ofItems(itemIds);
  return {
    ...{ board, conditions, decisions, today: dayIn(board.timeZone, now) },
    items: await db.items.many(itemIds),
    standings: await db.meetings.standings(itemIds),
  };
}
