import { type Instant, instantAt, readDay } from '../../domain/day.ts';
import type { Invited, Mailbox, Planned } from '../graph/mailbox.ts';
import { crosses } from '../graph/write-events.ts';
import type { Done, Response, Wish } from './wire.ts';

const gone: Done = { kind: 'refused', why: 'gone' };

/** Changes what is to change, and nothing else; a new event asks everybody. */
export function saveEvent(mailbox: Mailbox, zone: string, wish: Wish, everybody: readonly Invited[]): Done {
  const times = timesOf(zone, wish);
  if (times.kind === 'refused') return times;
  const { subject, place } = wish;
  const wanted = { subject, place, start: times.start, minutes: times.minutes };
  if (wish.id === null) {
    const rest = { isAllDay: false, isCancelled: false, invited: everybody };
    return { kind: 'done', id: mailbox.add({ ...wanted, ...rest }) };
  }
  const event = mailbox.find(wish.id);
  if (event && event.start !== wanted.start && crosses(mailbox, event, wanted.start))
    return { kind: 'refused', why: 'passes-another' };
  return change(mailbox, wish.id, () => wanted);
}

export function cancelEvent(mailbox: Mailbox, id: string, isCancelled: boolean): Done {
  return change(mailbox, id, () => ({ isCancelled }));
}

export function removeEvent(mailbox: Mailbox, id: string): Done {
  if (!mailbox.find(id)) return gone;
  mailbox.remove(id);
  return { kind: 'done', id };
}

/** Somebody's answer to the invitation. */
export function answerEvent(
  mailbox: Mailbox,
  { id, address, response }: { id: string; address: string; response: Response },
  now: Instant,
): Done {
  return change(mailbox, id, ({ invited }) => ({
    invited: invited.map((one) =>
      one.address === address && one.response !== response ? { ...one, response, answeredAt: now } : one,
    ),
  }));
}

function change(mailbox: Mailbox, id: string, wish: (event: Planned) => Partial<Planned>): Done {
  const event = mailbox.find(id);
  if (!event) return gone;
  const changed = Object.entries(wish(event)).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(event[name as keyof Planned]),
  );
  if (changed.length > 0) mailbox.change(id, Object.fromEntries(changed));
  return { kind: 'done', id };
}

function timesOf(
  zone: string,
  wish: Wish,
): { kind: 'times'; start: Instant; minutes: number } | (Done & { kind: 'refused' }) {
  const day = readDay(wish.day);
  const [start, end] = [wish.from, wish.to].map((clock) => day && instantAt(zone, day, clock));
  if (!start || !end) return { kind: 'refused', why: 'no-such-time' };
  const minutes = (Date.parse(end) - Date.parse(start)) / 60_000;
  return minutes > 0 ? { kind: 'times', start, minutes } : { kind: 'refused', why: 'ends-too-early' };
}
