import type { Day } from '../domain/day.ts';
import { type BoardOrder, moveDue, refuseWish, wishDue } from '../domain/order.ts';
import { may } from '../domain/rights.ts';
import { Refusal } from '../errors.ts';
import { type Doer, undoableCauseOf } from './enter.ts';
import { keepOrder, lockOrder, tellOfOrder, tellOwners, type WhichOrder } from './lock-order.ts';
import type { Outside } from './outside.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;

/** Gives an order another due date: at once by whoever settles orders, as a wish by its owner. */
export async function moveOrder(
  { store, now, newId }: Deps,
  by: Doer,
  { due, text, ...which }: WhichOrder & { due: Day; text: string | null },
): Promise<BoardOrder> {
  return store.transaction(undoableCauseOf(by, 'move-order', which.boardId), async (tx) => {
    const held = await lockOrder(tx, { by, now: now(), right: 'see-orders' }, which);
    const act = { by: by.personId, at: now(), text, today: held.today };
    const isSettler = may(held.me.roles, 'settle-order');
    if (!isSettler && !held.isMine) throw new Refusal('order-not-yours');
    const one = isSettler ? moveDue(held.one, due, act) : wishDue(held.one, due, act);
    await keepOrder(tx, held, one);
    if (isSettler) await tellOwners(tx, newId, { ...held, one, by, news: 'moved' });
    else await tellOfOrder(tx, newId, { ...held, one, news: 'wished' });
    return one;
  });
}

/** Answers the owner's wish for another due date. */
export async function answerOrderWish(
  { store, now, newId }: Deps,
  by: Doer,
  { isGranted, text, ...which }: WhichOrder & { isGranted: boolean; text: string | null },
): Promise<BoardOrder> {
  return store.transaction(undoableCauseOf(by, 'move-order', which.boardId), async (tx) => {
    const held = await lockOrder(tx, { by, now: now(), right: 'settle-order' }, which);
    const { wish } = held.one.progress;
    if (wish === null) throw new Refusal('order-no-wish');
    const act = { by: by.personId, at: now(), text, today: held.today };
    const one = isGranted ? moveDue(held.one, wish, act) : refuseWish(held.one, act);
    await keepOrder(tx, held, one);
    await tellOwners(tx, newId, { ...held, one, by, news: isGranted ? 'moved' : 'refused' });
    return one;
  });
}
