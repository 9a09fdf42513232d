import type { Done, Entry, Held, Response } from '../calendar/wire.ts';

/** Every sentence of the calendar's page. */
export const calendarTexts = {
  title: (board: string) => `Kalenderen for ${board}`,
  about: (mailbox: string) => `${mailbox}, som sekretæren ser den i Outlook`,
  explained:
    'Ret et møde her, og se Mødeklar følge med: Er dagsordenen udsendt (/udsend), rettes kortet i kanalen, og kanalen får én linje om, hvad der er sket.',
  toTrial: 'Til prøven',
  add: 'Nyt møde',
  newMeeting: 'Nyt møde i kalenderen',
  newSubject: 'Direktionsmøde',
  week: (number: number) => `Uge ${number}`,
  subject: 'Emne',
  place: 'Sted',
  day: 'Dato',
  from: 'Fra',
  to: 'Til',
  save: 'Gem',
  create: 'Opret',
  stop: 'Annullér',
  cancel: 'Aflys',
  bringBack: 'Genopret',
  remove: 'Slet',
  removeOccurrence: 'Slet forekomsten',
  cancelHint: 'Et aflyst møde bliver stående som aflyst. Et slettet er væk.',
  silentHint:
    'Et aflyst møde bliver stående som aflyst. En slettet forekomst er væk, og kalenderen siger ikke et ord om det.',
  people: 'Svar på indkaldelsen',
  answerOf: (name: string) => `Svar fra ${name}`,
  responses: {
    none: 'Ikke svaret',
    accepted: 'Kommer',
    tentativelyAccepted: 'Måske',
    declined: 'Afbud',
  } satisfies Record<Response, string>,
  counted: {
    accepted: (count: number) => `${count} kommer`,
    tentativelyAccepted: (count: number) => `${count} måske`,
    declined: (count: number) => `${count} afbud`,
    none: (count: number) => `${count} har ikke svaret`,
  } satisfies Record<Response, (count: number) => string>,
  series: { none: null, 'as-planned': 'Serie', changed: 'Ændret i serien' } satisfies Record<
    Entry['series'],
    string | null
  >,
  states: { stands: null, cancelled: 'Aflyst', deleted: 'Slettet' } satisfies Record<
    Entry['state'],
    string | null
  >,
  held: {
    same: 'Mødeklar er fulgt med',
    waiting: 'Mødeklar læser …',
    over: 'Mødet er holdt',
    foreign: 'Ikke et møde i Direktionen',
  } satisfies Record<Held, string>,
  done: {
    saved: 'Gemt i kalenderen.',
    added: 'Mødet er oprettet i kalenderen.',
    cancelled: 'Mødet er aflyst i kalenderen.',
    back: 'Mødet er genoprettet i kalenderen.',
    removed: 'Mødet er slettet i kalenderen.',
    answered: (name: string, answer: string) => `${name}: ${answer}`,
  },
  refused: {
    gone: 'Mødet findes ikke længere i kalenderen.',
    'no-such-time': 'Det tidspunkt findes ikke den dag.',
    'ends-too-early': 'Mødet skal slutte efter, at det er begyndt.',
    'passes-another': 'En forekomst kan ikke flyttes forbi den forrige eller den næste i serien.',
  } satisfies Record<Extract<Done, { kind: 'refused' }>['why'], string>,
  empty: 'Der er ingen møder i kalenderen.',
  elsewhere: 'Prøven taler med en anden Microsoft Graph. Dens kalender findes der og ikke her.',
} as const;
