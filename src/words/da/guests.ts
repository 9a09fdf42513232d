import type { Day } from '../../domain/day.ts';
import { dates, list } from './common.ts';

/** The item that somebody is a guest at. */
export type GuestOf = { number: number; title: string; board: string; day: Day; place: string | null };

/** Guests of single items, and what they are told. */
export const guests = {
  invited: (
    { number, title, board, day, place }: GuestOf,
    when: { from: string; to: string } | null,
    at: { clock: string; isSaid: boolean } | null,
  ) =>
    [
      `Du er gæst, når ${board} behandler punkt ${number}, “${title}”, ${dates.long(day)}${when ? ` kl. ${when.from}–${when.to}` : ''}${place ? ` i ${place}` : ''}.`,
      ...(at ? [at.isSaid ? `Kom kl. ${at.clock}.` : `Punktet ventes at begynde ca. kl. ${at.clock}.`] : []),
      `Du får besked her, når det er din tur. Skriv /punkt ${number} for at læse punktet.`,
    ].join(' '),
  isNext: (number: number, title: string, clock: string | null) =>
    `Gør dig klar: Dit punkt er det næste – punkt ${number}, “${title}”${clock ? `, ca. kl. ${clock}` : ''}.`,
  comeIn: (number: number, title: string, board: string, place: string | null) =>
    `Kom ind: ${board} begynder nu på punkt ${number}, “${title}”${place ? ` (${place})` : ''}.`,
  added: (name: string, number: number, clock: string | null) =>
    clock ? `${name} er gæst til punkt ${number} kl. ${clock}.` : `${name} er gæst til punkt ${number}.`,
  told: (name: string) => `${name} får besked.`,
  toldLater: (name: string) => `${name} får besked, når dagsordenen udsendes.`,
  gotRole: (name: string) => `${name} har fået rollen som gæst og kan kun se det punkt.`,
  removed: (name: string, number: number) => `${name} er ikke længere gæst til punkt ${number}.`,
  line: (names: readonly string[]) => `Gæst: ${list(names)}`,
  withTime: (name: string, clock: string) => `${name} (kl. ${clock})`,
};
