import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Client } from '../client/use-resource.ts';
import { useWords } from './words.tsx';

const useStyles = makeStyles({
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Says aloud that others changed what is shown, and shows where the connection is away. */
export function Announcements({ client: { news } }: { client: Client }) {
  const styles = useStyles();
  const words = useWords();
  const { changes, isOnline } = useSyncExternalStore(news.watch, news.get);
  return (
    <>
      <div role="status" className={styles.unseen} key={changes}>
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
