import type { Day } from '../../domain/day.ts';
import type { StepState } from '../../domain/route.ts';
import { dates } from './common.ts';

/** Where an item goes on to after the board. */
export const route = {
  heading: 'Sagens vej videre',
  section: 'Går videre',
  none: 'Der er ingen plan for, hvor punktet går hen.',
  plan: 'Går punktet videre? Læg en plan',
  waits: 'Punktet venter på et møde.',
  waitsAgain: 'Punktet står på ventelisten igen.',
  states: {
    planned: 'planlagt',
    sent: 'sendt',
    answered: 'behandlet',
    returned: 'sendt tilbage',
    dropped: 'udgår',
  } satisfies Record<StepState, string>,
  step: (body: string, day: Day | null) => (day ? `${body} ${dates.short(day)}` : `${body} (uden dato)`),
  sentOn: (day: Day) => `sendt ${dates.short(day)}`,
  answerOn: (state: 'answered' | 'returned', day: Day) =>
    `${state === 'answered' ? 'behandlet' : 'sendt tilbage'} ${dates.short(day)}`,
  overdue: (day: Day) => `Skulle have været behandlet ${dates.short(day)}: Hvad blev svaret?`,
  tooEarly: (after: string, earliest: Day) =>
    `For tæt på ${after}: Det kan tidligst nås ${dates.short(earliest)}.`,
  behind: (from: Day, to: Day) =>
    `Planen er lagt efter mødet ${dates.short(from)}. Mødet er nu ${dates.short(to)}.`,
  shift: (days: number) => `Flyt planen ${count(days)}`,
  willBeBehind: (steps: readonly { body: string; day: Day | null }[], days: number | null) => {
    const plan = steps.map(({ body, day }) => (day ? `${body} ${dates.dayMonth(day)}` : body)).join(', ');
    return days === null
      ? `Punktet har en plan videre (${plan}). Den venter, til punktet får et nyt møde.`
      : `Planen videre (${plan}) passer så ikke længere. Når du har bekræftet, kan du flytte den ${count(days)}.`;
  },
  edit: 'Ret planen',
  lay: 'Læg en plan',
  answer: 'Notér svar',
  sendTo: (body: string) => `Sendt til ${body}`,
  wait: 'Sæt på ventelisten',
  all: 'Alle planer',
  typed: (number: number) =>
    `Du kan også skrive fx /videre ${number} Byrådet 1. april · /videre ${number} Byrådet sendt · /videre ${number} Byrådet svar Godkendt.`,
  form: {
    title: 'Hvor går punktet hen?',
    intro: 'Skriv hvem og hvornår. Ryd et navn for at lade det udgå.',
    body: (nth: number) => `${nth}. Går til`,
    day: 'Dato',
    known: (names: readonly string[]) => `Fx ${names.join(', ')}`,
    save: 'Gem planen',
  },
  answerForm: {
    title: 'Hvad blev svaret?',
    from: 'Svar fra',
    kind: 'Hvad skete der?',
    answered: 'Sagen er behandlet',
    returned: 'Sagen er sendt tilbage',
    day: 'Hvornår',
    text: 'Svaret',
    save: 'Gem svaret',
  },
  saved: (title: string) => `Planen for “${title}” er gemt.`,
  shifted: (title: string) => `Planen for “${title}” er flyttet.`,
  answered: (title: string) => `Svaret på “${title}” er gemt, og chefen får besked om ti minutter.`,
  waiting: (title: string) => `“${title}” står nu på ventelisten.`,
  listTitle: (count: number) => (count === 1 ? 'Ét punkt går videre' : `${count} punkter går videre`),
  noneOpen:
    'Ingen punkter er på vej videre lige nu. Læg en plan med /videre, punktets nummer, hvem og hvornår.',
  more: (count: number) => (count === 1 ? 'og ét sted mere' : `og ${count} steder mere`),
  told: {
    title: (body: string) => `Svar fra ${body}`,
    fallback: 'Et svar på en af dine sager er kommet.',
    line: (body: string, state: 'answered' | 'returned', day: Day) =>
      state === 'answered'
        ? `${body} behandlede sagen ${dates.long(day)}.`
        : `${body} sendte sagen tilbage ${dates.long(day)}.`,
  },
  due: {
    title: (count: number) =>
      count === 1 ? 'Ét svar mangler: Hvad blev det?' : `${count} svar mangler: Hvad blev de?`,
    typed: 'Skriv fx /videre 26/2410 Økonomiudvalget svar Godkendt.',
  },
  behindTitle: 'Mødet er flyttet, og planen videre passer ikke længere',
};

function count(days: number): string {
  const many = Math.abs(days);
  return `${many} ${many === 1 ? 'dag' : 'dage'}${days < 0 ? ' tilbage' : ''}`;
}
