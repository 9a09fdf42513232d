import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { Suspense, useEffect, useSyncExternalStore } from 'react';
import type { Client } from '../client/use-resource.ts';
import { lazily } from './lazily.tsx';
import { useUnseen } from './unseen.ts';
import { useWords } from './words.tsx';

const Stopped = lazily(() => import('../kept/stopped.tsx'));

/** So long, in milliseconds, it says that the connection is back. */
const shown = 8_000;

/**
 * Says aloud that others changed what is shown, shows where the connection is away and what waits for it, and asks about
 * what cannot be sent as it was meant.
 */
export function Announcements({ client: { news, outboxes } }: { client: Client }) {
  const { unseen } = useUnseen();
  const words = useWords();
  const { changes, isOnline, isBack } = useSyncExternalStore(news.watch, news.get);
  const meetings = useSyncExternalStore(outboxes.watch, outboxes.get);
  useEffect(() => outboxes.begin(), [outboxes]);
  useEffect(() => {
    if (!isBack) return;
    const quiet = setTimeout(news.settled, shown);
    return () => clearTimeout(quiet);
  }, [isBack, news]);
  const away = meetings.map(({ waiting }) => (waiting.isAway ? waiting.acts.length : 0));
  const count = away.reduce((sum, one) => sum + one, 0);
  const stopped = meetings.filter(({ waiting }) => waiting.stopped !== null);
  const said = [isOnline ? isBack && words.kept.back : words.offline, count > 0 && words.kept.waiting(count)];
  return (
    <>
      <div role="status" className={unseen} key={changes}>
        {changes > 0 && isOnline ? words.changed : ''}
      </div>
      {(!isOnline || isBack || count > 0 || stopped.length > 0) && (
        <section aria-label={words.kept.region}>
          {(!isOnline || isBack || count > 0) && (
            <MessageBar
              intent={isOnline && count === 0 ? 'success' : 'warning'}
              layout="multiline"
              politeness="polite"
            >
              <MessageBarBody>{said.filter(Boolean).join(' ')}</MessageBarBody>
            </MessageBar>
          )}
          {stopped.map(({ meetingId, box, waiting }) => (
            <Suspense key={meetingId}>
              <Stopped {...{ box, waiting }} />
            </Suspense>
          ))}
        </section>
      )}
    </>
  );
}
