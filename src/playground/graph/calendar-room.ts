import type { Mailboxes } from './mailboxes.ts';
import { rawEvent, type Wall } from './raw-events.ts';
import { type GraphRequest, partsOf, type Room, refusal } from './rooms.ts';
import type { Rounds } from './rounds.ts';

type Needs = {
  mailboxes: Mailboxes;
  rounds: Rounds;
  /** Graph's own, however much more is asked for. */
  pageSize: number;
};

/** Reading of a mailbox's calendar: by delta, and event by event. */
export function calendarRoom({ mailboxes, rounds, pageSize }: Needs): Room {
  return (request) => {
    const [users, name = '', kind, id = '', ...more] = partsOf(request);
    const isDelta = kind === 'calendarView' && id === 'delta';
    const isEvent = kind === 'events' && id !== '';
    if (request.method !== 'GET' || users !== 'users' || more.length > 0 || !(isDelta || isEvent))
      return null;
    const mailbox = mailboxes.find(name);
    if (!mailbox) return refusal(404, 'ErrorInvalidUser');
    const { wall, isImmutable, size } = preferencesIn(request);
    // Stricter than Graph, which gives ids that do not last.
    if (!isImmutable) return refusal(400, 'ErrorImmutableIdNotAskedFor');
    if (isDelta) {
      const url = `${request.origin}/v1.0${request.path}`;
      return rounds.answer({ mailbox, url, query: request.query, wall, pageSize: Math.min(pageSize, size) });
    }
    const event = mailbox.find(id);
    return event ? { status: 200, body: rawEvent(event, wall) } : refusal(404, 'ErrorItemNotFound');
  };
}

/** What the `Prefer` header asks for; times are those of a Danish mailbox where it does not ask for UTC. */
export function preferencesIn({ headers }: GraphRequest): { wall: Wall; isImmutable: boolean; size: number } {
  const prefer = String(headers.prefer ?? '');
  return {
    wall: /outlook\.timezone="UTC"/.test(prefer) ? 'UTC' : 'Romance Standard Time',
    isImmutable: /IdType="ImmutableId"/.test(prefer),
    size: Number(/odata\.maxpagesize=(\d+)/.exec(prefer)?.[1] ?? 10),
  };
}
