import { z } from 'zod';
import type { Subscribed, Subscriptions } from '../actions/outside.ts';
import { instantOf } from '../domain/day.ts';
import { subscriptionLife } from '../domain/subscription.ts';
import { OutsideFailure } from '../errors.ts';
import { type GraphAnswer, granted } from './answer.ts';
import type { GraphClient } from './client.ts';

type Urls = { notifications: string; lifecycle: string };

const made = z.object({ id: z.string(), expirationDateTime: z.string() });
const page = z.object({
  value: z.array(z.object({ id: z.string(), resource: z.string(), notificationUrl: z.string().nullish() })),
  '@odata.nextLink': z.string().optional(),
});

/** Graph gives few on a page, and other services of the same app may have theirs. */
const mostPages = 100;

export function createSubscriptions(client: GraphClient, urls: Urls): Subscriptions {
  const until = () => instantOf(new Date(Date.parse(client.now()) + subscriptionLife * 60_000));
  return {
    url: urls.notifications,
    async create(mailbox, secret) {
      const body = {
        changeType: 'created,updated,deleted',
        notificationUrl: urls.notifications,
        lifecycleNotificationUrl: urls.lifecycle,
        resource: `users/${mailbox}/events`,
        expirationDateTime: until(),
        clientState: secret,
      };
      const answer = await client.ask({ mailbox, path: '/subscriptions', method: 'POST', body });
      return answer.status === 409 ? { kind: 'taken' } : saidOf(answer);
    },
    async renew(mailbox, id) {
      const body = { expirationDateTime: until() };
      const answer = await client.ask({ mailbox, path: pathOf(id), method: 'PATCH', body, mayRepeat: true });
      return isGone(answer) ? { kind: 'gone' } : saidOf(answer);
    },
    async remove(id) {
      const answer = await client.ask({ mailbox: null, path: pathOf(id), method: 'DELETE', mayRepeat: true });
      // One that we may not touch ends by itself.
      if (!isGone(answer) && answer.status !== 403) granted(answer);
    },
    list: async () =>
      (await readAll(client))
        .filter(({ notificationUrl }) => notificationUrl === urls.notifications)
        .map(({ id, resource }) => ({ id, mailbox: mailboxIn(resource) })),
  };
}

function pathOf(id: string): string {
  return `/subscriptions/${encodeURIComponent(id)}`;
}

function isGone({ status }: GraphAnswer): boolean {
  return status === 404 || status === 410;
}

function saidOf(answer: GraphAnswer): Subscribed {
  const why = refusalIn(answer);
  if (why) return { kind: 'refused', why };
  const { id, expirationDateTime } = parse(made, answer);
  return { kind: 'live', id, expiresAt: instantOf(new Date(expirationDateTime)) };
}

/** Graph says in one code that it could not reach us, and in older places in that of all that is malformed. */
function refusalIn({ status, codes }: GraphAnswer): Extract<Subscribed, { kind: 'refused' }>['why'] | null {
  if (status === 403) return 'forbidden';
  if (status === 404) return 'no-mailbox';
  return status === 400 && /^(ValidationError|InvalidRequest)$/i.test(codes[0] ?? '') ? 'unreachable' : null;
}

async function readAll(client: GraphClient): Promise<z.infer<typeof page>['value']> {
  const all: z.infer<typeof page>['value'] = [];
  let path: string | undefined = '/subscriptions';
  for (let pages = 0; path !== undefined && pages < mostPages; pages += 1) {
    const answer: GraphAnswer = await client.ask({ mailbox: null, path });
    // Who may not look may still have some made.
    if (answer.status === 403) return all;
    const { value, '@odata.nextLink': next } = parse(page, answer);
    all.push(...value);
    path = next;
  }
  return all;
}

function parse<T>(shape: z.ZodType<T>, answer: GraphAnswer): T {
  const read = shape.safeParse(granted(answer).body);
  if (read.success) return read.data;
  throw new OutsideFailure('graph', 'Graph answered in an unknown form', { cause: read.error });
}

function mailboxIn(resource: string): string | null {
  const name = /^\/?users\/([^/]+)\/events\/?$/i.exec(resource)?.[1];
  return name?.toLowerCase() ?? null;
}
