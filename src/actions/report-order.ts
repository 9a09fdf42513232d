import { type BoardOrder, report } from '../domain/order.ts';
import { Refusal } from '../errors.ts';
import { type Doer, undoableCauseOf } from './enter.ts';
import { keepOrder, lockOrder, tellOfOrder, type WhichOrder } from './lock-order.ts';
import type { Outside } from './outside.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;

/** The owner says that the order is done, and perhaps how; the secretaries are told. */
export async function reportOrder(
  { store, now, newId }: Deps,
  by: Doer,
  { text, ...which }: WhichOrder & { text: string | null },
): Promise<BoardOrder> {
  return store.transaction(undoableCauseOf(by, 'report-order', which.boardId), async (tx) => {
    const held = await lockOrder(tx, { by, now: now(), right: 'report-order' }, which);
    if (!held.isMine) throw new Refusal('order-not-yours');
    const one = report(held.one, { by: by.personId, at: now(), text });
    await keepOrder(tx, held, one);
    await tellOfOrder(tx, newId, { ...held, one, news: 'reported' });
    return one;
  });
}
