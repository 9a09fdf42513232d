import { orderDue, orderReport, orderSettlement, orderWishAnswer } from '../edits.ts';
import { order } from '../order.ts';
import type { ApiRoute } from '../route.ts';
import { ofOrder } from './params.ts';

const on = '/boards/:boardId/orders/:orderId';

/** What becomes of an order. Each answers with the order as it is now. */
export const orderRoutes = {
  reportOrder: {
    ...{ method: 'POST', path: `${on}/report`, summary: 'Its owner reports it done' },
    ...{ change: 'replaces', params: ofOrder, body: orderReport, answer: order },
  },
  moveOrder: {
    ...{ method: 'PUT', path: `${on}/due`, summary: 'Sets another due date; its owner wishes for one' },
    ...{ change: 'replaces', params: ofOrder, body: orderDue, answer: order },
  },
  answerOrderWish: {
    ...{ method: 'POST', path: `${on}/wish`, summary: 'Answers its owner’s wish for another due date' },
    ...{ change: 'replaces', params: ofOrder, body: orderWishAnswer, answer: order },
  },
  settleOrder: {
    ...{
      method: 'POST',
      path: `${on}/settlement`,
      summary: 'Confirms it as done, sends it back, gives it up',
    },
    ...{ change: 'replaces', params: ofOrder, body: orderSettlement, answer: order },
  },
} as const satisfies Record<string, ApiRoute>;
