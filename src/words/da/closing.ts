import type { Day } from '../../domain/day.ts';
import type { ClosedLevel } from '../../domain/item.ts';
import { dates, list } from './common.ts';

/** What is said of closed items: why, until when, and who may see what of them. */
export const closing = {
  open: '🔒 Fortrolighed',
  formTitle: (number: number | null) => (number === null ? 'Fortrolighed' : `Fortrolighed · punkt ${number}`),
  fallback: 'Formular til et punkts fortrolighed.',
  alreadyClosed: (number: number) => `Punkt ${number} er allerede lukket. Her kan du ændre det.`,
  closed: 'Lukket punkt',
  reason: 'Årsag',
  basis: 'Hjemmel',
  noBasis: 'Ikke valgt',
  basisOther: 'Anden hjemmel (går forud for valget)',
  level: 'Hvad andre må se',
  levels: {
    all: 'Kun at punktet er lukket',
    title: 'Titlen',
    decision: 'Titlen og beslutningen',
  } satisfies Record<ClosedLevel, string>,
  audience: 'Må også ses af',
  review: 'Ses igennem igen',
  disqualified: 'Inhabile i punktet',
  provisions: [
    'Styrelsesloven § 10 (lukkede døre)',
    'Forvaltningsloven § 27, stk. 1 (private og forretningsmæssige forhold)',
    'Forvaltningsloven § 27, stk. 4 (hensyn til det offentlige)',
    'Offentlighedsloven § 21 (personalesager)',
    'Offentlighedsloven § 23 (interne dokumenter)',
    'Offentlighedsloven § 30 (private og forretningsmæssige forhold)',
    'Offentlighedsloven § 33, nr. 3 (det offentliges økonomi)',
  ] as readonly string[],
  basisIs: (basis: string) => `Hjemmel: ${basis}`,
  reviewIs: (day: Day) => `Ses igennem ${dates.long(day)}`,
  opens: { title: 'Andre ser titlen', decision: 'Andre ser titlen og beslutningen' },
  saved: (title: string) => `Fortroligheden for “${title}” er gemt.`,
  isOpen: (title: string) => `“${title}” er nu åbent for alle, der må se dagsordenen.`,
  readBack: {
    reason: (reason: string) => `Årsag: ${reason}`,
    basis: (basis: string) => `Hjemmel: ${basis}`,
    noBasis: 'Hjemmel: ikke angivet',
    audience: (names: readonly string[]) => `Må også ses af ${list(names)}`,
    noAudience: 'Ingen andre end direktionen må se det',
    review: (day: Day) => `Ses igennem ${dates.long(day)}`,
    noReview: 'Ingen dato for gennemsyn',
    level: {
      all: 'Andre ser kun “Lukket”',
      title: 'Andre ser titlen',
      decision: 'Andre ser titlen og beslutningen',
    } satisfies Record<ClosedLevel, string>,
  },
  understood: (number: number, lines: readonly string[]) => `Punkt ${number} er lukket. ${lines.join('. ')}.`,
  more: 'Tilføj hjemmel, hvem der må se det, og hvornår det ses igennem, med knappen eller fx /luk 3 gennemses 1. marts.',
  public: (days: readonly Day[]) =>
    `Referatet af ${days.length === 1 ? 'mødet' : 'møderne'} ${list(days.map(dates.long))} er allerede godkendt og offentligt; det ændres ikke.`,
  register: {
    title: (count: number) => (count === 1 ? 'Ét lukket punkt' : `${count} lukkede punkter`),
    none: 'Der er ingen lukkede punkter.',
    typed: 'Skriv fx /lukkede 2 til 1. marts for at beholde et lukket, eller /lukkede 2 genåbn.',
    fallback: 'Et lukket punkt',
    all: 'Alle lukkede',
    stood: (number: number, day: Day) => `punkt ${number} ${dates.short(day)}`,
    review: (day: Day) => `ses igennem ${dates.date(day)}`,
    overdue: (day: Day) => `⚠ skulle ses igennem ${dates.date(day)}`,
    noReview: 'ingen dato',
    due: 'Skal punktet stadig være lukket?',
    keepUntil: 'Behold lukket til',
    keep: 'Behold lukket',
    kept: (title: string, day: Day) => `“${title}” er lukket og ses igennem ${dates.long(day)}.`,
    reopen: 'Genåbn',
    confirmReopen: (title: string) =>
      `Vil du åbne “${title}”? Så kan alle, der må se dagsordenen, læse det – også i kanalen.`,
  },
  notYours: 'Her stod noget om et punkt, som ikke længere er åbent for dig.',
  noLongerDisqualified: (name: string, number: number) =>
    `${name} er ikke længere inhabil i punkt ${number} og kan se det igen.`,
};
