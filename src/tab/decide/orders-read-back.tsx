import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { keyed } from '../meeting/blocks.tsx';
import { useWords } from '../shell/words.tsx';
import type { OrderLine, Review, Unit } from './answers.ts';
import { orderSaid } from './chips.ts';
import { type Choices, lackingIn } from './chosen.ts';
import { Terms } from './order-rows.tsx';
import { marked } from './read-back-parts.tsx';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  asks: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    border: 'none',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  asked: { padding: 0, color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});

type Props = {
  orders: Review['orders'];
  units: readonly Unit[];
  terms: Choices['terms'];
  put: (terms: Choices['terms']) => void;
};

/** What is ordered; who is to do it, and by when, is asked where nobody said so, and may stay unsaid. */
export function OrdersReadBack({ orders, units, terms, put }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { deciding } = words;
  if (orders.length === 0) return null;
  const lacking = lackingIn({ orders });
  return (
    <section aria-label={deciding.orders}>
      <h4 className={styles.title}>{deciding.orders}</h4>
      <ol className={styles.list}>
        {keyed(orders).map(([key, { value, guessed, isPast }], at) => {
          const lacks = lacking.find((one) => one.at === at);
          const said = { ...value, ...terms[at] };
          const change = (some: Partial<OrderLine>) => put({ ...terms, [at]: { ...terms[at], ...some } });
          return (
            <li key={key}>
              {marked(orderSaid(value, words), guessed, words)}
              {isPast && <div className={styles.asked}>⚠ {deciding.duePassed}</div>}
              {lacks && (
                <fieldset className={styles.asks}>
                  <legend className={styles.asked}>
                    {[
                      ...(lacks.owner ? [deciding.lacksOwner(at + 1)] : []),
                      ...(lacks.due ? [deciding.lacksDue(at + 1)] : []),
                    ].join(' ')}
                  </legend>
                  <Terms line={said} units={units} only={lacks} change={change} />
                  {lacks.due && (
                    <Field label={deciding.condition}>
                      <Input
                        value={said.condition ?? ''}
                        placeholder={deciding.conditionHint}
                        onChange={(_, { value: condition }) => change({ condition })}
                      />
                    </Field>
                  )}
                </fieldset>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
