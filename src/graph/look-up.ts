import { granted } from './answer.ts';
import type { GraphClient } from './client.ts';
import { type Entry, readEntry } from './entry.ts';

/** Asks for one event of a mailbox; null where there is none. */
export type LookUp = (id: string) => Promise<Entry | null>;

export function lookingUp(client: GraphClient, mailbox: string, prefer: readonly string[] = []): LookUp {
  return async (id) => {
    const answer = await client.ask({ mailbox, path: pathOfEvent(mailbox, id), prefer });
    // Any other 404 may be said of the mailbox, which says nothing of its events.
    const isGone =
      answer.status === 404 && answer.codes.some((code) => /^(error)?(item)?notfound$/i.test(code));
    return isGone ? null : readEntry(granted(answer).body);
  };
}

/** Asks about each event once. */
export function onceEach(lookUp: LookUp): LookUp {
  const asked = new Map<string, Promise<Entry | null>>();
  return (id) => {
    const answer = asked.get(id) ?? lookUp(id);
    asked.set(id, answer);
    return answer;
  };
}

export function pathOfEvent(mailbox: string, id: string): string {
  return `${pathOf(mailbox)}/events/${encodeURIComponent(id)}`;
}

export function pathOf(mailbox: string): string {
  return `/users/${encodeURIComponent(mailbox).replace('%40', '@')}`;
}
