import type { SectionName } from '../domain/printed-minutes.ts';

/**
 * What stands printed in a REFERAT before what it says: one list for whoever reads minutes and whoever writes them.
 * They are Danish whatever the board speaks in its chat, for minutes are the municipality's public papers.
 */
export const labels = {
  title: 'REFERAT',
  date: 'Mødedato',
  place: 'Mødested',
  attendees: 'Mødedeltagere',
  absent: 'Afbud',
  contents: 'Indholdsfortegnelse',
  item: 'Punkt',
  closed: 'Lukket',
  /** Before the reason, below the case number of a closed item in the internal minutes. */
  closedItem: 'Lukket punkt',
  /** Before the provision it is closed by. */
  basis: 'Hjemmel',
  /** Before the names of those who were disqualified. */
  away: 'Ikke til stede under punktet',
  /** Before the names of those who were at the meeting, and not there when the item ended. */
  missed: 'Deltog ikke i punktet',
  decision: 'Beslutning',
  orders: 'Bestillinger',
  attachments: 'Bilag',
} as const;

export const sectionLabels = {
  baggrund: 'Baggrund',
  indstilling: 'Indstilling',
  sagsfremstilling: 'Sagsfremstilling',
  økonomi: 'Økonomi',
  referat: 'Referat:',
} as const satisfies Record<SectionName, string>;
