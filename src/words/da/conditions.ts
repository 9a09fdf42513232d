import type { ConditionState } from '../../domain/condition.ts';
import type { Day } from '../../domain/day.ts';
import { dates } from './common.ts';

const because = (text: string | null) => (text ? ` – ${text}` : '');

/** What decisions were made to depend on. */
export const conditions = {
  heading: 'Betingelse for en beslutning',
  label: 'Betingelser',
  keep: 'Betingelser, der skal følges',
  text: (n: number) => `Betingelse ${n}: hvad`,
  unitLabel: (n: number) => `Betingelse ${n}: center`,
  dueLabel: (n: number) => `Betingelse ${n}: senest`,
  more: 'Betingelser',
  line: (text: string, unit: string | null, due: string | null) =>
    [text, unit, due ? `senest ${due}` : null].filter(Boolean).join(' · '),
  title: (count: number) => (count === 1 ? 'Én betingelse er åben' : `${count} betingelser er åbne`),
  titleAll: (count: number) => (count === 1 ? 'Én betingelse' : `${count} betingelser`),
  due: (count: number) =>
    count === 1 ? 'En betingelse nærmer sig sin dag' : `${count} betingelser nærmer sig deres dag`,
  none: 'Ingen betingelser er åbne.',
  noneAtAll: 'Ingen beslutninger har betingelser.',
  filter: 'alle',
  of: (item: string, day: Day) => `${item} (${dates.short(day)})`,
  ofDecision: (day: Day) => `Besluttet ${dates.long(day)}:`,
  states: { open: 'åben', fulfilled: '✓ opfyldt', lapsed: '✗ bortfaldet' } satisfies Record<
    ConditionState,
    string
  >,
  passed: '⚠ dagen er passeret: Blev den opfyldt?',
  by: (day: Day) => `senest ${dates.date(day)}`,
  noDue: 'ingen dag',
  unit: (code: string) => `${code} følger den`,
  noUnit: 'intet center følger den',
  note: 'Bemærkning (kan udelades)',
  fulfilled: 'Opfyldt',
  lapsed: 'Bortfaldet',
  reopen: 'Åbn igen',
  all: '← Alle betingelser',
  waits: 'Punktet er kommet på ventelisten (/venteliste).',
  history: (state: string, name: string, day: Day, text: string | null) =>
    `${state}, sagde ${name} ${dates.short(day)}${because(text)}`,
  typed:
    'Skriv /betingelser 1 opfyldt eller /betingelser 1 bortfaldet, gerne med en bemærkning. /betingelser alle viser også de afsluttede.',
  done: {
    open: 'Betingelsen er åben igen.',
    fulfilled: 'Betingelsen er meldt opfyldt.',
    lapsed: 'Betingelsen er meldt bortfaldet, og punktet er kommet på ventelisten.',
  } satisfies Record<ConditionState, string>,
  changed: 'Betingelsen er ændret.',
  reported: {
    open: (name: string, text: string, item: string) =>
      `${name} har åbnet betingelsen for ${item} igen: ${text}`,
    fulfilled: (name: string, text: string, item: string, said: string | null) =>
      `${name} melder betingelsen for ${item} opfyldt: ${text}${because(said)}`,
    lapsed: (name: string, text: string, item: string, said: string | null) =>
      `${name} melder betingelsen for ${item} bortfaldet: ${text}${because(said)}. Punktet er kommet på ventelisten (/venteliste).`,
  } satisfies Record<
    ConditionState,
    (name: string, text: string, item: string, said: string | null) => string
  >,
  waiting: (text: string) => `betingelsen bortfaldt: ${text}`,
};
