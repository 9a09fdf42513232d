import type { Board } from '../domain/board.ts';
import { peopleWith } from '../domain/board.ts';
import { dayIn } from '../domain/day.ts';
import type { ItemId, PersonId } from '../domain/ids.ts';
import { boardDayOf, shiftOf } from '../domain/route-plan.ts';
import { loadRoutes } from './load-routes.ts';
import type { Outside, Tx } from './outside.ts';
import { sendNotice } from './send-notice.ts';

/**
 * Offers to move the plans of items whose meeting has another day now: to whoever moved them, else to the secretaries.
 * Nothing is moved by itself.
 */
export async function tellBehind(
  tx: Tx,
  { now, newId }: Pick<Outside, 'now' | 'newId'>,
  { board, itemIds, to }: { board: Board; itemIds: readonly ItemId[]; to?: PersonId },
): Promise<void> {
  const today = dayIn(board.timeZone, now());
  const matters = await loadRoutes(tx, { board, today }, await tx.items.many(itemIds));
  const people = to ? [to] : peopleWith(board, 'secretary', today).map(({ personId }) => personId);
  for (const { item, route, standings, decisions } of matters) {
    if (!route || !shiftOf(route, boardDayOf(board, standings, decisions))) continue;
    for (const person of people) {
      const about = { kind: 'route-behind', itemId: item.id } as const;
      await sendNotice(tx, newId, { tenantId: board.tenantId, boardId: board.id, to: person, about });
    }
  }
}
