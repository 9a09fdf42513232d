import type { Answers } from '../../domain/attendance.ts';
import type { Day } from '../../domain/day.ts';
import { dates, list } from './common.ts';

/** The agenda's card, and what is said about agendas and meetings. */
export const agenda = {
  title: (day: Day) => `Dagsorden ${dates.long(day)}`,
  when: (from: string, to: string) => `kl. ${from}–${to}`,
  allDay: 'hele dagen',
  attendees: (names: readonly string[]) => `Deltagere: ${names.join(', ')}`,
  answers: ({ coming, maybe, declined, silent }: Answers, names: readonly string[]) =>
    [
      `${coming} kommer`,
      ...(maybe > 0 ? [`${maybe} måske`] : []),
      ...(declined.length > 0 ? [`${declined.length} afbud: ${list(names)}`] : []),
      ...(silent > 0 ? [`${silent} har ikke svaret`] : []),
    ].join(', '),
  others: (count: number) => (count === 1 ? 'én anden' : `${count} andre`),
  cancelled: 'Mødet er aflyst',
  over: 'Mødet er afholdt',
  notOut: 'Kladde – endnu ikke udsendt',
  edition: (edition: number) => `Genudsendt, ${edition}. udgave`,
  closed: 'Lukket',
  inhabil: 'Du er inhabil i dette punkt',
  caseNumber: (caseNumber: string) => `sag ${caseNumber}`,
  minutes: (minutes: number) => `${minutes} min`,
  about: (clock: string) => `ca. ${clock}`,
  standing: 'fast punkt',
  isNew: '✚ Nyt siden sidst',
  isChanged: '✎ Ændret siden sidst',
  attachments: (count: number) => `📎 ${count} bilag`,
  closedBadge: '🔒 Lukket punkt',
  agree: (count: number) => `✓ ${count} ${count === 1 ? 'enig' : 'enige'}`,
  discuss: (count: number) => `💬 ${count} vil drøfte`,
  question: (count: number) => `? ${count} ${count === 1 ? 'spørgsmål' : 'spørgsmål'}`,
  mine: { agree: 'Du: enig', discuss: 'Du: drøftes' },
  recorded: 'Referat skrevet',
  planned: (minutes: number, length: number) => `${minutes} af ${length} minutter planlagt`,
  tooLong: (minutes: number) =>
    minutes === 1 ? '⚠ Et minut mere, end mødet varer' : `⚠ ${minutes} minutter mere, end mødet varer`,
  saw: (count: number) => `👀 Set af ${count}`,
  hidden: (count: number) =>
    count === 1 ? 'Et punkt mere er ikke åbent for dig.' : `${count} punkter mere er ikke åbne for dig.`,
  nothingForYou: 'Ingen af punkterne er åbne for dig.',
  empty: 'Der er ingen punkter endnu. Tilføj det første med /nyt punkt.',
  page: (page: number, pages: number) => `Side ${page} af ${pages}`,
  previous: '← Forrige side',
  next: 'Næste side →',
  refresh: 'Opdater',
  newItem: 'Nyt punkt',
  publish: 'Udsend',
  publishAgain: 'Genudsend',
  openItem: (number: number) => `Åbn punkt ${number}`,
  fallback: (board: string, day: Day) => `Dagsorden for ${board} ${dates.long(day)}`,
  withdrawn: (board: string, day: Day) => `Dagsordenen for ${board} ${dates.long(day)} er trukket tilbage.`,
  published: (day: Day) => `Dagsordenen ${dates.long(day)} er udsendt i kanalen.`,
  republished: (day: Day) => `Dagsordenen ${dates.long(day)} er genudsendt. Kortet i kanalen er opdateret.`,
  announcement: (changes: readonly string[]) =>
    changes.length === 0
      ? 'Dagsordenen er genudsendt uden ændringer.'
      : `Dagsordenen er genudsendt: ${list(changes)}.`,
  added: (number: number, title: string | null) => `punkt ${number} er nyt${title ? ` (${title})` : ''}`,
  changed: (number: number, title: string | null) => `punkt ${number} er ændret${title ? ` (${title})` : ''}`,
  removed: (count: number) => (count === 1 ? 'et punkt er taget af' : `${count} punkter er taget af`),
  reordered: 'rækkefølgen er ændret',
  notPublishedYet: (day: Day) => `Dagsordenen ${dates.long(day)} er ikke udsendt endnu.`,
  meetings: (board: string) => `Kommende møder i ${board}:`,
  noMeetings: (board: string) =>
    `Der er ingen kommende møder i ${board}. Sekretæren opretter et med /nyt møde 25. februar 9:00.`,
  meetingLine: (day: Day, from: string, to: string) => `${dates.long(day)} kl. ${from}–${to}`,
  items: (count: number) => (count === 1 ? '1 punkt' : `${count} punkter`),
  meetingMade: (day: Day, from: string, to: string) =>
    `Mødet ${dates.long(day)} kl. ${from}–${to} er oprettet.`,
  invited: (names: readonly string[]) =>
    names.length === 0 ? 'Ingen inviteres.' : `Outlook sender en invitation til ${list(names)}.`,
  notInvited: (names: readonly string[]) =>
    `Uden mailadresse her, og derfor uden invitation: ${list(names)}.`,
  meetingWritten: (day: Day, from: string, to: string) =>
    `Mødet ${dates.long(day)} kl. ${from}–${to} er oprettet. Det kommer i Outlook om et øjeblik; går det galt, får sekretæren besked.`,
  confirmMove: (from: Day, to: Day, clock: string | null) =>
    `Vil du flytte mødet ${dates.long(from)} til ${dates.long(to)}${clock ? ` kl. ${clock}` : ''}?`,
  mailed: (names: readonly string[]) =>
    names.length === 0
      ? 'Det flyttes også i Outlook. Ingen får besked derfra.'
      : `Det flyttes også i Outlook, som sender besked til ${list(names)}.`,
  yesMove: 'Ja, flyt mødet',
  meetingMoved: (day: Day, clock: string | null) =>
    `Mødet er flyttet til ${dates.long(day)}${clock ? ` kl. ${clock}` : ''}.`,
  alsoInPrivate: 'Lukkede punkter viser jeg kun i vores private chat.',
};

