import { collapse } from '../domain/danish/words.ts';
import { isBlank, isNoise, type Line } from './clean-lines.ts';
import { labels } from './labels.ts';
import { namesIn } from './read-head.ts';
import { isSectionHeading } from './section-headings.ts';

/** What stands between an item's case number and its sections: that it is closed and why, who was disqualified, who missed it. */
export type Notes = {
  closed: boolean;
  closedReason: string | null;
  closedBasis: string | null;
  away: string[];
  missed: string[];
  lines: Record<Note, Line[]>;
  /** The rest of the item. */
  below: Line[];
};

type Note = 'closed' | 'basis' | 'away' | 'missed';

/** `Lukket punkt`, `Lukket punkt: <reason>`, `Hjemmel: <provision>` below it and `Ikke til stede under punktet: A, B`, at the head of an item's body. */
export function readNotes(body: readonly Line[]): Notes {
  const lines: Notes['lines'] = { closed: [], basis: [], away: [], missed: [] };
  let open: Line[] = [];
  let read = 0;
  for (const line of body) {
    const kind = noteIn(line, lines);
    if (kind && lines[kind].length === 0) open = lines[kind];
    else if (isBlank(line) || isNoise(line)) open = [];
    else if (kind || open.length === 0 || isSectionHeading(line)) break;
    if (!isBlank(line) && !isNoise(line)) open.push(line);
    read += 1;
  }
  const reason = behind(labels.closedItem, lines.closed);
  return {
    closed: lines.closed.length > 0,
    closedReason: reason === '' ? null : reason,
    closedBasis: behind(labels.basis, lines.basis) || null,
    away: namesIn(behind(labels.away, lines.away).replace(/ \(inhabile?\)$/, '')),
    missed: namesIn(behind(labels.missed, lines.missed)),
    lines,
    below: body.slice(read),
  };
}

/** A line that begins one of the notes. */
export function isNote(line: Line): boolean {
  return noteIn(line, nothingRead) !== null;
}

const nothingRead: Notes['lines'] = { closed: [], basis: [], away: [], missed: [] };

function noteIn(line: Line, { closed }: Notes['lines']): Note | null {
  const text = line.text.trim();
  if (text === labels.closedItem || text.startsWith(`${labels.closedItem}: `)) return 'closed';
  // Anywhere else it may be somebody's own sentence.
  if (closed.length > 0 && text.startsWith(`${labels.basis}: `)) return 'basis';
  if (text.startsWith(`${labels.missed}:`)) return 'missed';
  return text.startsWith(`${labels.away}:`) ? 'away' : null;
}

/** What stands behind the label, over however many lines. */
function behind(label: string, lines: readonly Line[]): string {
  const text = collapse(lines.map((line) => line.text).join(' '));
  return text.slice(label.length).replace(/^:/, '').trim();
}
