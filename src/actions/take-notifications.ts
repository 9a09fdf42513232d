import { timingSafeEqual } from 'node:crypto';
import type { Instant } from '../domain/day.ts';
import type { TenantId } from '../domain/ids.ts';
import { isOutlived, type LiveSubscription } from '../domain/subscription.ts';
import { sha256 } from './hash-minutes.ts';
import type { KeptSubscription, Outside, Tx } from './outside.ts';
import { keepLater, readLater } from './put-off-reading.ts';

type Deps = Pick<Outside, 'store' | 'now'>;

/** One thing that somebody who says they are Graph tells us. */
export type Notification = {
  subscriptionId: string;
  secret: string;
  /** Something changed or was missed, the subscription wants renewal, or it is gone. */
  event: 'changed' | 'renewal-due' | 'removed';
  /** When the subscription was to end when this was said. */
  expiresAt: Instant | null;
};

export type Judged = Record<'taken' | 'forged' | 'unknown', number>;

/** Of one change Graph tells three times and more, within moments; in milliseconds. */
const breath = 3000;

/**
 * Puts off what follows from each that bears our secret; it is committed when this returns. Nothing is believed but
 * that something happened: what it was, the calendar says.
 */
export async function takeNotifications(
  { store, now }: Deps,
  notifications: readonly Notification[],
): Promise<Judged> {
  const judged: Judged = { taken: 0, forged: 0, unknown: 0 };
  const byId = new Map((await store.subscriptions()).map((one) => [one.live?.id, one]));
  const taken: Taken[] = [];
  for (const notification of notifications) {
    const known = byId.get(notification.subscriptionId);
    const verdict = !known?.live ? 'unknown' : isOurs(known.live, notification) ? 'taken' : 'forged';
    judged[verdict] += 1;
    if (known && verdict === 'taken') taken.push({ ...notification, known });
  }
  for (const [tenantId, own] of Map.groupBy(taken, ({ known }) => known.tenantId)) {
    const cause = { tenantId, by: 'moedeklar', what: 'take-notifications', from: 'graph' } as const;
    await store.transaction(cause, async (tx) => {
      for (const one of onceEach(own)) await follow(tx, { tenantId, now: now() }, one);
    });
  }
  return judged;
}

type Taken = Notification & { known: KeptSubscription };

/** In a time that does not tell how much of it was right. */
function isOurs({ secretHash }: LiveSubscription, { secret }: Notification): boolean {
  return timingSafeEqual(Buffer.from(sha256(secret), 'hex'), Buffer.from(secretHash, 'hex'));
}

/** A burst says the same many times over. In one order for all, so that nobody waits for each other. */
function onceEach(taken: readonly Taken[]): Taken[] {
  const keyOf = ({ subscriptionId, event, expiresAt }: Taken) =>
    event === 'changed' ? `${subscriptionId} ${event}` : `${subscriptionId} ${event} ${expiresAt}`;
  const each = [...new Map(taken.map((one) => [keyOf(one), one])).values()];
  return each.toSorted((one, other) => (one.known.mailbox < other.known.mailbox ? -1 : 1));
}

async function follow(
  tx: Tx,
  { tenantId, now }: { tenantId: TenantId; now: Instant },
  { subscriptionId, event, expiresAt, known: { mailbox } }: Taken,
): Promise<void> {
  const job = { tenantId, mailbox };
  const soon = new Date(Date.parse(now) + breath).toISOString() as Instant;
  if (event === 'changed') return readLater(tx, job, soon);
  const current = await tx.subscriptions.lock(mailbox);
  if (current?.live?.id !== subscriptionId) return;
  if (event === 'removed') await tx.subscriptions.save({ ...current, live: null });
  // Told again, or late: it was renewed since.
  else if (expiresAt !== null && isOutlived(current.live, expiresAt)) return;
  else await tx.subscriptions.save({ ...current, live: { ...current.live, mustRenew: true } });
  await keepLater(tx, job, now);
}
