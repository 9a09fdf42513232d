import type { Day } from '../../domain/day.ts';
import type { FailureReason } from '../../errors.ts';
import { dates, list } from './common.ts';

/** The decision: its form, its reading back, and what the chiefs get. */
export const decision = {
  formTitle: (number: number) => `Beslutning på punkt ${number}`,
  text: 'Beslutningens tekst, som den skal stå i referatet',
  textHint: 'Direktionen godkender indstillingen …',
  outcome: 'Udfald',
  outcomeHint: 'Læs det af teksten',
  perRecommendation: (ordinal: string) => `Udfald for indstillingspunkt ${ordinal}`,
  sameForAll: 'Som beslutningen i øvrigt',
  postponeToHint: 'Kun hvis punktet udskydes',
  postponeReason: 'Hvorfor udskydes punktet?',
  moreOrders: 'Flere bestillinger',
  orderText: (n: number) => `Bestilling ${n}: hvad`,
  orderUnit: (n: number) => `Bestilling ${n}: center`,
  orderDue: (n: number) => `Bestilling ${n}: frist`,
  recipients: 'Får besked',
  review: 'Se igennem',
  reviewTitle: (number: number) => `Er det rigtigt forstået? Punkt ${number}`,
  changeRecipients: 'Ret, hvem der får besked',
  reviewTyped: (number: number) =>
    `Du kan også skrive /bekræft ${number}, eller /modtagere ${number} også … eller ikke … for at ændre, hvem der får besked.`,
  reviewIntro: 'Intet er gemt, før du bekræfter. Det, der er mærket “læst af teksten”, har jeg gættet.',
  guessed: '◌ læst af teksten',
  duePassed: 'Fristen er passeret',
  noOutcome: 'Jeg kan ikke læse udfaldet. Tryk “Ret” og vælg det.',
  outcomeLabel: 'Udfald',
  textLabel: 'Tekst',
  postponedTo: (day: Day) => `Udsættes til mødet ${dates.long(day)}`,
  postponedNoMeeting: (day: Day, nearest: readonly Day[]) =>
    nearest.length === 0
      ? `Teksten nævner ${dates.long(day)}, men der er intet møde den dag. Punktet kommer på ventelisten.`
      : `Teksten nævner ${dates.long(day)}, men der er intet møde den dag (nærmest: ${list(nearest.map(dates.short))}). Bekræfter du, kommer punktet på ventelisten.`,
  toWaitingList: 'Punktet kommer på ventelisten',
  orders: 'Bestillinger',
  goesOn: 'Går videre til',
  forwardedTo: (bodies: readonly string[]) => `Går videre til ${list(bodies)}`,
  told: (names: readonly string[]) =>
    names.length === 0 ? 'Ingen får besked' : `Får besked: ${list(names)}`,
  notTold: (names: readonly string[]) => `Får ikke besked, fordi punktet er lukket for dem: ${list(names)}`,
  confirm: 'Bekræft og send',
  change: 'Ret',
  fallback: 'En beslutning, der venter på din bekræftelse.',
  saved: (number: number, outcome: string, told: number) =>
    `Beslutningen på punkt ${number} er gemt (${outcome.toLowerCase()}). ${told === 0 ? 'Ingen får besked.' : told === 1 ? 'Én får besked.' : `${told} får besked.`}`,
  recordSaved: (number: number) => `Referatet af punkt ${number} er gemt.`,
  postponedText: (day: Day | null) => (day ? `Udsættes til ${dates.date(day)}.` : 'Udskudt.'),
  guessMark: '(læst af teksten)',
  toldTitle: 'Besked til modtagerne',
  toldLine: (name: string, state: string) => `${name}: ${state}`,
  states: {
    waiting: '… på vej',
    sent: 'sendt, ikke besvaret',
    mailing: '… på vej som e-mail',
    mailed: 'sendt som e-mail',
    failed: '⚠ kunne ikke nås',
    received: '✓ modtaget',
    question: '? har spurgt',
    cannot: '✗ kan ikke nås',
  },
  because: 'Begrundelse:',
};

