import { demandUnit } from '../domain/new-item.ts';
import { assign, type BoardOrder } from '../domain/order.ts';
import { type Doer, undoableCauseOf } from './enter.ts';
import { keepOrder, lockOrder, tellOwners, type WhichOrder } from './lock-order.ts';
import type { Outside } from './outside.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;

/** Gives the order to another unit, whose chief is told. */
export async function assignOrder(
  { store, now, newId }: Deps,
  by: Doer,
  { unit, ...which }: WhichOrder & { unit: string },
): Promise<BoardOrder> {
  return store.transaction(undoableCauseOf(by, 'assign-order', which.boardId), async (tx) => {
    const held = await lockOrder(tx, { by, now: now(), right: 'settle-order' }, which);
    const code = demandUnit(held.board, unit, held.today);
    const one = assign(held.one, code, { by: by.personId, at: now() });
    await keepOrder(tx, held, one);
    await tellOwners(tx, newId, { ...held, one, by, news: 'assigned' });
    return one;
  });
}
