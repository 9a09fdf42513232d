import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { keyed, Lines } from '../meeting/blocks.tsx';
import { Soft } from '../meeting/item-parts.tsx';
import { useFormStyles } from '../shell/form-styles.ts';
import { type TabWords, useWords } from '../shell/words.tsx';
import type { Chosen, DecisionForm, Review } from './answers.ts';
import { bodySaid, conditionSaid } from './chips.ts';
import { type Choices, choicesOf, chosenOf } from './chosen.ts';
import { OrdersReadBack } from './orders-read-back.tsx';
import { PostponingReadBack } from './postponing-read-back.tsx';
import { marked, Ticks, Warned } from './read-back-parts.tsx';
import { Recipients } from './recipients.tsx';
import { takeFocus } from './take-focus.ts';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  text: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  outcome: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL },
});

type Props = {
  form: DecisionForm;
  review: Review;
  /** Bodies that were taken away while it was written. */
  notOnTo: readonly string[];
  isSending: boolean;
  confirm: (chosen: Chosen) => void;
  change: () => void;
  settle: { decideNow: () => void; delegate: () => void; withdraw: () => void };
};

/** The decision as it was understood; what was only read out of its text says so, and can be taken away. */
export function ReadBack({ form, review, notOnTo, isSending, confirm, change, settle }: Props) {
  const styles = useStyles();
  const forms = useFormStyles();
  const words = useWords();
  const { deciding } = words;
  const [choices, choose] = useState(() => choicesOf(review, notOnTo));
  const put = (some: Partial<Choices>) => choose({ ...choices, ...some });
  const { text, outcome, postponing, conditions, forwardedTo } = review;
  const isOften = postponing?.isOften ?? false;
  const isReasonMissing = isOften && choices.reason.trim() === '';
  return (
    <div className={forms.form}>
      <h3 className={styles.title} tabIndex={-1} ref={takeFocus}>
        {deciding.isRight}
      </h3>
      <p className={styles.text}>
        <Lines lines={text.split('\n')} />
      </p>
      {review.closed && <Soft>{deciding.closed}</Soft>}
      <OutcomeSaid {...{ form, review }} />
      {postponing && <PostponingReadBack {...{ postponing, choices, put }} />}
      <OrdersReadBack
        orders={review.orders}
        units={form.units}
        terms={choices.terms}
        put={(terms) => put({ terms })}
      />
      <Ticks
        title={deciding.keepConditions}
        lines={conditions.map(({ value, guessed }) => marked(conditionSaid(value, words), guessed, words))}
        without={choices.withoutConditions}
        leave={(withoutConditions) => put({ withoutConditions })}
      />
      <Ticks
        title={`${deciding.goesOn} (${deciding.guess})`}
        lines={forwardedTo.map((one) => bodySaid(one, words))}
        without={choices.withoutBodies}
        leave={(withoutBodies) => put({ withoutBodies })}
      />
      {review.behind && <Warned>{behindSaid(review.behind, words)}</Warned>}
      <Recipients
        people={review.people}
        chosen={choices.recipients}
        notTold={review.notTold}
        choose={(recipients) => put({ recipients })}
      />
      <div className={forms.ways}>
        <Button
          appearance="primary"
          disabled={isSending || outcome.value === null || isReasonMissing}
          onClick={() => confirm(chosenOf(review, choices))}
        >
          {isOften ? deciding.anyway : deciding.confirm}
        </Button>
        <Button disabled={isSending} onClick={change}>
          {deciding.change}
        </Button>
        {isOften && (
          <>
            <Button onClick={settle.decideNow}>{deciding.decideNow}</Button>
            <Button onClick={settle.delegate}>{deciding.delegate}</Button>
            <Button onClick={settle.withdraw}>{deciding.withdraw}</Button>
          </>
        )}
      </div>
    </div>
  );
}

function OutcomeSaid({ form, review: { outcome, perRecommendation } }: Pick<Props, 'form' | 'review'>) {
  const styles = useStyles();
  const words = useWords();
  const { deciding, outcomes } = words;
  if (outcome.value === null) return <Warned>{deciding.noOutcome}</Warned>;
  const ordinal = (at: number) => form.recommendations[at]?.ordinal ?? String(at + 1);
  return (
    <div>
      <span className={styles.outcome}>{outcomes[outcome.value]}</span>{' '}
      {outcome.guessed && <Soft>({deciding.guess})</Soft>}
      {perRecommendation.some((one) => one !== null) && (
        <ul className={styles.list}>
          {keyed(perRecommendation).flatMap(([key, one], at) =>
            one === null ? [] : [<li key={key}>{deciding.pointCame(ordinal(at), outcomes[one])}</li>],
          )}
        </ul>
      )}
    </div>
  );
}

function behindSaid({ steps, days }: NonNullable<Review['behind']>, words: TabWords): string {
  const plan = steps.map(({ body: name, day }) => bodySaid({ name, day }, words));
  return words.deciding.behind(plan.join(', '), days);
}
