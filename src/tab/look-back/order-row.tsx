import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { Link } from '../shell/router.tsx';
import { useWords } from '../shell/words.tsx';
import { CaseLink } from './case-link.tsx';
import type { BoardOrder } from './choose-orders.ts';
import type { OrderAct } from './order-acts.ts';
import { OrderTools } from './order-tools.tsx';
import { useRowStyles } from './row-styles.ts';

const useStyles = makeStyles({
  text: { fontWeight: tokens.fontWeightSemibold },
  link: { color: tokens.colorBrandForegroundLink },
});

type Props = {
  boardId: string;
  order: BoardOrder;
  isOnItem?: boolean;
  act: (orderId: string, act: OrderAct) => void;
};

/**
 * An order: who is to do it and by when, how old it is, what the reader may do about it, and the item it was given on, where
 * one is not there already.
 */
export function OrderRow({ boardId, order, isOnItem = false, act }: Props) {
  const styles = useStyles();
  const rows = useRowStyles();
  const words = useWords();
  const { orders: say } = words.lookingBack;
  const { text, who, hasNoChief, due, condition, age, day, wish, answer, meetingId } = order;
  return (
    <article className={rows.row}>
      <div className={styles.text}>{text}</div>
      <div className={rows.about}>
        <StateBadge {...order} />
        <span>{who === null ? say.noOwner : hasNoChief ? say.noChief(who) : who}</span>
        <span>{due ? say.due(words.dates.date(due)) : (condition ?? say.noDue)}</span>
        <span>{say.age(age)}</span>
        {wish && <span>{say.wish(words.dates.date(wish))}</span>}
        {answer && <span>{say.answeredBy(answer.title)}</span>}
      </div>
      <div className={rows.about}>
        <span>{say.from(words.dates.date(day))}</span>
        {isOnItem ? null : meetingId ? (
          <Link to={{ page: 'meeting', meetingId, itemId: order.itemId }} className={styles.link}>
            {order.title}
          </Link>
        ) : (
          <span>{order.title}</span>
        )}
        {!isOnItem && order.caseNumber && <CaseLink boardId={boardId} caseNumber={order.caseNumber} />}
      </div>
      <OrderTools order={order} act={act} />
    </article>
  );
}

function StateBadge({ state, isOverdue }: Pick<BoardOrder, 'state' | 'isOverdue'>) {
  const { orders: say } = useWords().lookingBack;
  if (isOverdue)
    return (
      <Badge appearance="tint" color="danger" shape="rounded">
        {say.overdue}
      </Badge>
    );
  const color = state === 'done' ? 'success' : state === 'reported' ? 'brand' : 'informative';
  return (
    <Badge appearance="tint" shape="rounded" color={color}>
      {say.states[state]}
    </Badge>
  );
}
