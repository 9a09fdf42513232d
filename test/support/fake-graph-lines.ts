import { type Asked, editsOf, isIn, linesOfOne, standingIn } from '../../src/playground/graph/delta-lines.ts';
import type { Edit, Mailbox, Standing } from '../../src/playground/graph/mailbox.ts';
import { bareOccurrence, type Raw, rawEvent, removal } from '../../src/playground/graph/raw-events.ts';
import type { RoundFaultName } from './fake-graph-faults.ts';

/** Whether a fault was ordered; asking uses it up. */
export type Befalls = (name: RoundFaultName) => boolean;

/** What one round of a delta says, as oddly as it was ordered. */
export function oddLinesOf(asked: Asked, befalls: Befalls): Raw[] {
  return [...editsOf(asked)].flatMap(([id, own]) => {
    const isOfSeries = asked.mailbox.series.has(id);
    return (isOfSeries ? oddLinesOfSeries(asked, own, befalls) : null) ?? linesOfOne(asked, id);
  });
}

/** Null where nothing befalls it. */
function oddLinesOfSeries(asked: Asked, own: readonly Edit[], befalls: Befalls): Raw[] | null {
  const { mailbox, span, since, wall } = asked;
  const id = own[0]?.id ?? '';
  const isOfExceptions = own.every(({ exception }) => exception !== undefined);
  const touched = since !== null && isOfExceptions ? exceptionsIn(mailbox, own) : [];
  const gone = touched.filter((event) => !isIn(span, event)).flatMap(bothIdsOf);
  if (touched.length > 0 && befalls('exceptions alone')) {
    const left = touched.filter((event) => isIn(span, event));
    return [...left.map((event) => rawEvent(event, wall)), ...gone.map(removal)];
  }
  const standing = standingIn(asked, id);
  if (standing.length === 0) return null;
  const isBare = standing.some(({ type }) => type === 'exception') && befalls('exceptions bare');
  const [master = {}, ...whole] = linesOfOne(asked, id);
  const occurrences = isBare ? standing.map((event) => bareOccurrence(event, wall)) : whole;
  // What was deleted of it only the series can tell, by what is left.
  const isKnown = since === null || isOfExceptions;
  return isKnown && befalls('occurrences without their series')
    ? [...occurrences, ...gone.map(removal)]
    : [master, ...occurrences];
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
