import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Mailboxes } from './mailboxes.ts';
import { type GraphReply, type GraphRequest, partsOf, type Room, refusal, saidIn } from './rooms.ts';
import { createTelling, isThere, type Reach, type Untaken } from './telling.ts';

/** What Graph knows of one. */
export type GraphSubscription = z.infer<typeof graphSubscription>;

export type LifecycleEvent = 'reauthorizationRequired' | 'subscriptionRemoved' | 'missed';

/** The subscriptions of a Graph: it asks back before it makes one, and tells of every edit of the mailboxes. */
export type SubscriptionRoom = {
  room: Room;
  all(): GraphSubscription[];
  /** Tells of the subscription itself; one that is removed is gone then. */
  tell(id: string, event: LifecycleEvent): Promise<void>;
  /** Forgets it without a word. */
  forget(id: string): void;
  /** What was told and not taken, to be told again. */
  untaken: Untaken[];
  tellAgain(): Promise<void>;
  /** Once all that is under way has been told. */
  quiet(): Promise<void>;
};

type Needs = {
  mailboxes: Mailboxes;
  reach: Reach;
  now: () => string;
  /** Those of an earlier life, and who hears that there are others now. */
  kept?: readonly GraphSubscription[];
  changed?: () => void;
};

const wish = z.object({
  changeType: z.string(),
  notificationUrl: z.url({ protocol: /^https$/ }),
  lifecycleNotificationUrl: z.url({ protocol: /^https$/ }).optional(),
  resource: z.string(),
  expirationDateTime: z.iso.datetime(),
  clientState: z.string().max(128).optional(),
});
export const graphSubscription = wish.extend({ id: z.string() });

/** In minutes. */
const longest = 10_080;

/** Graph's own, so that nobody forgets the next page. */
const pageSize = 2;

/** Of one change Graph tells several times. */
const echoes = 3;

export function createSubscriptionRoom({
  mailboxes,
  reach,
  now,
  kept: before = [],
  changed = () => undefined,
}: Needs): SubscriptionRoom {
  const kept = new Map(before.map((one) => [one.id, one]));
  const { tell, untaken, tellAgain, quiet } = createTelling(reach);
  const alive = () => [...kept.values()].filter(({ expirationDateTime }) => expirationDateTime > now());
  mailboxes.hear((name, { id }) => {
    for (const one of alive().filter(({ resource }) => mailboxIn(resource) === name))
      void tell(one.notificationUrl, { value: Array(echoes).fill(aboutChange(one, id)) });
  });
  return {
    room: async (request) => {
      const [place, id = ''] = partsOf(request);
      if (place !== 'subscriptions') return null;
      if (request.method === 'GET') return id ? show(alive(), id) : list(alive(), request);
      if (request.method === 'POST') return make(request);
      if (request.method === 'PATCH') return renew(request, id);
      return remove(id) ? { status: 204 } : refusal(404, 'ResourceNotFound');
    },
    all: alive,
    async tell(id, lifecycleEvent) {
      const one = kept.get(id);
      if (!one) throw new Error(`there is no subscription ${id}`);
      if (lifecycleEvent === 'subscriptionRemoved') remove(id);
      const value = [{ ...envelope(one), lifecycleEvent }];
      await tell(one.lifecycleNotificationUrl ?? one.notificationUrl, { value });
    },
    forget: (id) => void remove(id),
    ...{ untaken, tellAgain, quiet },
  };

  function keep(one: GraphSubscription): void {
    kept.set(one.id, one);
    changed();
  }

  function remove(id: string): boolean {
    const isGone = kept.delete(id);
    if (isGone) changed();
    return isGone;
  }

  async function make(request: GraphRequest): Promise<GraphReply> {
    const { data } = wish.safeParse(saidIn(request));
    if (!data || isTooLong(data, now())) return refusal(400, 'ExtensionError');
    if (!mailboxes.find(mailboxIn(data.resource))) return refusal(404, 'ErrorInvalidUser');
    if (alive().some((other) => isSame(other, data))) return refusal(409, 'Conflict');
    for (const url of [data.notificationUrl, data.lifecycleNotificationUrl])
      if (url && !(await isThere(reach, url))) return refusal(400, 'ValidationError');
    const made = { ...data, id: randomUUID() };
    keep(made);
    return { status: 201, body: made };
  }

  function renew(request: GraphRequest, id: string): GraphReply {
    const one = alive().find((other) => other.id === id);
    const { data } = wish.pick({ expirationDateTime: true }).safeParse(saidIn(request));
    if (!one) return refusal(404, 'ResourceNotFound');
    if (!data || isTooLong(data, now())) return refusal(400, 'ExtensionError');
    keep({ ...one, ...data });
    return { status: 200, body: withoutSecret({ ...one, ...data }) };
  }
}

function show(all: readonly GraphSubscription[], id: string): GraphReply {
  const one = all.find((other) => other.id === id);
  return one ? { status: 200, body: withoutSecret(one) } : refusal(404, 'ResourceNotFound');
}

function list(all: readonly GraphSubscription[], { query, origin }: GraphRequest): GraphReply {
  const from = Number(query.get('$skiptoken') ?? 0);
  const to = from + pageSize;
  const next = { '@odata.nextLink': `${origin}/v1.0/subscriptions?$skiptoken=${to}` };
  const value = all.slice(from, to).map(withoutSecret);
  return { status: 200, body: { value, ...(to < all.length ? next : {}) } };
}

function withoutSecret(one: GraphSubscription) {
  return { ...one, clientState: null };
}

function isTooLong({ expirationDateTime: until }: { expirationDateTime: string }, now: string): boolean {
  return Date.parse(until) > Date.parse(now) + longest * 60_000;
}

function mailboxIn(resource: string): string {
  return /^users\/([^/]+)\/events$/.exec(resource)?.[1]?.toLowerCase() ?? '';
}

function isSame(one: z.infer<typeof wish>, other: z.infer<typeof wish>): boolean {
  return mailboxIn(one.resource) === mailboxIn(other.resource) && one.changeType === other.changeType;
}

function envelope({ id, expirationDateTime, clientState }: GraphSubscription) {
  return {
    subscriptionId: id,
    subscriptionExpirationDateTime: expirationDateTime,
    clientState,
    tenantId: '11111111-2222-4333-8444-555555555555',
  };
}

function aboutChange(one: GraphSubscription, eventId: string) {
  const resource = `Users/${mailboxIn(one.resource)}/Events/${eventId}`;
  const resourceData = { '@odata.type': '#Microsoft.Graph.Event', '@odata.id': resource, id: eventId };
  return { ...envelope(one), changeType: 'updated', resource, resourceData };
}
