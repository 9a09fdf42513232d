import { OutsideFailure } from '../errors.ts';
import { granted } from './answer.ts';
import type { GraphClient } from './client.ts';
import { type Entry, readEntry } from './entry.ts';
import { lookingUp, pathOfEvent } from './look-up.ts';

export type InMailbox = {
  mailbox: string;
  id: string;
  /** How the event is to be read, beside what always holds. */
  prefer?: readonly string[];
};

/** The event as it was read; `stands` where nothing was to be sent. `written` was read back. */
export type Changed =
  | { kind: 'stands'; event: Entry }
  | { kind: 'written'; before: Entry; event: Entry }
  | { kind: 'gone' }
  /** Of a series, and on its way past its neighbour. */
  | { kind: 'crosses' };

/** Only who called a meeting changes it for everybody. */
export function isOurs({ raw }: Entry): boolean {
  return raw.isOrganizer !== false;
}

/** Whoever changes the event meanwhile is not overwritten: it is read again, and we try once more. */
const mostTries = 2;

/** Changes the event as it stands by what `change` makes of it, null for nothing to send, and reads it back. */
export async function changeEvent(
  client: GraphClient,
  { mailbox, id, prefer = [] }: InMailbox,
  change: (event: Entry) => object | null,
): Promise<Changed> {
  const lookUp = lookingUp(client, mailbox, prefer);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const before = await lookUp(id);
    if (!before || before.kind === 'master' || before.raw.isCancelled === true) return { kind: 'gone' };
    const body = change(before);
    if (!body) return { kind: 'stands', event: before };
    // Sent twice it does no harm: the second is refused, since the first has changed the event.
    const answer = await client.ask({
      ...{ mailbox, path: pathOfEvent(mailbox, id), method: 'PATCH', body, prefer, mayRepeat: true },
      headers: versionOf(before),
    });
    if (answer.status === 412) continue;
    if (answer.codes.some((code) => /^ErrorOccurrenceCrossingBoundary$/i.test(code)))
      return { kind: 'crosses' };
    // An occurrence that becomes an exception may get an id of its own.
    const event = await lookUp(readEntry(granted(answer).body)?.id ?? id);
    return event ? { kind: 'written', before, event } : { kind: 'gone' };
  }
  throw new OutsideFailure('graph', 'others change the event at the same time', { reason: 'busy' });
}

function versionOf({ raw }: Entry): Record<string, string> {
  const etag = raw['@odata.etag'];
  return typeof etag === 'string' ? { 'if-match': etag } : {};
}
