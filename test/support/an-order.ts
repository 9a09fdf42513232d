import type { Day } from '../../src/domain/day.ts';
import type { Order } from '../../src/domain/decision.ts';
import { asId, type OrderId } from '../../src/domain/ids.ts';
import { type BoardOrder, type Given, type Progress, untouched } from '../../src/domain/order.ts';
import { aDecision, anItem } from './builders.ts';

/** A note that CFE is to write by 15 December, ordered on 24 November; `order`, `given` and `progress` say otherwise. */
export function anOrder({
  order,
  given,
  progress,
}: {
  order?: Partial<Order>;
  given?: Partial<Given>;
  progress?: Partial<Progress>;
} = {}): BoardOrder {
  const { id: decisionId, meetingId, day } = aDecision();
  const item = anItem();
  return {
    order: {
      ...{ id: asId<OrderId>('order-1'), text: 'Et notat om prisen', unit: 'CFE', byWhom: null },
      ...{ due: '2026-12-15' as Day, ...order },
    },
    given: { boardId: item.boardId, itemId: item.id, meetingId, decisionId, day, ...given },
    progress: { ...untouched, ...progress },
  };
}
