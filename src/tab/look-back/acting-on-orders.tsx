import { type ReactNode, Suspense, useState } from 'react';
import { lazily } from '../shell/lazily.tsx';
import { Told } from '../shell/told.tsx';
import type { OrderAct } from './order-acts.ts';

const OrderDialog = lazily(() => import('./order-dialog.tsx'));

type Act = (orderId: string, act: OrderAct) => void;
type Props = { boardId: string; again: () => void; children: (act: Act) => ReactNode };

/** Orders that can be acted on: what came of it is said above them, also where the order is no longer among them. */
export function ActingOnOrders({ boardId, again, children }: Props) {
  const [opened, open] = useState<{ orderId: string; act: OrderAct } | null>(null);
  const [said, say] = useState<string | null>(null);
  const done = (text: string) => {
    say(text);
    again();
  };
  return (
    <>
      <Told text={said} />
      {children((orderId, act) => {
        say(null);
        open({ orderId, act });
      })}
      {opened && (
        <Suspense>
          <OrderDialog
            key={`${opened.orderId} ${opened.act}`}
            {...{ boardId, done }}
            {...opened}
            close={() => open(null)}
          />
        </Suspense>
      )}
    </>
  );
}
