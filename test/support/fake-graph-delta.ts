import type { Edit, Mailbox, Standing } from './a-mailbox.ts';
import type { RoundFaultName } from './fake-graph-faults.ts';
import { bareOccurrence, type Raw, rawEvent, removal, type Wall } from './raw-events.ts';

export type Span = { from: string; to: string };

/** Whether a fault was ordered; asking uses it up. */
export type Befalls = (name: RoundFaultName) => boolean;

type Asked = { mailbox: Mailbox; span: Span; since: number | null; wall: Wall; befalls: Befalls };

/** What one round of a delta says: everything in the span, or what changed since; nothing of a deleted occurrence. */
export function linesOf(asked: Asked): Raw[] {
  const { mailbox, since } = asked;
  const edits = mailbox.edits.filter(({ revision }) => since === null || revision > since);
  return [...Map.groupBy(edits, ({ id }) => id)].flatMap(([id, own]) =>
    mailbox.singles.has(id) ? linesOfSingle(asked, id) : linesOfSeries(asked, id, own),
  );
}

function linesOfSingle({ mailbox, span, since, wall }: Asked, id: string): Raw[] {
  const event = mailbox.find(id);
  if (event && isIn(span, event)) return [rawEvent(event, wall)];
  return since === null ? [] : [removal(id)];
}

function linesOfSeries(
  { mailbox, span, since, wall, befalls }: Asked,
  id: string,
  own: readonly Edit[],
): Raw[] {
  const master = mailbox.masterOf(id);
  const standing = master ? mailbox.ofSeries(id).filter((event) => isIn(span, event)) : [];
  const isOfExceptions = own.every(({ exception }) => exception !== undefined);
  const touched = master && since !== null && isOfExceptions ? exceptionsIn(mailbox, own) : [];
  const gone = touched
    .filter((event) => !isIn(span, event))
    .flatMap(bothIdsOf)
    .map(removal);
  if (touched.length > 0 && befalls('exceptions alone'))
    return [...touched.filter((event) => isIn(span, event)).map((event) => rawEvent(event, wall)), ...gone];
  if (!master || standing.length === 0) return since === null ? [] : [removal(id)];
  const isBare = standing.some(({ type }) => type === 'exception') && befalls('exceptions bare');
  const occurrences = standing.map((event) =>
    event.type === 'exception' && !isBare ? rawEvent(event, wall) : bareOccurrence(event, wall),
  );
  // What was deleted of it only the series can tell, by what is left.
  const isKnown = since === null || isOfExceptions;
  return isKnown && befalls('occurrences without their series')
    ? [...occurrences, ...gone]
    : [rawEvent(master, wall), ...occurrences];
}

function exceptionsIn(mailbox: Mailbox, edits: readonly Edit[]): Standing[] {
  const since = Math.min(...edits.map(({ revision }) => revision));
  const events = mailbox.ofSeries(edits[0]?.id ?? '');
  return events.filter(({ type, revision }) => type === 'exception' && revision >= since);
}

/** Its own, and that of the occurrence that it was. */
function bothIdsOf({ id }: Standing): string[] {
  return [...new Set([id, id.replace(/\.own$/, '')])];
}

export function isIn({ from, to }: Span, { start, minutes }: Standing): boolean {
  const end = Date.parse(start) + minutes * 60_000;
  return Date.parse(start) < Date.parse(to) && end > Date.parse(from);
}
