import { MessageBar, MessageBarBody, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type Ended, useChange } from '../client/use-change.ts';
import { useResource } from '../client/use-resource.ts';
import { useWords } from '../shell/words.tsx';

const useStyles = makeStyles({
  ways: {
    margin: 0,
    padding: 0,
    border: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
  },
});

const kinds = ['agree', 'discuss'] as const;

/** The buttons of whoever may say what they think of an item; pressed again, one takes it back. */
export function Reaction({ meetingId, itemId }: { meetingId: string; itemId: string }) {
  const styles = useStyles();
  const { session, wrong } = useWords();
  const { address, etag, body } = useResource('item', { meetingId, itemId });
  const react = useChange('react');
  const [ended, tell] = useState<Ended | null>(null);
  if (body?.kind !== 'item' || !body.rights.includes('react') || body.standing) return null;
  const say = async (kind: (typeof kinds)[number]) =>
    tell(
      await react({
        told: { meetingId, itemId },
        body: { kind: body.mine === kind ? null : kind },
        of: { address, etag },
      }),
    );
  return (
    <>
      <fieldset aria-label={session.yourView} className={styles.ways}>
        {kinds.map((kind) => (
          <ToggleButton key={kind} checked={body.mine === kind} onClick={() => void say(kind)}>
            {session[kind]}
          </ToggleButton>
        ))}
      </fieldset>
      {ended?.kind === 'refused' && (
        <MessageBar intent="warning">
          <MessageBarBody>{ended.problem.detail || wrong.unreachable}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
