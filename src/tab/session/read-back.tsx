import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Lines } from '../meeting/blocks.tsx';
import { Soft } from '../meeting/item-parts.tsx';
import { type TabWords, useWords } from '../shell/words.tsx';
import type { Chosen, Review } from './use-deciding.ts';

const useStyles = makeStyles({
  review: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  text: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Props = {
  review: Review;
  isSending: boolean;
  change: () => void;
  confirm: (chosen: Chosen) => void;
};

/** The decision as it was understood; what was only read out of its text says so, and can be taken away. */
export function ReadBack({ review, isSending, change, confirm }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { session, dates, list, item } = words;
  const [without, leave] = useState<readonly string[]>([]);
  const { outcome, text, orders, conditions, forwardedTo, told, notTold, postponing } = review;
  const kept = (kind: string, count: number, first: number) =>
    Array.from({ length: count }, (_, at) => at + first).filter((n) => !without.includes(`${kind} ${n}`));
  const tick = (kind: string, n: number, label: string) => (
    <Checkbox
      key={`${kind} ${n}`}
      label={label}
      checked={!without.includes(`${kind} ${n}`)}
      onChange={(_, { checked }) =>
        leave(
          checked === true ? without.filter((one) => one !== `${kind} ${n}`) : [...without, `${kind} ${n}`],
        )
      }
    />
  );
  return (
    <div className={styles.review} aria-live="polite">
      <h3 className={styles.title}>{session.isRight}</h3>
      <p className={styles.text}>
        <Lines lines={text.split('\n')} />
      </p>
      <div>
        <strong>{outcome.value ? words.outcomes[outcome.value] : session.noOutcome}</strong>{' '}
        {outcome.value && outcome.guessed && <Soft>{session.guess}</Soft>}
      </div>
      {postponing && (
        <div>{item.postponedTo(postponing.to.value.day && dates.date(postponing.to.value.day))}</div>
      )}
      {orders.length > 0 && (
        <>
          <strong>{item.orders}</strong>
          <ul className={styles.list}>
            {orders.map(({ value, guessed }) => (
              <li key={`${value.unit} ${value.text}`}>{orderSaid({ value, guessed }, words)}</li>
            ))}
          </ul>
        </>
      )}
      {conditions.map(({ value }, at) => tick('condition', at + 1, `${item.conditions}: ${value.text}`))}
      {forwardedTo.map(({ name }, at) => tick('body', at, item.goesTo(name)))}
      <div>{told.length > 0 ? session.told(list(told)) : session.toldNobody}</div>
      {notTold.length > 0 && <Soft>{session.notTold(list(notTold))}</Soft>}
      <div className={styles.ways}>
        <Button
          appearance="primary"
          disabled={isSending || outcome.value === null}
          onClick={() =>
            confirm({
              forwardedTo: kept('body', forwardedTo.length, 0),
              conditions: kept('condition', conditions.length, 1),
            })
          }
        >
          {session.confirmDecision}
        </Button>
        <Button disabled={isSending} onClick={change}>
          {session.change}
        </Button>
      </div>
    </div>
  );
}

function orderSaid({ value, guessed }: Review['orders'][number], { item, dates, session }: TabWords): string {
  const { text, unit, byWhom, due } = value;
  const about = [unit, byWhom, due && item.due(dates.date(due)), guessed ? session.guess : null];
  return [text, ...about].filter(Boolean).join(' · ');
}
