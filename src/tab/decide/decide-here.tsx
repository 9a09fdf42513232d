import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useState } from 'react';
import { useResource } from '../client/use-resource.ts';
import type { Meeting, WholeItem } from '../meeting/answers.ts';
import { keptText } from '../session/kept-text.ts';
import { lazily } from '../shell/lazily.tsx';
import { Waiting } from '../shell/waiting.tsx';
import { type TabWords, useWords } from '../shell/words.tsx';
import { isDecidable } from './decidable.ts';
import { JointHere } from './jointly.tsx';
import { useKeptTexts } from './use-kept-texts.ts';

const Decide = lazily(() => import('./decide.tsx'));

const useStyles = makeStyles({ here: { marginTop: tokens.spacingVerticalXXL, lineHeight: 'normal' } });

type Props = { meeting: Meeting; itemId: string };

/** Below an item that is read, for whoever records what comes of it: before the meeting, in it, and afterwards. */
export function DecideHere({ meeting, itemId }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { meetingId } = meeting;
  const me = useResource('me', {}).body;
  const item = useResource('item', { meetingId, itemId }).body;
  const [isOpen, open] = useState(false);
  const personId = me?.person.personId ?? null;
  useKeptTexts(meeting, personId);
  // What was typed while the meeting was held, and not sent, is gone on with.
  useEffect(() => {
    if (personId && keptText(localStorage, { meetingId, itemId, personId }) !== '') open(true);
  }, [meetingId, itemId, personId]);
  if (!me || item?.kind !== 'item' || !item.rights.includes('decide') || !isDecidable(meeting)) return null;
  return (
    <div className={styles.here}>
      <JointHere meeting={meeting} itemId={itemId} />
      {isOpen ? (
        <Suspense fallback={<Waiting />}>
          <Decide {...{ meetingId, itemId, personId: me.person.personId }} isBelowText done={nothing} />
        </Suspense>
      ) : (
        <Button onClick={() => open(true)}>{labelOf(item, words)}</Button>
      )}
    </div>
  );
}

/** What the page shows above follows by itself. */
function nothing(): void {}

function labelOf({ standing, decisions }: WholeItem, { deciding }: TabWords): string {
  if (standing) return deciding.record.write;
  return decisions.some(({ here }) => here) ? deciding.correctDecision : deciding.write;
}
