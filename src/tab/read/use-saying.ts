import { useRef, useState } from 'react';
import type { AskFailed } from '../client/problem.ts';
import { isOver, sayUntilHeard } from '../client/say-until-heard.ts';
import type { Ended } from '../client/use-change.ts';
import { useWhileAway } from '../client/use-while-away.ts';
import { useWords } from '../shell/words.tsx';

/** Sends something with the key it is given; `said` tells whether it is the same as the last time. */
type Sending = { said: string; send: (key: string) => Promise<Ended>; changed: string };

const pause = (milliseconds: number) => new Promise<void>((go) => setTimeout(go, milliseconds));

/** One saying after another: whether one is on its way, and why the last was not taken. */
export function useSaying() {
  const { reading, wrong } = useWords();
  const last = useRef({ said: '', key: '' });
  const [isSending, sending] = useState(false);
  const [refused, tell] = useState<{ status: number; text: string } | null>(null);
  const trouble = useWhileAway(refused)?.text ?? null;

  const whyNot = ({ status, detail }: AskFailed['problem']): string =>
    detail || (status === 0 ? reading.offline : wrong.text);

  return {
    isSending,
    trouble,
    /** The same sent again, since nobody knows whether it arrived, is done once. Gives whether it was taken. */
    async say({ said, send, changed }: Sending): Promise<boolean> {
      if (last.current.said !== said) last.current = { said, key: crypto.randomUUID() };
      sending(true);
      tell(null);
      const ended = await sayUntilHeard({ key: last.current.key, send, pause });
      sending(false);
      if (ended.kind === 'changed') tell({ status: 412, text: changed });
      if (ended.kind === 'refused') tell({ status: ended.problem.status, text: whyNot(ended.problem) });
      if (isOver(ended)) last.current = { said: '', key: '' };
      return ended.kind === 'done';
    },
  };
}
