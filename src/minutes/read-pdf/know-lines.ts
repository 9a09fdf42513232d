import { isCaseNumber } from '../../domain/item.ts';
import type { Line } from '../clean-lines.ts';
import { readHeading } from '../find-items.ts';
import { labels } from '../labels.ts';
import { opensHeadPart } from '../read-head.ts';
import { isNote } from '../read-notes.ts';
import { isSectionHeading, readDecisionHeading } from '../section-headings.ts';

/** What a line of minutes is by its words alone, whatever it looks like. */
export type Known = 'closed' | 'opening' | 'title' | null;

/**
 * `closed` is a line that nothing goes on from and that goes on from nothing; an `opening` goes on from nothing; a
 * `title` neither, and may itself go on over lines that are not full.
 */
export function knowLine(text: string, marked: boolean): Known {
  const line: Line = { number: 0, text, marked };
  const isOwn = text === labels.contents || isCaseNumber(text) || isSectionHeading(line);
  if (isOwn) return 'closed';
  if (text.startsWith(`${labels.title} `) || readHeading(line)) return 'title';
  return opensHeadPart(line) || isNote(line) ? 'opening' : null;
}

/** `Beslutning <board> den`, and its day on the next line. */
export function isDecisionHeading(text: string): boolean {
  return readDecisionHeading(text) !== null;
}

/** Whether the reading is within the contents at this line: from their heading to the first item. */
export function isWithinContents(text: string, wasBefore: boolean): boolean {
  if (text === labels.contents) return true;
  return wasBefore && readHeading({ number: 0, text, marked: false }) === null;
}
