import { type BoardOrder, cancel, confirmDone, type OrderAct, sendBack } from '../domain/order.ts';
import { type Doer, undoableCauseOf } from './enter.ts';
import { keepOrder, lockOrder, tellOwners, type WhichOrder } from './lock-order.ts';
import type { Outside } from './outside.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;

/** It is done, it is not good enough (or to be done after all), or it is given up. */
export type Settlement = 'confirmed' | 'returned' | 'cancelled';

const settle: Readonly<Record<Settlement, (one: BoardOrder, act: OrderAct) => BoardOrder>> = {
  confirmed: confirmDone,
  returned: (one, act) => sendBack(one, { ...act, text: act.text ?? '' }),
  cancelled: cancel,
};

/** Settles what becomes of an order, and tells its owner. */
export async function settleOrder(
  { store, now, newId }: Deps,
  by: Doer,
  { how, text, ...which }: WhichOrder & { how: Settlement; text: string | null },
): Promise<BoardOrder> {
  return store.transaction(undoableCauseOf(by, 'settle-order', which.boardId), async (tx) => {
    const held = await lockOrder(tx, { by, now: now(), right: 'settle-order' }, which);
    const one = settle[how](held.one, { by: by.personId, at: now(), text });
    await keepOrder(tx, held, one);
    await tellOwners(tx, newId, { ...held, one, by, news: how });
    return one;
  });
}
