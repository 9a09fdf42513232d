import type { Instant } from './day.ts';

/** How a mailbox has us told of changes to its calendar; boards with the same mailbox share it. */
export type Subscription = {
  /** In small letters. */
  mailbox: string;
  /** Where we are told. */
  url: string;
  /** Null while there is none. */
  live: LiveSubscription | null;
  /** What is in the way, where it does not pass by itself. */
  trouble: SubscriptionTrouble | null;
};

export type LiveSubscription = {
  /** As Graph names it. */
  id: string;
  /** SHA-256 in hex of what every notification has to bring along. */
  secretHash: string;
  since: Instant;
  expiresAt: Instant;
  /** Graph wants it renewed whatever is left of it. */
  mustRenew: boolean;
};

/** `unreachable`: Graph could not reach us; `taken`: there is one already that is not ours. */
export type TroubleReason = 'forbidden' | 'no-mailbox' | 'unreachable' | 'taken';
export type SubscriptionTrouble = { why: TroubleReason; since: Instant; triedAt: Instant };

/** In minutes; Graph allows 10,080. */
export const subscriptionLife = 10_000;

/** Whether there is one that leads to `url` and need not be renewed yet. */
export function isSettled(known: Subscription | undefined, url: string, now: Instant): boolean {
  return known?.live != null && known.url === url && !isToRenew(known.live, now);
}

/** In milliseconds. One that Graph lost without a word is noticed only when it is to be renewed. */
const longestSilence = 24 * 3_600_000;

/** Renewed every day, and before half of it is over: then days of trouble do no harm. */
function isToRenew({ since, expiresAt, mustRenew }: LiveSubscription, now: Instant): boolean {
  const half = (Date.parse(expiresAt) - Date.parse(since)) / 2;
  return mustRenew || Date.parse(now) - Date.parse(since) >= Math.min(half, longestSilence);
}

/** Whether the expiry is that of an earlier life: what bears it was said before the last renewal. */
export function isOutlived({ expiresAt }: LiveSubscription, earlier: Instant): boolean {
  return Date.parse(earlier) < Date.parse(expiresAt) - 60_000;
}
