import type { Day } from '../../domain/day.ts';
import { dates, list } from './common.ts';

/** Who has answered the decisions they were told, and who is to be reminded. */
export const receipts = {
  title: (count: number) => (count === 1 ? 'Én kvittering mangler' : `${count} kvitteringer mangler`),
  titleAll: (count: number) =>
    count === 1 ? 'Én modtager af beslutninger' : `${count} modtagere af beslutninger`,
  none: 'Alle, der har fået en beslutning, har kvitteret.',
  noneTold: 'Ingen har fået en beslutning at kvittere for.',
  toldTitle: (item: string, day: Day) => `${item}, besluttet ${dates.short(day)}: hvem har svaret?`,
  row: (name: string, item: string, day: Day) => `${name}: ${item} (${dates.short(day)})`,
  waiting: '… beskeden er på vej',
  silent: (since: Day) => `ikke svaret · fik den ${dates.short(since)}`,
  due: (day: Day) => `svar ventes senest ${dates.short(day)}`,
  late: (day: Day) => `⚠ skulle have svaret senest ${dates.short(day)}`,
  reminded: (day: Day) => `påmindet ${dates.short(day)}`,
  unreached: (reason: string) => `⚠ kunne ikke nås: ${reason}`,
  question: (text: string) => `? spørger: ${text}`,
  questionAnswered: (text: string) => `? har spurgt og fået svar: ${text}`,
  cannot: (text: string) => `✗ kan ikke nås: ${text}`,
  wished: (day: Day) => `kan nås ${dates.short(day)}`,
  received: (day: Day) => `✓ modtaget ${dates.short(day)}`,
  deputy: (name: string) => `svaret af stedfortræder ${name}`,
  typed:
    'Skriv /kvitteringer 1 for at se, hvem der har svaret, /kvitteringer 1 påmind eller /kvitteringer 1 send igen. /kvitteringer alle viser også dem, der har kvitteret.',
  filters: { all: 'alle', ofMeeting: (day: Day) => `møde ${dates.date(day)}` },
  remind: 'Påmind nu',
  sendAgain: 'Send igen',
  all: '← Alle, der mangler',
  isReminded: (name: string) => `${name} er påmindet.`,
  isSentAgain: (name: string) =>
    `Beskeden til ${name} sendes igen. Når den heller ikke nu frem, får du det at vide.`,
  yours: (count: number) =>
    count === 1 ? 'Én beslutning venter på dit svar' : `${count} beslutninger venter på dit svar`,
  yoursNone: 'Tak. Ingen beslutninger venter på dit svar.',
  yoursRow: (item: string, day: Day) => `${item}, besluttet ${dates.short(day)}`,
  closed: 'Et lukket punkt',
  since: (day: Day, inPlaceOf: string | null) =>
    `sendt ${dates.short(day)}${inPlaceOf ? ` · du svarer for ${inPlaceOf}` : ''}`,
  yoursTyped: 'Tryk på en for at se den. Du kan også skrive /modtaget 2, /spørg 2 … eller /kan ikke nås 2 …',
  isReceived: (item: string) => `✓ Modtaget: ${item}. Tak.`,
  isAsked: (item: string) => `Dit spørgsmål til ${item} er sendt til sekretæren. Svaret kommer her.`,
  isCannot: (item: string, wished: Day | null) =>
    `Sekretæren har fået at vide, at ${item} ikke kan nås${wished ? `, men kan nås ${dates.long(wished)}` : ''}.`,
  theDecision: (number: number | null, day: Day) =>
    number === null
      ? `beslutningen ${dates.long(day)}`
      : `beslutningen på punkt ${number} ${dates.long(day)}`,
  toldMore: (names: readonly string[]) => `${list(names)} får besked om beslutningen.`,
  missing: (people: readonly { name: string; count: number }[]) =>
    `Påmindet i dag, fordi svaret ikke kom til tiden: ${list(people.map(({ name, count }) => (count === 1 ? name : `${name} (${count})`)))}. Se dem med /kvitteringer.`,
};
