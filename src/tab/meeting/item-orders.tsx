import { useResource } from '../client/use-resource.ts';
import { ActingOnOrders } from '../look-back/acting-on-orders.tsx';
import { chooseOrders } from '../look-back/choose-orders.ts';
import { actsOn } from '../look-back/order-acts.ts';
import { OrderRow } from '../look-back/order-row.tsx';
import { useWords } from '../shell/words.tsx';
import type { WholeItem } from './answers.ts';
import { Section } from './item-parts.tsx';

/** What was ordered on the item and is the reader's to act on, asked for only where something was. */
export function ItemOrders({ item }: { item: WholeItem }) {
  const { rights, decisions, record } = item;
  const isOrdered = record !== null || decisions.some(({ orders }) => orders.length > 0);
  return isOrdered && rights.includes('see-orders') ? <ToActOn item={item} /> : null;
}

function ToActOn({ item: { boardId, itemId } }: { item: WholeItem }) {
  const { item: say } = useWords();
  const { body, again } = useResource('orders', { boardId });
  const open = chooseOrders(body?.rows ?? [], { kind: 'unfinished', unit: '' });
  const orders = open.filter((one) => one.itemId === itemId && actsOn(one).length > 0);
  return (
    <ActingOnOrders {...{ boardId, again }}>
      {(act) =>
        orders.length > 0 && (
          <Section title={say.ordersToActOn}>
            {orders.map((order) => (
              <OrderRow key={order.orderId} {...{ boardId, order, act }} isOnItem />
            ))}
          </Section>
        )
      }
    </ActingOnOrders>
  );
}
