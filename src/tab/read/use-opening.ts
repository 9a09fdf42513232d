import { useState } from 'react';
import { addressOf } from '../client/paths.ts';
import { useChange } from '../client/use-change.ts';
import { useClient } from '../client/use-resource.ts';
import type { WholeItem } from '../meeting/answers.ts';
import { keepOpened, leftToOpen, nameOf, type PreRead, readOpened } from './opened.ts';
import { useReader } from './use-reader.ts';
import { useSaying } from './use-saying.ts';

/** Opening pre-reads: the last of them that was left marks them all read. Nobody has read what they never opened. */
export function useOpening({ meetingId, itemId, attachments, rights }: WholeItem) {
  const { resources } = useClient();
  const mark = useChange('markRead');
  const at = { who: useReader(), itemId };
  const [opened, put] = useState(() => readOpened(at));
  const { isSending, trouble, say } = useSaying();
  const mayMark = rights.includes('mark-read');

  async function markRead(): Promise<void> {
    const address = addressOf('item', { meetingId, itemId });
    const of = { address, etag: resources.get(address).etag };
    const send = () => mark({ told: { meetingId, itemId }, body: undefined, of });
    if (!(await say({ said: '', changed: '', send }))) return;
    keepOpened(at, new Set());
    put(new Set());
  }

  return {
    ...{ isSending, trouble, mayMark, markRead },
    async open(one: PreRead): Promise<void> {
      const wasLeft = leftToOpen(attachments, opened).length > 0;
      const next = new Set(opened).add(nameOf(one));
      keepOpened(at, next);
      put(next);
      if (mayMark && wasLeft && leftToOpen(attachments, next).length === 0) await markRead();
    },
  };
}
