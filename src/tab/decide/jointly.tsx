import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import { useResource } from '../client/use-resource.ts';
import { itemIdOf, type Meeting } from '../meeting/answers.ts';
import { Soft } from '../meeting/item-parts.tsx';
import { lazily } from '../shell/lazily.tsx';
import { useWords } from '../shell/words.tsx';

const JointDialog = lazily(() => import('./joint-dialog.tsx'));

const useStyles = makeStyles({
  here: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
  },
});

/** To what can be decided jointly, for whoever records decisions. */
export function JointButton({ meeting }: { meeting: Meeting }) {
  const { jointly } = useWords();
  const [isOpen, open] = useState(false);
  const { together } = meeting;
  return (
    <>
      <Button onClick={() => open(true)}>{together > 0 ? jointly.open(together) : jointly.title}</Button>
      {isOpen && (
        <Suspense>
          <JointDialog meeting={meeting} close={() => open(false)} />
        </Suspense>
      )}
    </>
  );
}

/** At an item on which all agree the way to decide it with others, and whose answer is all that one of them lacks. */
export function JointHere({ meeting, itemId }: { meeting: Meeting; itemId: string }) {
  const styles = useStyles();
  const { jointly } = useWords();
  const { body } = useResource('consent', { meetingId: meeting.meetingId });
  const number = meeting.rows.find((row) => itemIdOf(row) === itemId)?.number;
  const lacking = body?.missing.find((one) => one.number === number);
  if (lacking)
    return (
      <p>
        <Soft>{jointly.lacks(lacking.names)}</Soft>
      </p>
    );
  if (!body?.agreed.some((one) => one.itemId === itemId)) return null;
  return (
    <div className={styles.here}>
      <Soft>{jointly.agreed}</Soft>
      <JointButton meeting={meeting} />
    </div>
  );
}
