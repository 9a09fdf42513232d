import { createContext, useContext } from 'react';
import type { AskFailed } from '../client/problem.ts';
import type { Ended } from '../client/use-change.ts';

type Wrong = NonNullable<AskFailed['problem']['fields']>;

const Wrongs = createContext<Wrong>([]);
export const WrongFields = Wrongs.Provider;

/** What is wrong in a field of the form around it; null where nothing is. */
export function useWrong(): (field: string) => string | null {
  const wrong = useContext(Wrongs);
  return (name) => wrong.find(({ field }) => field === name)?.problem ?? null;
}

/** What of a refusal is to be said beside those fields. What is of no form at all is told above, in words. */
export function wrongIn(ended: Ended | null, beside: readonly string[]): Wrong {
  if (ended?.kind !== 'refused' || ended.problem.code === 'wrong-fields') return [];
  return ended.problem.fields?.filter(({ field }) => beside.includes(field)) ?? [];
}
