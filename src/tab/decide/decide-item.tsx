import { Button, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { WholeItem } from '../meeting/answers.ts';
import { type KeptAt, keepText, keptText } from '../session/kept-text.ts';
import { useWords } from '../shell/words.tsx';
import type { DecisionForm, Review } from './answers.ts';
import { Decided } from './decided.tsx';
import { DecisionFields } from './decision-fields.tsx';
import { blank, type Fields, fieldsOfDecision, fieldsOfReview, wishOf } from './fields.ts';
import { ReadBack } from './read-back.tsx';
import { type Saved, SavedNow, savedBy } from './saved.tsx';
import { DelegateFields, WithdrawFields } from './settle.tsx';
import { type Deciding, isToReadAgain } from './use-deciding.ts';
import { useUnsafe } from './use-kept-texts.ts';
import { WaitingDraft } from './waiting-draft.tsx';

const useStyles = makeStyles({ on: { alignSelf: 'flex-start' } });

type Step =
  | { kind: 'writing'; isBack: boolean }
  | { kind: 'delegating' | 'withdrawing' }
  | { kind: 'reading'; review: Review };

type Props = {
  at: KeptAt;
  item: WholeItem;
  form: DecisionForm;
  deciding: Deciding;
  isBelowText: boolean;
  done: () => void;
  tellUnsafe: (isUnsafe: boolean) => void;
};

/** What the board decides, written while people talk and read back before it is final; what was decided, corrected. */
export function DecideItem({ at, item, form, deciding, isBelowText, done, tellUnsafe }: Props) {
  const styles = useStyles();
  const { deciding: say } = useWords();
  const { isSending, problem } = deciding;
  // What is said of a closed item stays on no device.
  const [fields, fill] = useState<Fields>(() =>
    isBelowText && form.decided
      ? fieldsOfDecision(form.decided)
      : { ...blank, text: form.closed ? '' : keptText(localStorage, at) },
  );
  const [isCorrecting, correct] = useState(isBelowText && form.decided !== null);
  useUnsafe(form.closed && fields.text.trim() !== '' && (isCorrecting || !form.decided), tellUnsafe);
  const [step, go] = useState<Step>({ kind: 'writing', isBack: false });
  const [leftDraft, leave] = useState<string | null>(null);
  const [saved, save] = useState<Saved | null>(null);

  const change = (some: Partial<Fields>) => {
    fill({ ...fields, ...some });
    if (some.text !== undefined && !form.closed && !isCorrecting) keepText(localStorage, at, some.text);
  };
  const readBack = (review: Review | null) => {
    if (!review) return;
    save(null);
    leave(review.draftId);
    go({ kind: 'reading', review });
  };
  const write = (review: Review, some: Partial<Fields> = {}) => {
    fill({ ...fieldsOfReview(review, fields), ...some });
    go({ kind: 'writing', isBack: true });
  };

  // Read back of what it is no longer, it cannot be confirmed.
  if (step.kind === 'reading' && problem && isToReadAgain(problem)) write(step.review);

  if (form.decided && !isCorrecting && step.kind === 'writing') {
    const { decided } = form;
    return (
      <>
        {saved && <SavedNow saved={saved} meeting={deciding.meeting.body} />}
        {!isBelowText && <Decided item={item} />}
        <Button
          className={styles.on}
          onClick={() => {
            fill(fieldsOfDecision(decided));
            correct(true);
            go({ kind: 'writing', isBack: true });
          }}
        >
          {say.correctDecision}
        </Button>
      </>
    );
  }
  return (
    <>
      {isCorrecting && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say.correcting}</MessageBarBody>
        </MessageBar>
      )}
      {step.kind === 'writing' && form.draft && form.draft.review.draftId !== leftDraft && (
        <WaitingDraft
          draft={form.draft}
          timeZone={form.timeZone}
          open={({ review, isOutdated }) => {
            fill(fieldsOfReview(review, blank));
            if (!isOutdated) readBack(review);
            else leave(review.draftId);
          }}
          leave={({ review }) => leave(review.draftId)}
        />
      )}
      {step.kind === 'writing' && (
        <DecisionFields
          {...{ item, form, fields, change, isSending }}
          takesFocus={step.isBack}
          readBack={async () => readBack(await deciding.read(wishOf(fields)))}
          delegate={() => go({ kind: 'delegating' })}
        />
      )}
      {step.kind === 'delegating' && (
        <DelegateFields
          {...{ isSending, units: form.units }}
          next={async (to) => readBack(await deciding.delegate(to))}
          cancel={() => go({ kind: 'writing', isBack: true })}
        />
      )}
      {step.kind === 'withdrawing' && (
        <WithdrawFields
          isSending={isSending}
          next={async (reason) => readBack(await deciding.withdraw(reason))}
          cancel={() => go({ kind: 'writing', isBack: true })}
        />
      )}
      {step.kind === 'reading' && (
        <ReadBack
          key={step.review.draftId}
          {...{ form, isSending }}
          review={step.review}
          notOnTo={fields.notOnTo}
          confirm={async (chosen) => {
            if ((await deciding.confirm(step.review, chosen)) === null) return;
            keepText(localStorage, at, '');
            save(savedBy(step.review, chosen));
            fill(blank);
            correct(false);
            go({ kind: 'writing', isBack: true });
            done();
          }}
          change={() => write(step.review)}
          settle={{
            decideNow: () => write(step.review, { ...blank }),
            delegate: () => go({ kind: 'delegating' }),
            withdraw: () => go({ kind: 'withdrawing' }),
          }}
        />
      )}
    </>
  );
}
