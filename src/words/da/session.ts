import type { Day } from '../../domain/day.ts';
import { dates, list } from './common.ts';

/** The meeting as it is held, item by item. */
export const session = {
  title: (day: Day) => `Mødet ${dates.long(day)}`,
  isStarted: (day: Day) => `Mødet ${dates.long(day)} er startet.`,
  first: (number: number, count: number) => `Punkt ${number} af ${count}`,
  isRunning: (day: Day) => `Mødet ${dates.long(day)} er i gang.`,
  cardComes: 'I vores private chat har du et kort, der følger mødet.',
  askDay: (day: Day) =>
    `Mødet er først ${dates.long(day)}. Vil du starte det allerede nu? Du kan også skrive /start ${dates.date(day)}.`,
  askLate: (day: Day) =>
    `Mødet var ${dates.long(day)}. Vil du starte det nu? Du kan også skrive /start ${dates.date(day)}.`,
  yesStart: 'Ja, start mødet',
  askOther: (day: Day) =>
    `Mødet ${dates.long(day)} er stadig i gang. Afslut det først, og skriv så /start igen.`,
  yesEnd: 'Afslut det',
  start: '▶ Start mødet',
  open: '▶ Mødet er i gang',
  now: '▶ Behandles nu',
  added: '✚ Tilføjet på mødet',
  at: (number: number, count: number) => `Punkt ${number} af ${count}`,
  inhabil: (number: number) => `Punkt ${number}: Du er inhabil`,
  none: 'Punktet er taget af dagsordenen. Gå videre med Næste.',
  time: (used: number, planned: number | null) =>
    planned === null ? `${used} min brugt` : `${used} af ${planned} min brugt`,
  guests: (names: readonly string[]) => `Gæst: ${list(names)}`,
  away: (names: readonly string[]) => `Inhabil og ude af lokalet: ${list(names)}`,
  nextItem: (number: number, title: string) => `Derefter punkt ${number}: ${title}`,
  nextHidden: (number: number) => `Derefter punkt ${number}`,
  isLast: 'Det er det sidste punkt.',
  whole: (used: number, planned: number) => `Hele mødet: ${used} min brugt, ${planned} planlagt`,
  ends: (clock: string) => `slutter ca. ${clock}`,
  behind: (minutes: number) => `${minutes} min bagud`,
  ahead: (minutes: number) => `${minutes} min til overs`,
  since: (day: Day) => `Mødet blev startet ${dates.long(day)} og er ikke afsluttet endnu.`,
  seen: (clock: string) => `Kl. ${clock}`,
  refresh: 'Opdater',
  unconfirmed: 'Fremmødet er ikke bekræftet endnu.',
  allThere: 'Alle er til stede.',
  missing: (names: readonly string[]) => `Ikke til stede nu: ${list(names)}`,
  ended: (used: number, planned: number) =>
    planned > 0
      ? `Mødet er afsluttet. Det varede ${used} min; ${planned} var planlagt.`
      : `Mødet er afsluttet. Det varede ${used} min.`,
  isEnded: 'Mødet er afsluttet.',
  minutesNext: 'Lav referatet med /referat.',
  notRunning: 'Mødet er ikke i gang.',
  previous: '← Forrige',
  next: 'Næste →',
  decide: 'Beslutning',
  postpone: 'Udskyd',
  attendance: 'Fremmøde',
  end: 'Slut',
  line: (number: number, count: number, title: string) => `Punkt ${number} af ${count}: ${title}`,
  fallback: (number: number, count: number) => `Mødet er nået til punkt ${number} af ${count}.`,
  undecided: (count: number) =>
    count === 1 ? 'Ét punkt mangler en beslutning' : `${count} punkter mangler en beslutning`,
  undecidedHow: 'Du kan også skrive /beslutning 3, /udskyd 3 eller /slut alligevel.',
  endAnyway: 'Slut alligevel',
  back: '← Mødet',
  attendanceTitle: (day: Day) => `Fremmøde ${dates.long(day)}`,
  guessed: 'Forslaget er hentet fra svarene i kalenderen. Ret det, og bekræft.',
  whoFromStart: 'Til stede ved mødets start',
  whoNow: 'Til stede nu',
  whoAt: (number: number) => `Til stede fra nu af (punkt ${number})`,
  nobodyExpected: 'Ingen er inviteret til mødet.',
  confirm: 'Bekræft',
  confirmed: 'Fremmødet er noteret.',
  moved: (name: string, what: 'left' | 'came', clock: string) =>
    what === 'left' ? `${name} gik kl. ${clock}` : `${name} kom kl. ${clock}`,
  movedHow: 'Du kan også skrive /fremmøde Anna gik eller /fremmøde Anna kom.',
  movedTold: (name: string, what: 'left' | 'came', number: number | null) =>
    `Noteret: ${name} ${what === 'left' ? 'deltager ikke' : 'er til stede'} ${number === null ? 'fra nu af' : `fra punkt ${number}`}.`,
  movedAll: (name: string, what: 'left' | 'came') =>
    what === 'left' ? `Noteret: ${name} deltager ikke i mødet.` : `Noteret: ${name} er til stede hele mødet.`,
  isOver: (day: Day) => `Mødet ${dates.long(day)} er allerede afsluttet.`,
};