/** What a chief gets in the personal chat. */
export const notice = {
  title: 'Beslutning fra direktionen',
  corrected: 'Rettet beslutning fra direktionen',
  origin: (board: string, day: Day) => `Fra ${board}s møde ${dates.long(day)}.`,
  why: {
    unit: 'Du får den, fordi den vedrører dit center.',
    proposer: 'Du får den, fordi du har foreslået punktet.',
    guest: 'Du får den, fordi du er gæst på punktet.',
    chosen: 'Du får den, fordi sekretæren har valgt dig som modtager.',
  },
  whyDeputy: (name: string) => `Du får den som stedfortræder for ${name} og kan svare i stedet.`,
  item: (number: number | null, title: string) => (number === null ? title : `Punkt ${number}: ${title}`),
  orderedOfYou: 'Bestilt af dig',
  orderedOfOthers: 'Bestilt af andre',
  due: (day: Day) => `senest ${dates.date(day)}`,
  noDue: 'ingen frist',
  received: 'Modtaget',
  question: 'Spørgsmål',
  cannot: 'Kan ikke nås',
  excerpt: 'Hent uddrag',
  noteLabel: 'Besked til sekretæren',
  noteHint: 'Dit spørgsmål, eller hvad der ikke kan nås',
  wishedLabel: 'Kan nås (dato, hvis det ikke kan nås til tiden)',
  wished: (day: Day) => `Kan nås ${dates.long(day)}.`,
  textMissing: 'Skriv lidt først',
  send: 'Send',
  answered: {
    received: '✓ Du har svaret: Modtaget',
    question: '? Dit spørgsmål er sendt til sekretæren. Svaret kommer her.',
    cannot: '✗ Du har svaret: Kan ikke nås. Sekretæren har fået besked.',
  },
  outdated: 'Denne beslutning er rettet siden. Svar på den nye besked.',
  closedNow: (caseNumber: string | null) =>
    caseNumber ? `Punktet er lukket. Sag ${caseNumber}.` : 'Punktet er lukket.',
  fallback: 'En beslutning fra direktionen til dig.',
  questionFrom: {
    title: 'Spørgsmål til et punkt',
    titleDecision: 'Spørgsmål til en beslutning',
    by: (name: string) => `${name} spørger`,
    answer: 'Dit svar',
    answerMissing: 'Skriv et svar',
    send: 'Send svar',
    answered: (name: string) => `${name} har svaret`,
    answerTitle: 'Svar på dit spørgsmål',
    correctedTitle: 'Rettet svar på dit spørgsmål',
    thanks: 'Svaret er sendt.',
    fallback: 'Et spørgsmål venter på dit svar.',
  },
  cannotDo: (name: string, title: string, text: string, wished: Day | null) =>
    `${name} melder, at beslutningen på “${title}” ikke kan nås${wished ? ` før ${dates.long(wished)}` : ''}: ${text}`,
  recommendationChanged: (number: number, title: string) =>
    `Indstillingen til punkt ${number}, “${title}”, er ændret, siden du var enig i den, så din markering er fjernet. Se den nye med /punkt ${number}, og markér igen.`,
  unreachable: (name: string, reason: string) => `Jeg kunne ikke give ${name} besked: ${reason}`,
  byMail: {
    sent: 'Beskeden er sendt som e-mail i stedet.',
    unsure:
      'Det er uvist, om beskeden kom af sted som e-mail i stedet: Se i Sendt post i direktionens postkasse.',
    refused:
      'En e-mail kunne heller ikke sendes: Bed administratoren om at se på adgangen til at sende fra postkassen.',
  },
  reasons: {
    'not-installed':
      'Mødeklar er ikke installeret for personen. Bed personen om at tilføje appen i Teams, eller bed administratoren om at gøre det.',
    blocked: 'Personen har blokeret Mødeklar i Teams.',
    'disabled-by-admin': 'Administratoren har slået Mødeklar fra for personen.',
    'not-found': 'Teams kender ikke personen eller chatten.',
    'not-permitted': 'Mødeklar må ikke skrive til personen.',
    'too-large': 'Beskeden var for stor til Teams.',
    'app-not-ours':
      'Mødeklar må ikke installeres for personen: Appens manifest nævner ikke den app, der installerer (webApplicationInfo). Bed administratoren om at lægge den nyeste apppakke op.',
    'app-blocked':
      'En politik i Teams blokerer Mødeklar for personen. Bed administratoren om at tillade appen.',
    'app-not-found':
      'Mødeklar findes ikke i organisationens appkatalog. Bed administratoren om at lægge apppakken op i Teams Administration.',
    'never-signed-in':
      'Personen har aldrig logget på Teams, så Mødeklar kan ikke installeres for vedkommende endnu.',
    'not-recognised': 'Mødeklar kunne ikke logge på. Bed administratoren om at se på nøgler og adgange.',
    withheld: 'Personen må ikke længere se det.',
    busy: 'Teams svarede ikke trods mange forsøg.',
    cut: 'Forbindelsen til Teams blev afbrudt trods mange forsøg.',
    unknown: 'Teams afviste beskeden.',
  } satisfies Record<FailureReason | 'withheld', string> as Readonly<Record<string, string>>,
};
