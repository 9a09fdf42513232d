import type { WhichOrder } from '../../../actions/lock-order.ts';
import { answerOrderWish, moveOrder } from '../../../actions/move-order.ts';
import { reportOrder } from '../../../actions/report-order.ts';
import { settleOrder } from '../../../actions/settle-order.ts';
import { readDay } from '../../../domain/day.ts';
import type { BoardId, OrderId } from '../../../domain/ids.ts';
import { Refusal } from '../../../errors.ts';
import type { Asking } from '../asking.ts';
import type { Changes } from '../changes.ts';

export const orderChanges: Changes<'reportOrder' | 'moveOrder' | 'answerOrderWish' | 'settleOrder'> = {
  reportOrder: {
    from: 'order',
    act: async ({ asking, params, body }) =>
      reportOrder(asking.outside, asking.by, { ...(await asItWas(asking, params)), ...body }),
  },
  moveOrder: {
    from: 'order',
    act: async ({ asking, params, body: { text, due: said } }) => {
      const due = readDay(said);
      if (due === null) throw new Refusal('text-missing', { field: 'due' });
      return moveOrder(asking.outside, asking.by, { ...(await asItWas(asking, params)), text, due });
    },
  },
  answerOrderWish: {
    from: 'order',
    act: async ({ asking, params, body }) =>
      answerOrderWish(asking.outside, asking.by, { ...(await asItWas(asking, params)), ...body }),
  },
  settleOrder: {
    from: 'order',
    act: async ({ asking, params, body }) =>
      settleOrder(asking.outside, asking.by, { ...(await asItWas(asking, params)), ...body }),
  },
};

/** Read before it is compared with what the page showed: whoever changes it after that is found by its version. */
async function asItWas(
  { outside, by }: Asking,
  { boardId, orderId }: { boardId: BoardId; orderId: OrderId },
): Promise<WhichOrder> {
  const one = await outside.store.read(by.tenantId, (db) => db.orders.get(orderId));
  if (one?.given.boardId !== boardId) throw new Refusal('not-there');
  return { boardId, orderId, version: one.progress.version };
}
