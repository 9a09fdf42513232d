import type { Day } from '../../domain/day.ts';
import type { PreReadTrouble } from '../../domain/pre-read.ts';
import { sizesIn } from '../sizes.ts';
import { dates } from './common.ts';

const size = sizesIn('da');

/** Pre-reads in SharePoint and OneDrive, and what is laid there. */
export const files = {
  about: (ending: string | null, bytes: number | null, day: Day, clock: string) =>
    [
      ...(ending ? [ending] : []),
      ...(bytes === null ? [] : [size(bytes)]),
      `ændret ${dates.date(day)} kl. ${clock}`,
    ].join(', '),
  changed: 'ændret, siden du læste',
  isNew: 'nyt, siden du læste',
  troubles: {
    gone: 'filen findes ikke på linket',
    forbidden: 'Mødeklar har ikke adgang til filen',
    locked: 'filen er låst',
  } satisfies Record<PreReadTrouble, string>,
  read: '✓ Du har læst bilagene',
  mark: '📖 Læst',
  marked: (number: number) =>
    `Noteret: Du har læst bilagene til punkt ${number}. Bliver et af dem ændret, kan du se det på punktet.`,
};
