import type { Day } from '../../domain/day.ts';
import type { WheelLead, WheelRule } from '../../domain/wheel.ts';
import { dates, list } from './common.ts';

/** The annual wheel: what comes back, and what is said about it. */
export const wheel = {
  title: (count: number) => (count === 1 ? 'Årshjulet: ét punkt' : `Årshjulet: ${count} punkter`),
  heading: 'Årshjul',
  none: 'Årshjulet er tomt. Tilføj det første punkt med /årshjul tilføj Titel hvert år i marts, eller se /årshjul forslag.',
  noneForYou: 'Der er intet i årshjulet for dig.',
  typed:
    'Skriv /årshjul 1 sæt på, /årshjul 1 spring over, /årshjul 1 ret 30 min eller /årshjul 1 fjern. Tilføj med /årshjul tilføj Titel hvert år i marts. /årshjul forslag viser, hvad der plejer at komme igen.',
  typedPrepare: 'Skriv /årshjul 1 forbered for at forberede det første.',
  month: (day: Day) => capital(dates.monthYear(day)),
  rule: (rule: WheelRule) => {
    if (rule.kind === 'meetings')
      return rule.every === 1 ? 'hvert møde' : `hvert ${nth[rule.every] ?? `${rule.every}.`} møde`;
    const [month = 1] = rule.months;
    if (rule.months.length === 12) return 'hver måned';
    if (rule.fromDay > 1 && rule.months.length === 1)
      return `hvert år efter ${rule.fromDay}. ${dates.monthNamed(month)}`;
    return `hvert år i ${list(rule.months.map(dates.monthNamed))}`;
  },
  lead: ({ count, unit }: WheelLead) => `forberedes ${count} ${units[unit][count === 1 ? 0 : 1]} før`,
  meeting: (day: Day) => `mødet ${dates.short(day)}`,
  noMeeting: 'intet møde endnu',
  closed: '🔒 lukket',
  begins: (day: Day) => `forberedes fra ${dates.date(day)}`,
  told: (names: readonly string[], day: Day) => `${list(names)} fik besked ${dates.date(day)}`,
  state: {
    due: 'ikke sat på endnu',
    missed: 'kom ikke på',
    skipped: 'springes over',
    underway: 'under forberedelse',
    idle: 'intet møde i sigte',
    ended: 'sluttet',
    proposed: (name: string | null) => (name ? `foreslået af ${name}` : 'foreslået'),
    taken: (day: Day | null) => (day ? `sat på ${dates.date(day)}` : 'på ventelisten'),
  },
  textFrom: (day: Day) => `Teksten tages fra ${dates.date(day)}. Bilagene tages ikke med.`,
  textIsOld: (day: Day) => `⚠ Teksten er fra ${dates.date(day)}. Gennemgå den, og gem punktet.`,
  textIsOldShort: (day: Day) => `tekst fra ${dates.date(day)}`,
  open: 'Åbn',
  noParts: 'Ingen centre eller minutter',
  take: 'Sæt på',
  skip: 'Spring over denne gang',
  unskip: 'Spring ikke over',
  prepare: 'Forbered punktet',
  edit: 'Ret',
  remove: 'Fjern …',
  confirmRemove: (title: string) =>
    `Vil du fjerne “${title}” fra årshjulet? Punkter, der er sat på, bliver stående.`,
  yesRemove: 'Ja, fjern det',
  all: '← Årshjul',
  add: 'Tilføj',
  suggestions: 'Forslag',
  offer: (count: number) =>
    count === 1 ? '↻ Ét punkt fra årshjulet kan sættes på' : `↻ ${count} punkter fra årshjulet kan sættes på`,
  offerWaits: '↻ Et forslag fra årshjulet venter på dig',
  offerTitle: (day: Day) => `Fra årshjulet til mødet ${dates.long(day)}`,
  offerLoad: (added: number, planned: number, length: number | null) =>
    length === null
      ? `De tager ${added} min. i alt.`
      : `De tager ${added} min. i alt. Dagsordenen har ${planned} af ${length} min.`,
  offerLabel: 'Punkter',
  offerRow: (title: string, minutes: number | null) => (minutes ? `${title} · ${minutes} min` : title),
  takeChosen: 'Sæt de valgte på',
  waits: (title: string, name: string | null) =>
    name ? `${title}: foreslået af ${name}, se /forslag` : `${title}: foreslået, se /forslag`,
  taken: (numbers: readonly number[], day: Day, isOld: boolean) =>
    `✓ Sat på mødet ${dates.long(day)} som punkt ${list(numbers.map(String))}.${isOld ? ' Teksten er fra sidst: gennemgå den med /rediger og nummeret.' : ''}`,
  leftOut: (count: number) => (count === 1 ? 'Ét var allerede sat på.' : `${count} var allerede sat på.`),
  saved: (title: string, rule: string) => `“${title}” er i årshjulet: ${rule}.`,
  next: (day: Day, hasMeeting: boolean) =>
    hasMeeting ? `Næste gang: mødet ${dates.long(day)}.` : `Næste gang: ${dates.monthYear(day)}.`,
  removed: (title: string) => `“${title}” er fjernet fra årshjulet. Skriv /fortryd, hvis det var en fejl.`,
  isRemoved: 'Punktet er fjernet fra årshjulet.',
  isSkipped: (title: string) => `“${title}” springes over denne gang.`,
  isNotSkipped: (title: string) => `“${title}” springes ikke over.`,
  form: {
    newTitle: 'Nyt i årshjulet',
    editTitle: 'Ret i årshjulet',
    title: 'Titel',
    how: 'Kommer igen',
    yearly: 'i disse måneder hvert år',
    meetings: (every: number) => `hvert ${every === 1 ? '' : `${nth[every] ?? `${every}.`} `}møde`,
    months: 'Måneder',
    fromDay: 'Tidligst på dagen i måneden',
    lead: 'Begynd så længe før mødet',
    leadUnit: 'Regnet i',
    leadUnits: { days: 'arbejdsdage', weeks: 'uger', months: 'måneder' } satisfies Record<
      WheelLead['unit'],
      string
    >,
    from: 'Fra og med',
    to: 'Til og med',
    staysClosed: 'Sidste punkt var lukket, så det næste bliver det også.',
    save: 'Gem',
    fallback: 'Formular til årshjulet. Skriv ellers /årshjul tilføj Titel hvert år i marts.',
  },
  due: {
    title: (title: string) => `Tid til at forberede “${title}”`,
    meeting: (day: Day, deadline: Day) =>
      `Punktet kommer på mødet ${dates.long(day)}. Frist for forslag: ${dates.long(deadline)}.`,
    month: (day: Day) => `Punktet ventes i ${dates.monthYear(day)}. Mødet er ikke planlagt endnu.`,
    typed: 'Tryk på knappen, eller skriv /årshjul for at finde det.',
    fallback: 'Det er tid til at forberede et punkt i årshjulet.',
    isDone: 'Der er allerede et punkt. Se /forslag.',
  },
  suggestion: {
    none: 'Jeg finder intet i de gamle dagsordener, der plejer at komme igen og ikke er i årshjulet.',
    title: (count: number) =>
      count === 1 ? 'Ét punkt plejer at komme igen:' : `${count} punkter plejer at komme igen:`,
    heading: 'Forslag til årshjulet',
    years: (years: readonly number[]) => `set i ${list(years.map(String))}`,
    last: (day: Day) => `senest ${dates.date(day)}`,
    add: 'Tilføj til årshjulet',
    all: '← Forslag',
    typed: 'Skriv /årshjul forslag 1 tilføj.',
    listTyped: '/årshjul forslag',
    guessed: 'Det er læst af de gamle dagsordener. Ret det bagefter, hvis det ikke passer.',
  },
  fallback: 'Et punkt i årshjulet.',
};

const units = {
  days: ['arbejdsdag', 'arbejdsdage'],
  weeks: ['uge', 'uger'],
  months: ['måned', 'måneder'],
} satisfies Record<WheelLead['unit'], [string, string]>;

const nth: Readonly<Record<number, string>> = {
  2: 'andet',
  3: 'tredje',
  4: 'fjerde',
  5: 'femte',
  6: 'sjette',
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
