import { MessageBar, MessageBarBody, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type KeptEnded, useKeptChange, useWaiting } from '../client/use-kept-change.ts';
import { useResource } from '../client/use-resource.ts';
import { saidOf } from '../shell/said-of.ts';
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
type Kind = (typeof kinds)[number];

/** The buttons of whoever may say what they think of an item; pressed again, one takes it back. */
export function Reaction({ meetingId, itemId }: { meetingId: string; itemId: string }) {
  const styles = useStyles();
  const { session, wrong } = useWords();
  const { address, etag, body } = useResource('item', { meetingId, itemId });
  const react = useKeptChange('react');
  const { isAway, acts } = useWaiting(meetingId);
  const waiting = isAway && acts.findLast(({ name, of }) => name === 'react' && of === address);
  const [ended, tell] = useState<KeptEnded<'react'> | null>(null);
  if (body?.kind !== 'item' || !body.rights.includes('react') || body.standing) return null;
  const mine = waiting ? (waiting.body as { kind: Kind | null }).kind : body.mine;
  const say = async (kind: Kind) =>
    tell(
      await react({
        ...{ meetingId, told: { meetingId, itemId }, of: { address, etag } },
        body: { kind: mine === kind ? null : kind },
        about: { number: body.number, isClosed: body.closed !== null },
      }),
    );
  return (
    <>
      <fieldset aria-label={session.yourView} className={styles.ways}>
        {kinds.map((kind) => (
          <ToggleButton key={kind} checked={mine === kind} onClick={() => void say(kind)}>
            {session[kind]}
          </ToggleButton>
        ))}
      </fieldset>
      {ended?.kind === 'refused' && (
        <MessageBar intent="warning">
          <MessageBarBody>{saidOf(ended.problem, wrong)}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
