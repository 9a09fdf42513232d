import { capitalised } from '../domain/danish/words.ts';
import type { Day } from '../domain/day.ts';
import { datesIn } from './dates.ts';

const dates = datesIn('da');

/**
 * What a written REFERAT or DAGSORDEN says beside the labels that the reader of minutes knows. Danish whatever the
 * board speaks in its chat, for these are the municipality's papers.
 */
export const documentWords = {
  agenda: 'DAGSORDEN',
  draft: 'Udkast',
  internal: 'Intern udgave',
  public: 'Offentlig udgave',
  /** The title and the contents row of an item that the reader is disqualified from. */
  disqualified: 'Inhabil',
  /** Behind the names of those who were out of the room, which the reader of minutes takes off again. */
  away: (names: readonly string[]) => `${names.join(', ')} (${names.length === 1 ? 'inhabil' : 'inhabile'})`,
  plannedTime: 'Forventet tid',
  guests: 'Deltager under punktet',
  by: 'senest',

  excerpt: (item: number) => `Uddrag: punkt ${item}`,
  minutes: (minutes: number) => `${minutes} min.`,
  page: (page: number | string, of: number | string) => `Side ${page} af ${of}`,
  notEnclosed: 'Bilaget er ikke med i denne samling.',
  textOnly: 'Bilagets tekst, uden billeder og opsætning',

  /** 22-10-2025 */
  date: (day: Day) => day.split('-').reverse().join('-'),
  /** 22. oktober 2025 */
  day: (day: Day) => dates.date(day),
  /** Onsdag d. 22. oktober 2025 kl. 08:30 */
  dayAndTime: (day: Day, clock: string | null) => {
    const date = capitalised(dates.long(day)).replace(' den ', ' d. ');
    return clock === null ? date : `${date} kl. ${clock}`;
  },
} as const;
