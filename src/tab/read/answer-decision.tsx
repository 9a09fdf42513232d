import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { addressOf } from '../client/paths.ts';
import { useChange } from '../client/use-change.ts';
import type { Decision, WholeItem } from '../meeting/answers.ts';
import { Soft } from '../meeting/item-parts.tsx';
import { useFormStyles } from '../shell/form-styles.ts';
import { useWords } from '../shell/words.tsx';
import { nothing } from './say-form.tsx';
import { type Say, SayOnce } from './say-once.tsx';
import { useSaying } from './use-saying.ts';

const useStyles = makeStyles({
  answer: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalM,
  },
});

type Told = NonNullable<Decision['toMe']>;
type Here = Pick<WholeItem, 'meetingId' | 'itemId'>;
type Props = { item: Here; decision: Pick<Decision, 'toMe'> };

/** For whom the decision was sent: *Modtaget*, a question, or that it cannot be done in time; or what they answered. */
export function AnswerDecision({ item, decision: { toMe } }: Props) {
  return toMe && <Answering item={item} toMe={toMe} />;
}

function Answering({ item, toMe: { noticeId, answer } }: { item: Here; toMe: Told }) {
  const styles = useStyles();
  const { ways } = useFormStyles();
  const { reading, dates } = useWords();
  const { receipt, correct } = reading;
  const change = useChange('answerDecision');
  const { isSending, trouble, say } = useSaying();
  const { meetingId, itemId } = item;
  const told = { meetingId, itemId, noticeId };
  const of = { address: addressOf('item', { meetingId, itemId }), etag: null };
  const give = (kind: 'received' | 'question' | 'cannot'): Say => {
    return ({ text, day }, key) =>
      change({ told, body: { kind, text: text || null, wished: day || null }, of, key });
  };
  const cannot = answer?.kind === 'cannot' ? answer : null;
  const { changed } = receipt;
  return (
    <div className={styles.answer}>
      <span role="status">
        <Soft>{answer ? receipt.answered[answer.kind] : receipt.waits}</Soft>
      </span>
      {answer?.text && <span>{answer.text}</span>}
      {answer?.wished && <Soft>{receipt.wished(dates.long(answer.wished))}</Soft>}
      <div className={ways}>
        {answer?.kind !== 'received' && (
          <Button
            size="small"
            appearance="primary"
            disabled={isSending}
            onClick={() =>
              void say({ said: 'received', changed, send: (key) => give('received')(nothing, key) })
            }
          >
            {receipt.received}
          </Button>
        )}
        <SayOnce
          place={`receipt-question/${noticeId}`}
          label={receipt.question}
          field={receipt.questionText}
          hint={receipt.toSecretary}
          changed={changed}
          send={give('question')}
        />
        <SayOnce
          place={`receipt-cannot/${noticeId}`}
          label={cannot ? correct : receipt.cannot}
          field={receipt.why}
          hint={receipt.toSecretary}
          askDay={receipt.wishedLabel}
          changed={changed}
          first={{ text: cannot?.text ?? '', shared: false, day: cannot?.wished ?? '' }}
          send={give('cannot')}
        />
      </div>
      {trouble && (
        <MessageBar intent="warning" layout="multiline" politeness="assertive">
          <MessageBarBody>{trouble}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
