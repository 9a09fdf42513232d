import { useState } from 'react';
import { useResource } from '../client/use-resource.ts';
import { LongList } from '../shell/long-list.tsx';
import { Shown } from '../shell/shown.tsx';
import { useWords } from '../shell/words.tsx';
import { Choices, Choose } from './choices.tsx';
import { chooseOrders, type OrderKind, orderedTable, orderKinds, unitsOf } from './choose-orders.ts';
import { Counted } from './counted.tsx';
import { OrderRow } from './order-row.tsx';

/** What the board ordered and what became of it, what asks for attention first. */
export function OrdersPart({ boardId }: { boardId: string }) {
  const words = useWords();
  const { orders, search } = words.lookingBack;
  const [kind, chooseKind] = useState<OrderKind>('unfinished');
  const [unit, chooseUnit] = useState('');
  const kinds = orderKinds.filter((one) => one !== 'unfinished');
  return (
    <Shown of={useResource('orders', { boardId })}>
      {({ rows }) => {
        const chosen = chooseOrders(rows, { kind, unit });
        return (
          <>
            <Choices>
              <Choose
                label={orders.which}
                any={orders.kinds.unfinished}
                of={kinds.map((value) => ({ value, name: orders.kinds[value] }))}
                value={kind === 'unfinished' ? '' : kind}
                choose={(value) => chooseKind(kinds.find((one) => one === value) ?? 'unfinished')}
              />
              <Choose
                label={search.unit}
                any={search.anyUnit}
                of={unitsOf(rows).map((value) => ({ value, name: value }))}
                value={unit}
                choose={chooseUnit}
              />
            </Choices>
            <Counted
              said={chosen.length === 0 ? orders.none : orders.count(chosen.length)}
              file={orders.file}
              table={orderedTable(chosen, words)}
            />
            <LongList
              label={orders.kinds[kind]}
              all={chosen}
              keyOf={({ orderId }) => orderId}
              draw={(order) => <OrderRow boardId={boardId} order={order} />}
              tall={110}
            />
          </>
        );
      }}
    </Shown>
  );
}
