import { makeStyles, tokens } from '@fluentui/react-components';
import { useResource } from '../client/use-resource.ts';
import { ActingOnOrders } from '../look-back/acting-on-orders.tsx';
import { OrderRow } from '../look-back/order-row.tsx';
import { AnswerDecision } from '../read/answer-decision.tsx';
import { useWords } from '../shell/words.tsx';
import type { ToldItem } from './answers.ts';
import { Conditions, DecisionText } from './decisions.tsx';
import { Section } from './item-parts.tsx';

const useStyles = makeStyles({
  said: { margin: `${tokens.spacingVerticalL} 0`, color: tokens.colorNeutralForeground2 },
});

/** What somebody was told of an item that is not theirs to read: the decision, to be answered, and what is theirs to do. */
export function ToldText({ item }: { item: ToldItem }) {
  const styles = useStyles();
  const { item: say } = useWords();
  const { boardId, meetingId, itemId, decision, orders, conditions } = item;
  const { again } = useResource('item', { meetingId, itemId });
  return (
    <>
      <p className={styles.said}>{say.toldText}</p>
      {decision && (
        <DecisionText
          decision={{
            ...decision,
            orders: decision.ordersForOthers.map((one) => ({ ...one, byWhom: null })),
          }}
          isNow
        >
          <AnswerDecision item={item} decision={decision} />
        </DecisionText>
      )}
      {orders.length > 0 && (
        <Section title={say.yourOrders}>
          <ActingOnOrders {...{ boardId, again }}>
            {(act) =>
              orders.map((order) => <OrderRow key={order.orderId} {...{ boardId, order, act }} isOnItem />)
            }
          </ActingOnOrders>
        </Section>
      )}
      <Conditions conditions={conditions} />
    </>
  );
}
