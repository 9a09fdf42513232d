import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Select,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { type Outcome, outcomes } from '../../domain/decision.ts';
import { useWords } from '../shell/words.tsx';
import { type KeptAt, keepText, keptText } from './kept-text.ts';
import { ReadBack } from './read-back.tsx';
import { useDeciding } from './use-deciding.ts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    // The longest outcome is wider than the panel beside a call.
    '& select': { minWidth: 0, width: '100%' },
  },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  on: { alignSelf: 'flex-start' },
});

type Props = { at: KeptAt; isClosed: boolean; done: () => void };

/** What the board decides, written while people talk and read back before it is final. */
export function Decide({ at, isClosed, done }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { session, wrong } = words;
  // What is said of a closed item stays on no device.
  const [text, write] = useState(() => (isClosed ? '' : keptText(localStorage, at)));
  const [outcome, choose] = useState<Outcome | null>(null);
  const deciding = useDeciding(at);
  const { review, problem, isSending, isReady } = deciding;
  const type = (value: string) => {
    write(value);
    if (!isClosed) keepText(localStorage, at, value);
  };
  return (
    <section className={styles.form} aria-label={session.decision}>
      {problem && (
        <MessageBar intent="warning" layout="multiline" politeness="assertive">
          <MessageBarBody>{problem.detail || (isClosed ? wrong.unreachable : session.kept)}</MessageBarBody>
        </MessageBar>
      )}
      {review ? (
        <ReadBack
          {...{ review, isSending }}
          change={deciding.change}
          confirm={async (chosen) => {
            if (!(await deciding.confirm(review, chosen))) return;
            type('');
            done();
          }}
        />
      ) : (
        <>
          <Field label={session.decision} hint={session.decisionHint}>
            <Textarea value={text} resize="vertical" rows={4} onChange={(_, { value }) => type(value)} />
          </Field>
          <Field className={styles.field} label={session.outcome}>
            <Select
              value={outcome ?? ''}
              onChange={(_, { value }) => choose(outcomes.find((one) => one === value) ?? null)}
            >
              <option value="">{session.fromText}</option>
              {outcomes.map((one) => (
                <option key={one} value={one}>
                  {words.outcomes[one]}
                </option>
              ))}
            </Select>
          </Field>
          <Button
            className={styles.on}
            disabled={isSending || !isReady || (text.trim() === '' && outcome === null)}
            onClick={() => void deciding.read(text, outcome)}
          >
            {session.readBack}
          </Button>
        </>
      )}
    </section>
  );
}
