import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { saidOf } from '../shell/said-of.ts';
import { Shown } from '../shell/shown.tsx';
import { useWords } from '../shell/words.tsx';
import { DecideItem } from './decide-item.tsx';
import { RecordItem } from './record-item.tsx';
import { isToReadAgain, useDeciding } from './use-deciding.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

type Props = {
  meetingId: string;
  itemId: string;
  personId: string;
  /** The item's text, with what was decided, stands above it. */
  isBelowText?: boolean;
  done: () => void;
  /** Is told whether something stands in the fields that is kept nowhere else. */
  tellUnsafe?: (isUnsafe: boolean) => void;
};

/** What comes of an item: the decision, or the record of a standing one. For whoever records them. */
export default function Decide({ done, isBelowText = false, tellUnsafe = nothing, ...at }: Props) {
  const styles = useStyles();
  const { deciding: say, wrong } = useWords();
  const deciding = useDeciding(at);
  const { item, form, problem } = deciding;
  const again = useRef(form.again);
  again.current = form.again;
  // What was drafted in Teams meanwhile tells nobody.
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && again.current();
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  const mayKeep = form.body?.closed === false;
  return (
    <section className={styles.section} aria-label={say.decision}>
      {problem && (
        <MessageBar intent="warning" layout="multiline" politeness="assertive">
          <MessageBarBody>
            {isToReadAgain(problem)
              ? say.changed
              : mayKeep && !problem.detail
                ? say.kept
                : saidOf(problem, wrong)}
          </MessageBarBody>
        </MessageBar>
      )}
      {deciding.waits && (
        <MessageBar intent="info" layout="multiline" politeness="polite">
          <MessageBarBody>{say.waits}</MessageBarBody>
        </MessageBar>
      )}
      <Shown of={item} waiting={null}>
        {(body) => (
          <Shown of={form} waiting={null}>
            {(read) =>
              body.kind !== 'item' ? null : read.standing ? (
                <RecordItem {...{ at, deciding, done, tellUnsafe }} form={read} />
              ) : deciding.waits ? null : (
                <DecideItem {...{ at, deciding, isBelowText, done, tellUnsafe }} item={body} form={read} />
              )
            }
          </Shown>
        )}
      </Shown>
    </section>
  );
}

function nothing(): void {}
