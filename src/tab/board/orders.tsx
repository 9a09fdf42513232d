import { useResource } from '../client/use-resource.ts';
import { ActingOnOrders } from '../look-back/acting-on-orders.tsx';
import { chooseOrders } from '../look-back/choose-orders.ts';
import { LookBackLink } from '../look-back/look-back-link.tsx';
import { OrderRow } from '../look-back/order-row.tsx';
import { Soft } from '../meeting/item-parts.tsx';
import { Shown } from '../shell/shown.tsx';
import { useWords } from '../shell/words.tsx';

/** As many stand on the board's own page. */
const mostShown = 3;

/** What the board ordered and is not over, what asks for attention first; all of it is looked back at. */
export function Orders({ boardId }: { boardId: string }) {
  const { atHome } = useWords();
  const orders = useResource('orders', { boardId });
  return (
    <ActingOnOrders boardId={boardId} again={orders.again}>
      {(act) => (
        <Shown of={orders}>
          {({ rows }) => {
            const open = chooseOrders(rows, { kind: 'unfinished', unit: '' });
            return (
              <>
                {open.length === 0 && <Soft>{atHome.noOrders}</Soft>}
                {open.slice(0, mostShown).map((order) => (
                  <OrderRow key={order.orderId} {...{ boardId, order, act }} />
                ))}
                {rows.length > 0 && (
                  <p>
                    <LookBackLink boardId={boardId} part="orders">
                      {atHome.allOrders(rows.length)}
                    </LookBackLink>
                  </p>
                )}
              </>
            );
          }}
        </Shown>
      )}
    </ActingOnOrders>
  );
}
