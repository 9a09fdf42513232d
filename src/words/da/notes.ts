import type { Day } from '../../domain/day.ts';
import { dates } from './common.ts';

/** Notes to items: for oneself, or shared with the board. */
export const notes = {
  title: (day: Day) => `Noter til mødet ${dates.long(day)}`,
  none: (day: Day) =>
    `Der er ingen noter til mødet ${dates.long(day)}. Skriv en med /note, punktets nummer og teksten.`,
  row: (number: number, title: string, nth: number | null) =>
    `${number}. ${title}${nth === null ? '' : ` · note ${nth}`}`,
  own: 'Din note',
  ownShared: 'Din note, delt med direktionen',
  shared: (name: string) => `${name} (delt)`,
  from: (name: string, day: Day) => `${name}, ${dates.short(day)}`,
  line: (who: string, text: string) => `${who}: ${text}`,
  saved: (number: number, shared: boolean) =>
    shared
      ? `Noten til punkt ${number} er gemt og delt med direktionen. Skulle den kun være til dig, så skriv /ret note ${number} privat.`
      : `Noten til punkt ${number} er gemt. Kun du kan se den.`,
  changed: (number: number | null, shared: boolean) =>
    `Noten${on(number)} er rettet. ${shared ? 'Den er delt med direktionen.' : 'Kun du kan se den.'}`,
  removed: (number: number | null, text: string) =>
    `Noten${on(number)} er slettet: “${text}” Du kan hente den tilbage med /fortryd.`,
  alreadyRemoved: 'Noten er slettet.',
  text: 'Din note',
  share: 'Del noten med direktionen',
  save: 'Gem',
  remove: 'Slet noten',
  edit: 'Ret noten',
  inChannel:
    'Bemærk, at selve beskeden står her i kanalen. Skriv noter i vores private chat, hvis de kun er til dig.',
};

function on(number: number | null): string {
  return number === null ? '' : ` til punkt ${number}`;
}
