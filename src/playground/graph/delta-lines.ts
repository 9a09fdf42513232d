import type { Edit, Mailbox, Standing } from './mailbox.ts';
import { bareOccurrence, type Raw, rawEvent, removal, type Wall } from './raw-events.ts';

export type Span = { from: string; to: string };

/** A round of a mailbox: everything in the span, or what changed `since` a revision. */
export type Asked = { mailbox: Mailbox; span: Span; since: number | null; wall: Wall };

/** What one round of a delta says: nothing of a deleted occurrence, but the rest of its series. */
export function linesOf(asked: Asked): Raw[] {
  return [...editsOf(asked)].flatMap(([id]) => linesOfOne(asked, id));
}

/** What was done since, by the event or the series it was done to. */
export function editsOf({ mailbox, since }: Asked): Map<string, Edit[]> {
  const edits = mailbox.edits.filter(({ revision }) => since === null || revision > since);
  return Map.groupBy(edits, ({ id }) => id);
}

/** A single event, or a series with its occurrences. */
export function linesOfOne(asked: Asked, id: string): Raw[] {
  const { mailbox, since, wall } = asked;
  const master = mailbox.masterOf(id);
  const standing = standingIn(asked, id);
  if (standing.length === 0) return since === null ? [] : [removal(id)];
  if (!master) return standing.map((event) => rawEvent(event, wall));
  return [rawEvent(master, wall), ...standing.map((event) => lineOf(event, wall))];
}

/** The occurrences that the span holds, or the one event. */
export function standingIn({ mailbox, span }: Asked, id: string): Standing[] {
  const single = mailbox.singles.has(id) ? mailbox.find(id) : null;
  const standing = single ? [single] : mailbox.series.has(id) ? mailbox.ofSeries(id) : [];
  return standing.filter((event) => isIn(span, event));
}

export function isIn({ from, to }: Span, { start, minutes }: Standing): boolean {
  const end = Date.parse(start) + minutes * 60_000;
  return Date.parse(start) < Date.parse(to) && end > Date.parse(from);
}

function lineOf(event: Standing, wall: Wall): Raw {
  return event.type === 'exception' ? rawEvent(event, wall) : bareOccurrence(event, wall);
}
