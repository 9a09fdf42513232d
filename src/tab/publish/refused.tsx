import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Ended } from '../client/use-change.ts';
import { useWhileAway } from '../client/use-while-away.ts';
import { saidOf } from '../shell/said-of.ts';
import { useWords } from '../shell/words.tsx';

/** Why nothing came of what was sent. */
export function Refused({ ended, changed }: { ended: Ended | null; changed?: string }) {
  const words = useWords();
  const problem = useWhileAway(ended?.kind === 'refused' ? ended.problem : null);
  if (!problem && ended?.kind !== 'changed') return null;
  const text = problem ? saidOf(problem, words.wrong) : (changed ?? words.prepare.changed);
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
