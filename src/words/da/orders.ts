import type { Day } from '../../domain/day.ts';
import type { OrderEventKind, OrderState } from '../../domain/order.ts';
import { dates, list } from './common.ts';

/** Orders: their list and card, what their owners are told, and what the secretary settles. */
export const orders = {
  filters: {
    unfinished: 'Åbne',
    open: 'Ikke meldt udført',
    overdue: 'Overskredne',
    reported: 'Meldt udført',
    finished: 'Afsluttede',
  },
  filterTyped: {
    unfinished: 'alle',
    open: 'åbne',
    overdue: 'overskredne',
    reported: 'meldte',
    finished: 'udførte',
  },
  titles: {
    unfinished: 'Åbne bestillinger',
    open: 'Bestillinger, der ikke er meldt udført',
    overdue: 'Overskredne bestillinger',
    reported: 'Bestillinger, der er meldt udført eller har et svar på vej',
    finished: 'Afsluttede bestillinger',
  },
  titleOf: (title: string, unit: string | null, count: number) =>
    `${title}${unit ? ` hos ${unit}` : ''}: ${count}`,
  none: 'Der er ingen bestillinger her.',
  noneYours: 'Du har ingen åbne bestillinger.',
  typed:
    'Skriv /bestillinger 2 for at se en, eller /bestillinger CFE, overskredne eller udførte for at vælge ud.',
  typedOwner:
    'Skriv /bestillinger 2 udført og hvad du har gjort, /bestillinger 2 svar og en titel, eller /bestillinger 2 frist og en dato.',
  typedSettle:
    'Skriv /bestillinger 2 udført, /bestillinger 2 retur og en kommentar, /bestillinger 2 frist og en dato, /bestillinger 2 center CFE eller /bestillinger 2 annuller.',
  noOwner: 'ingen ansvarlig',
  noChief: (unit: string) => `${unit} (ingen chef)`,
  age: (days: number) => (days <= 0 ? 'fra i dag' : days === 1 ? '1 dag gammel' : `${days} dage gammel`),
  overdue: '⚠ Overskredet',
  states: {
    open: 'Åben',
    reported: 'Meldt udført',
    done: '✓ Udført',
    cancelled: 'Annulleret',
  } satisfies Record<OrderState, string>,
  answering: (title: string, day: Day | null) =>
    day ? `Besvares med “${title}” på mødet ${dates.long(day)}` : `Besvares med “${title}”`,
  isAnswered: 'har et svar på vej',
  wished: (day: Day) => `Ønsker frist ${dates.date(day)}`,
  heading: 'Bestilling',
  from: (number: number | null, title: string, day: Day) =>
    `Bestilt ${dates.long(day)}${number === null ? '' : ` på punkt ${number}`}: ${title}`,
  openItem: 'Se punktet',
  history: 'Forløb',
  event: (what: string, name: string, day: Day) => `${dates.date(day)}: ${name} ${what}`,
  events: {
    reported: () => 'meldte den udført',
    answering: () => 'svarer med et punkt',
    answered: () => 'besluttede det punkt, der svarer på den',
    confirmed: () => 'bekræftede, at den er udført',
    returned: () => 'sendte den tilbage',
    cancelled: () => 'annullerede den',
    wished: (due) => `ønskede frist ${due}`,
    moved: (due) => `satte fristen til ${due}`,
    refused: (due) => `sagde nej til frist ${due}`,
    assigned: (_due, unit) => `gav den til ${unit}`,
  } satisfies Record<OrderEventKind, (due: string, unit: string) => string> as Readonly<
    Record<OrderEventKind, (due: string, unit: string) => string>
  >,
  note: 'Besked',
  noteOwner: 'Hvad er gjort, eller hvorfor skal fristen flyttes?',
  noteSettle: 'Hvad mangler, eller hvorfor annulleres den?',
  dueField: 'Ny frist',
  reportDone: 'Meld udført',
  reportDialog: 'Meld udført …',
  reportNth: (n: number) => `Meld bestilling ${n} udført …`,
  whatWasDone: 'Hvad er gjort?',
  answerWithItem: 'Besvar med punkt …',
  wishDue: 'Ønsk ny frist',
  confirmDone: 'Bekræft udført',
  sendBack: 'Send tilbage',
  moveDue: 'Sæt ny frist',
  cancel: 'Annullér',
  grant: 'Giv fristen',
  refuse: 'Afslå fristen',
  all: '← Alle bestillinger',
  answerTitle: (text: string) => `Svar på bestilling: ${text}`,
  done: {
    reported: 'Meldt udført. Sekretæren har fået besked.',
    confirmed: 'Bestillingen er udført.',
    returned: 'Bestillingen er sendt tilbage.',
    cancelled: 'Bestillingen er annulleret.',
    wished: (day: Day) => `Ønsket om frist ${dates.date(day)} er sendt til sekretæren.`,
    moved: (day: Day) => `Fristen er nu ${dates.date(day)}.`,
    refused: 'Ønsket om en senere frist er afslået, og centeret har fået besked.',
    assigned: (unit: string) => `Bestillingen er nu hos ${unit}.`,
    answering: 'Punktet svarer på bestillingen.',
  },
  told: {
    reported: 'En bestilling er meldt udført',
    answered: 'Et punkt, der svarer på en bestilling, er besluttet',
    returned: 'Din bestilling er sendt tilbage',
    cancelled: 'Din bestilling er annulleret',
    confirmed: 'Din bestilling er bekræftet udført',
    wished: 'Der ønskes en senere frist',
    moved: 'Din bestilling har fået ny frist',
    refused: 'Dit ønske om en senere frist er afslået',
    assigned: 'Du har fået en bestilling',
  },
  placedTitle: (count: number) =>
    count === 1 ? 'Du har fået en bestilling' : `Du har fået ${count} bestillinger`,
  dueTitle: (count: number) => (count === 1 ? 'Husk din bestilling' : `Husk dine ${count} bestillinger`),
  overdueTitle: (count: number) =>
    count === 1
      ? 'Én bestilling er overskredet eller uden chef'
      : `${count} bestillinger er overskredet eller uden chef`,
  fallback: 'Bestillinger venter på dig.',
  suggestTitle: (count: number) =>
    count === 1 ? 'Jeg læser én bestilling i referatet' : `Jeg læser ${count} bestillinger i referatet`,
  suggestIntro: 'Ret dem, og gem. Ryd teksten i en, der ikke er en bestilling.',
  suggestMore: 'Der er flere i teksten. Gem disse først; skriv så referatet igen for at få resten.',
  saveThem: 'Gem bestillinger',
  saved: (count: number, names: readonly string[]) =>
    `${count === 1 ? 'Bestillingen er gemt' : `${count} bestillinger er gemt`}.${names.length > 0 ? ` Får besked: ${list(names)}.` : ''}`,
  noneSaved: 'Ingen nye bestillinger er gemt.',
  answers: (day: Day, age: number, text: string) =>
    `Besvarer bestilling fra ${dates.date(day)} (${age === 1 ? '1 dag' : `${age} dage`}): ${text}`,
  condition: (n: number) => `Bestilling ${n}: betingelse i stedet for frist`,
  conditionHint: 'når budgettet er vedtaget – eller: uden frist',
  lacksOwner: (n: number) => `Hvem skal løse bestilling ${n}?`,
  lacksDue: (n: number) => `Hvornår skal bestilling ${n} være løst?`,
  /** Why something cannot be done with an order as it stands. */
  stands: {
    open: 'Bestillingen er åben: Den er ikke meldt udført. Intet er ændret.',
    reported: 'Bestillingen er allerede meldt udført og venter på sekretæren. Intet er ændret.',
    done: 'Bestillingen er allerede udført. Intet er ændret.',
    cancelled: 'Bestillingen er annulleret. Intet er ændret.',
  } as Readonly<Record<string, string>>,
};
