import { createContext, useContext } from 'react';
import type { Language } from '../../domain/board.ts';
import type { Words } from '../../words/words.ts';

export type TabWords = Words['tab'] &
  Pick<Words, 'list' | 'outcomes' | 'roles' | 'statuses' | 'work' | 'orders'> & {
    dates: Said<Words['dates']>;
  };

/** Days and times come as the texts they are in JSON. */
type Said<Dates> = {
  [Key in keyof Dates]: Dates[Key] extends (...of: infer Of) => string
    ? (...of: { [At in keyof Of]: Of[At] extends number ? number : string }) => string
    : never;
};

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
  const [{ tab }, common, { work }, { orders }] =
    language === 'da'
      ? await Promise.all([
          import('../../words/da/tab.ts'),
          import('../../words/da/common.ts'),
          import('../../words/da/work.ts'),
          import('../../words/da/orders.ts'),
        ])
      : await Promise.all([
          import('../../words/en/tab.ts'),
          import('../../words/en/common.ts'),
          import('../../words/en/work.ts'),
          import('../../words/en/orders.ts'),
        ]);
  const { dates, list, outcomes, roles, statuses } = common;
  return { ...tab, work, orders, list, outcomes, roles, statuses, dates: dates as Said<Words['dates']> };
}