/** What became of a meeting: its day, the times on the board's walls (null: all day) and its place. */
export const meetingNews: Record<
  | ('minutes-approved' | 'meeting-moved' | 'length-changed' | 'place-changed')
  | ('meeting-cancelled' | 'meeting-back' | 'meeting-stands'),
  (day: Day, times: Times | null, place: string | null) => string
> = {
  'minutes-approved': (day) => `Referatet af mødet ${dates.long(day)} er godkendt.`,
  'meeting-moved': (...at) => `Mødet er flyttet. Det holdes nu ${whenAndWhere(...at)}.`,
  'length-changed': (day, times) => `Mødet ${dates.long(day)} varer nu${inTimes(times)}.`,
  'place-changed': (day, _, place) =>
    place
      ? `Mødet ${dates.long(day)} holdes nu i ${place}.`
      : `Mødet ${dates.long(day)} har ikke længere et sted.`,
  'meeting-cancelled': (day) => `Mødet ${dates.long(day)} er aflyst. Punkterne venter på et andet møde.`,
  'meeting-back': (...at) => `Mødet holdes alligevel: ${whenAndWhere(...at)}.`,
  'meeting-stands': (...at) => `Mødet er ændret. Det holdes nu ${whenAndWhere(...at)}.`,
};

type Times = { from: string; to: string };

function whenAndWhere(day: Day, times: Times | null, place: string | null): string {
  return `${dates.long(day)}${inTimes(times)}${place ? ` i ${place}` : ''}`;
}

function inTimes(times: Times | null): string {
  return times ? ` kl. ${times.from}–${times.to}` : ' hele dagen';
}

export const calendar = {
  /** Begins with the name by which it is known again in the event's text. */
  eventNote: 'Mødeklar: Åbn dagsordenen i Teams',
  notWritten: {
    meeting: (day: Day, why: string) =>
      `Mødet ${dates.long(day)} står her, men jeg fik det ikke oprettet i Outlook. ${why} Se efter i Outlook. Står det der ikke, så opret det på samme tidspunkt; så hører de sammen.`,
    agenda: (day: Day, why: string) =>
      `Linket til dagsordenen ${dates.long(day)} er ikke, som det skal være i Outlook. ${why}`,
  },
  why: {
    'not-permitted':
      'Mødeklar må kun læse kalenderen. Administratoren kan give skriveadgang til postkassen: Calendars.ReadWrite.',
    'not-recognised':
      'Microsoft lader mig ikke logge ind. Administratoren kan se efter, om hemmeligheden eller certifikatet til Mødeklars app er udløbet.',
    'not-found': 'Postkassen eller mødet findes ikke i Outlook.',
    busy: 'Outlook svarede ikke trods mange forsøg.',
    cut: 'Forbindelsen til Outlook blev afbrudt trods mange forsøg.',
    damaged:
      'Outlook har ændret mere end linket i mødets tekst. Se efter, om teksten og onlinemødet er, som de var.',
    unknown: 'Outlook afviste det.',
  } as Readonly<Record<string, string>>,
  nothing: 'Kalenderen er læst. Intet er ændret.',
  pausedSince: (day: Day) => `Kalenderen har ikke kunnet læses siden ${dates.long(day)}.`,
  read: (lines: readonly string[]) => ['Kalenderen er læst:', ...lines.map((line) => `• ${line}`)].join('\n'),
  unsureTime: 'tidspunktet er usikkert: tidszonen i Outlook kan ikke læses',
  undated: (count: number) =>
    `${count === 1 ? 'Én begivenhed' : `${count} begivenheder`} i Outlook har en tidszone, der ikke kan læses, og er derfor ikke blandt møderne her. Vælg en almindelig tidszone dér.`,
  changes: {
    added: (day: Day) => `${dates.long(day)}: nyt møde`,
    moved: (day: Day) => `${dates.long(day)}: flyttet hertil`,
    length: (day: Day) => `${dates.long(day)}: ny varighed`,
    place: (day: Day) => `${dates.long(day)}: nyt sted`,
    cancelled: (day: Day) => `${dates.long(day)}: aflyst`,
    back: (day: Day) => `${dates.long(day)}: holdes alligevel`,
    attendees: (day: Day) => `${dates.long(day)}: deltagere eller svar ændret`,
    subject: (day: Day) => `${dates.long(day)}: nyt emne`,
    zone: (day: Day) =>
      `${dates.long(day)}: tidszonen i Outlook kan ikke læses, så tidspunktet er uændret her`,
  },
};
