import { Readable } from 'node:stream';
import { followRecord, type Happened } from '../../actions/follow-record.ts';
import type { Outside } from '../../actions/outside.ts';
import type { Route, RouteRequest } from '../../api/route.ts';
import { dayIn } from '../../domain/day.ts';
import type { TenantId } from '../../domain/ids.ts';
import { readerFor } from '../../domain/reader.ts';
import type { Log } from '../../log.ts';
import type { Asking } from './asking.ts';
import type { SignedIn } from './sign-in.ts';
import { type ApiNeeds, headerOf, signedIn } from './signed-in.ts';

type Listener = { who: SignedIn; stream: Readable; seen: number };

/** Whoever missed more than this reads everything anew. */
const mostMissed = 500;

/** How many of one person are told at once; a page that is opened once more ends the oldest. */
const mostOfOne = 8;

/** Each so many looks a line is sent that says nothing, so that nobody on the way takes the silence for the end. */
const looksBetweenSigns = 15;

/** So much lies unread when somebody has stopped reading, in bytes. */
const mostUnread = 64 * 1024;

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'x-accel-buffering': 'no',
};

/** Calls again and again, until it is told to stop. */
export type Every = (look: () => void) => () => void;

const everySecond: Every = (look) => {
  const timer = setInterval(look, 1000);
  return () => clearInterval(timer);
};

/**
 * `/api/v1/events`: tells who listens which meetings changed, whoever changed them and through which process. Once a
 * second each tenant's record is asked for what is new, once for all who listen here; nobody listening, nothing is asked.
 */
export function openEvents(needs: ApiNeeds, every: Every = everySecond): { route: Route; end(): void } {
  const { outside, log } = needs;
  const listeners = new Set<Listener>();
  let stop: (() => void) | null = null;
  let looks = 0;
  let isLooking = false;

  function leave(one: Listener): void {
    if (listeners.delete(one)) one.stream.push(null);
    if (listeners.size > 0) return;
    stop?.();
    stop = null;
  }

  async function look(): Promise<void> {
    looks += 1;
    const now = Date.parse(outside.now());
    for (const one of listeners) if (isDone(one, now)) leave(one);
    if (looks % looksBetweenSigns === 0) for (const { stream } of listeners) stream.push(':\n\n');
    if (isLooking) return;
    isLooking = true;
    const tenants = Map.groupBy(listeners, ({ who }) => who.tenantId);
    for (const [tenantId, those] of tenants) await tell({ outside, log }, tenantId, those);
    isLooking = false;
  }

  async function listen({ who }: Asking, request: RouteRequest) {
    const last = await outside.store.read(who.tenantId, (db) => db.record.last());
    const from = Number(headerOf(request, 'last-event-id') ?? last);
    const isKnown = from <= last && last - from <= mostMissed;
    const stream = new Readable({ read: () => undefined });
    const listener = { who, stream, seen: isKnown ? from : last };
    stream.push('retry: 1000\n\n');
    stream.push(isKnown ? `id: ${from}\n\n` : eventOf('reload', last, {}));
    const own = [...listeners].filter((one) => one.who.personId === who.personId);
    for (const oldest of own.slice(0, Math.max(0, own.length + 1 - mostOfOne))) leave(oldest);
    listeners.add(listener);
    stop ??= every(() => void look());
    stream.once('close', () => leave(listener));
    return { status: 200, headers, body: stream };
  }

  return {
    route: { method: 'GET', path: '/api/v1/events', answer: signedIn(needs, listen) },
    end() {
      for (const one of listeners) leave(one);
    },
  };
}

/** A token that has run out ends what it opened; the page comes back with a fresh one. */
function isDone({ who, stream }: Listener, now: number): boolean {
  return now >= who.until || stream.readableLength > mostUnread;
}

/** A store that is away is asked again a second later; what happened meanwhile is told then. */
async function tell(
  { outside, log }: { outside: Outside; log: Log },
  tenantId: TenantId,
  listeners: readonly Listener[],
): Promise<void> {
  const from = Math.min(...listeners.map(({ seen }) => seen));
  try {
    const { last, news } = await outside.store.read(tenantId, async (db) => {
      const news = await followRecord(db, from, mostMissed);
      return { news, last: news?.last ?? (await db.record.last()) };
    });
    for (const one of listeners) {
      if (news) for (const happened of news.happened) tellOf(one, happened, outside);
      else one.stream.push(eventOf('reload', last, {}));
      one.seen = Math.max(one.seen, last);
    }
  } catch (error) {
    log.warn({ err: error }, 'what happened could not be looked up for those who listen');
  }
}

/** Of a board's changes only whoever has a role there today hears, and of those only where. */
function tellOf(
  { who, stream, seen }: Listener,
  { seq, board, meetingId }: Happened,
  { now }: Outside,
): void {
  if (seq <= seen) return;
  const { roles } = readerFor(board, who.personId, dayIn(board.timeZone, now()));
  if (roles.length > 0) stream.push(eventOf('changed', seq, { boardId: board.id, meetingId }));
}

function eventOf(name: 'changed' | 'reload', id: number, data: object): string {
  return `id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
