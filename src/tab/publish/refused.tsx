import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Ended } from '../client/use-change.ts';
import { saidOf } from '../shell/said-of.ts';
import { useWords } from '../shell/words.tsx';

/** Why nothing came of what was sent. */
export function Refused({ ended, changed }: { ended: Ended | null; changed?: string }) {
  const words = useWords();
  if (ended === null || ended.kind === 'done') return null;
  const text =
    ended.kind === 'changed' ? (changed ?? words.prepare.changed) : saidOf(ended.problem, words.wrong);
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
