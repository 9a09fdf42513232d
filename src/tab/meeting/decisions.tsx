import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../shell/words.tsx';
import type { Decision, Item } from './answers.ts';
import { keyed, Lines } from './blocks.tsx';
import { Section, Soft } from './item-parts.tsx';
import { OutcomeBadge } from './outcome-badge.tsx';
import { Text } from './searched.tsx';

const useStyles = makeStyles({
  text: { margin: `${tokens.spacingVerticalS} 0` },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalXL },
  small: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase300 },
});

type Props = { decision: Told; isNow: boolean; children?: ReactNode };
type Told = Pick<Decision, 'day' | 'text' | 'outcome' | 'orders' | 'conditions' | 'postponedTo'> &
  Partial<Pick<Decision, 'forwardedTo' | 'postponeReason'>>;

/** What the board decided, at this meeting or an earlier one, and what is to be done about it. */
export function DecisionText({ decision, isNow, children }: Props) {
  const styles = useStyles();
  const { dates, item, list } = useWords();
  const { day, text, outcome, orders, conditions, forwardedTo = [], postponeReason } = decision;
  const postponed = outcome === 'postponed';
  return (
    <Section title={item.decision(dates.date(day))} isMarked={isNow}>
      {outcome && <OutcomeBadge outcome={outcome} size="large" />}
      <p className={styles.text}>
        <Lines lines={text.split('\n')} />
      </p>
      {postponed && (
        <p className={styles.text}>
          {item.postponedTo(decision.postponedTo && dates.date(decision.postponedTo))}
          {postponeReason && <Soft> – {item.because(postponeReason)}</Soft>}
        </p>
      )}
      <Listed
        title={item.orders}
        lines={orders.map(({ text, unit, byWhom, due }) => ({
          text,
          about: [unit, byWhom, due && item.due(dates.date(due))],
        }))}
      />
      <Conditions conditions={conditions} />
      {forwardedTo.length > 0 && <p className={styles.small}>{item.goesTo(list(forwardedTo))}</p>}
      {children}
    </Section>
  );
}

/** What the decision hangs on. */
export function Conditions({ conditions }: Pick<Told, 'conditions'>) {
  const { dates, item } = useWords();
  const lines = conditions.map(({ text, unit, due }) => ({
    text,
    about: [unit, due && item.due(dates.date(due))],
  }));
  return <Listed title={item.conditions} lines={lines} />;
}

type Open = NonNullable<Extract<Item, { kind: 'closed' }>['decision']>;

/** What was decided on a closed item, where its level opens that. */
export function OpenDecision({ decision: { day, outcome, text } }: { decision: Open }) {
  const { item, dates, outcomes } = useWords();
  return (
    <Section title={item.decision(dates.date(day))} isMarked>
      {outcome && <strong>{outcomes[outcome]}</strong>}
      <p>
        <Lines lines={text.split('\n')} />
      </p>
    </Section>
  );
}

type Line = { text: string; about: readonly (string | null)[] };

function Listed({ title, lines }: { title: string; lines: readonly Line[] }) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <div className={styles.small}>
      <strong>{title}</strong>
      <ul className={styles.list}>
        {keyed(lines).map(([key, { text, about }]) => (
          <li key={key}>
            <Text>{text}</Text> <Soft>{about.filter(Boolean).join(' · ')}</Soft>
          </li>
        ))}
      </ul>
    </div>
  );
}
