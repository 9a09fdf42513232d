import { createContext, useContext } from 'react';
import type { Language } from '../../domain/board.ts';
import type { Words } from '../../words/words.ts';

export type TabWords = Words['tab'] & Pick<Words, 'dates' | 'list' | 'outcomes' | 'roles' | 'statuses'>;

const Spoken = createContext<TabWords | null>(null);
export const WordsProvider = Spoken.Provider;

/** Every sentence of the tab, in the reader's language. */
export function useWords(): TabWords {
  const words = useContext(Spoken);
  if (!words) throw new Error('no words were brought');
  return words;
}

/** Only the language that is read is fetched. */
export async function fetchWords(language: Language): Promise<TabWords> {
  const [{ tab }, common] =
    language === 'da'
      ? await Promise.all([import('../../words/da/tab.ts'), import('../../words/da/common.ts')])
      : await Promise.all([import('../../words/en/tab.ts'), import('../../words/en/common.ts')]);
  return { ...tab, ...common };
}
