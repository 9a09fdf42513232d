import { Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Day } from '../../domain/day.ts';
import { type Resource, useResource } from '../client/use-resource.ts';
import { keyed } from '../meeting/blocks.tsx';
import { Soft } from '../meeting/item-parts.tsx';
import { DialogForm } from '../publish/dialog-form.tsx';
import { useFormStyles } from '../shell/form-styles.ts';
import { Shown } from '../shell/shown.tsx';
import { type TabWords, useWords } from '../shell/words.tsx';
import type { BoardOrder } from './choose-orders.ts';
import type { OrderAct } from './order-acts.ts';
import { nameOf } from './order-tools.tsx';
import { useActing } from './use-acting.ts';

const useStyles = makeStyles({
  text: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  history: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

type Props = {
  boardId: string;
  orderId: string;
  act: OrderAct;
  close: () => void;
  done: (said: string) => void;
};

/** One thing done about an order, with what has become of it so far and a few words that go along. */
export default function OrderDialog({ boardId, orderId, ...more }: Props) {
  const of = useResource('order', { boardId, orderId });
  return <Shown of={of}>{(order) => <Acting {...{ boardId, of, order }} {...more} />}</Shown>;
}

type ActingProps = Omit<Props, 'orderId'> & { of: Resource<BoardOrder>; order: BoardOrder };

function Acting({ boardId, of, order, act, close, done }: ActingProps) {
  const styles = useStyles();
  const { form } = useFormStyles();
  const { orders, lookingBack } = useWords();
  const { asks, changed } = lookingBack.orders;
  const [text, write] = useState('');
  const [due, choose] = useState('');
  const send = useActing({ boardId, of, order });
  const asksDay = act === 'wish' || act === 'move';
  const isReady = (!asksDay || due !== '') && (act !== 'return' || text.trim() !== '');
  return (
    <DialogForm
      {...{ close, isReady, changed }}
      isOpen
      title={nameOf(act, orders)}
      yes={nameOf(act, orders)}
      send={() => send(act, { text, due })}
      done={() => done(saidOf(act, asksDay ? due : order.wish, orders))}
    >
      <div className={form}>
        <p className={styles.text}>{order.text}</p>
        <History of={order.history} />
        {asksDay && (
          <Field label={orders.dueField} required>
            <Input type="date" value={due} onChange={(_, { value }) => choose(value)} />
          </Field>
        )}
        <Field label={asks[act]} required={act === 'return'}>
          <Textarea resize="vertical" value={text} onChange={(_, { value }) => write(value)} />
        </Field>
      </div>
    </DialogForm>
  );
}

function History({ of }: { of: BoardOrder['history'] }) {
  const styles = useStyles();
  const { orders, dates } = useWords();
  if (of.length === 0) return null;
  const lines = of.map(({ what, name, day, text, due, unit }) => {
    const deed = orders.events[what](due ? dates.date(due) : '', unit ?? '');
    return { text: orders.event(deed, name, day as Day), said: text };
  });
  return (
    <div>
      <Soft>{orders.history}</Soft>
      <ul className={styles.history}>
        {keyed(lines).map(([key, line]) => (
          <li key={key}>
            {line.text}
            {line.said && (
              <>
                <br />
                <Soft>{line.said}</Soft>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What came of it; `due` is the day that was chosen, or granted. */
function saidOf(act: OrderAct, due: string | null, { done }: TabWords['orders']): string {
  const day = (due ?? '') as Day;
  switch (act) {
    case 'report':
      return done.reported;
    case 'wish':
      return done.wished(day);
    case 'grant':
    case 'move':
      return done.moved(day);
    case 'refuse':
      return done.refused;
    case 'confirm':
      return done.confirmed;
    case 'return':
      return done.returned;
    case 'cancel':
      return done.cancelled;
    default:
      return act satisfies never;
  }
}
