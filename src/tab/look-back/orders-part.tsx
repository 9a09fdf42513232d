import { useState } from 'react';
import { useResource } from '../client/use-resource.ts';
import { LongList } from '../shell/long-list.tsx';
import { Shown } from '../shell/shown.tsx';
import { useWords } from '../shell/words.tsx';
import { ActingOnOrders } from './acting-on-orders.tsx';
import { Choices, Choose } from './choices.tsx';
import {
  type BoardOrder,
  chooseOrders,
  type OrderKind,
  orderedTable,
  orderKinds,
  unitsOf,
} from './choose-orders.ts';
import { Counted } from './counted.tsx';
import type { OrderAct } from './order-acts.ts';
import { OrderRow } from './order-row.tsx';

type Props = { boardId: string; first: string | null };

/** What the board ordered and what became of it, what asks for attention first; before it the one that was asked for. */
export function OrdersPart({ boardId, first }: Props) {
  const orders = useResource('orders', { boardId });
  return (
    <ActingOnOrders boardId={boardId} again={orders.again}>
      {(act) => <Shown of={orders}>{({ rows }) => <Chosen {...{ boardId, first, rows, act }} />}</Shown>}
    </ActingOnOrders>
  );
}

type ChosenProps = Props & {
  rows: readonly BoardOrder[];
  act: (orderId: string, act: OrderAct) => void;
};

function Chosen({ boardId, first, rows, act }: ChosenProps) {
  const words = useWords();
  const { orders, search } = words.lookingBack;
  const [kind, chooseKind] = useState<OrderKind>('unfinished');
  const [unit, chooseUnit] = useState('');
  const kinds = orderKinds.filter((one) => one !== 'unfinished');
  const chosen = chooseOrders(rows, { kind, unit, first });
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
        draw={(order) => <OrderRow {...{ boardId, order, act }} />}
        tall={140}
      />
    </>
  );
}
