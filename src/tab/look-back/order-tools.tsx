import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { shortened } from '../../../cards/fit.ts';
import { useFormStyles } from '../shell/form-styles.ts';
import { type TabWords, useWords } from '../shell/words.tsx';
import type { BoardOrder } from './choose-orders.ts';
import { actsOn, type OrderAct } from './order-acts.ts';

const useStyles = makeStyles({ ways: { marginTop: tokens.spacingVerticalS } });

/** So much of an order tells its buttons from those of others. */
const mostNamed = 80;

type Props = { order: BoardOrder; act: (orderId: string, act: OrderAct) => void };

/** What the reader may do about an order, a button each. */
export function OrderTools({ order, act }: Props) {
  const styles = useStyles();
  const { ways } = useFormStyles();
  const { orders } = useWords();
  const acts = actsOn(order);
  if (acts.length === 0) return null;
  return (
    <div className={mergeClasses(ways, styles.ways)}>
      {acts.map((one) => (
        <Button
          key={one}
          size="small"
          appearance={one === 'cancel' ? 'subtle' : 'secondary'}
          aria-label={`${nameOf(one, orders)}: ${shortened(order.text, mostNamed)}`}
          onClick={() => act(order.orderId, one)}
        >
          {nameOf(one, orders)}
        </Button>
      ))}
    </div>
  );
}

/** As the bot's card calls it. */
export function nameOf(act: OrderAct, orders: TabWords['orders']): string {
  const { reportDone, wishDue, grant, refuse, confirmDone, sendBack, moveDue, cancel } = orders;
  const names = { report: reportDone, wish: wishDue, confirm: confirmDone, return: sendBack, move: moveDue };
  return { ...names, grant, refuse, cancel }[act];
}
