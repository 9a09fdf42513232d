import type { TabWords } from '../../../src/tab/shell/words.tsx';
import { wordsFor } from '../../../src/words/words.ts';

const { tab, dates, list, outcomes } = wordsFor('da');

/** What a Danish reader reads of decisions; days come as the texts they are in JSON. */
export const tabWords = { ...tab, list, outcomes, dates: dates as unknown as TabWords['dates'] };
