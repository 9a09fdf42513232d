import type { AskFailed } from '../client/problem.ts';
import type { TabWords } from './words.tsx';

type Problem = Pick<AskFailed['problem'], 'status' | 'detail'>;

/** Why something was not answered, in the server's words where it gave any. */
export function saidOf({ status, detail }: Problem, wrong: TabWords['wrong']): string {
  return detail || (status === 0 ? wrong.unreachable : wrong.text);
}
