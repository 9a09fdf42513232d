import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Client } from '../client/use-resource.ts';
import { useUnseen } from './unseen.ts';
import { useWords } from './words.tsx';

/** Says aloud that others changed what is shown, and shows where the connection is away. */
export function Announcements({ client: { news } }: { client: Client }) {
  const { unseen } = useUnseen();
  const words = useWords();
  const { changes, isOnline } = useSyncExternalStore(news.watch, news.get);
  return (
    <>
      <div role="status" className={unseen} key={changes}>
        {changes > 0 && isOnline ? words.changed : ''}
      </div>
      {!isOnline && (
        <MessageBar intent="warning" politeness="polite">
          <MessageBarBody>{words.offline}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
