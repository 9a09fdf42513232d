import type { Instant } from '../../domain/day.ts';
import type { TenantId } from '../../domain/ids.ts';
import type { Subscription, TroubleReason } from '../../domain/subscription.ts';

/** What Graph says to a subscription; `refused` does not pass by itself. */
export type Subscribed =
  | { kind: 'live'; id: string; expiresAt: Instant }
  | { kind: 'refused'; why: Exclude<TroubleReason, 'taken'> };

/** Having Graph tell us of changes; fails with an OutsideFailure. */
export type Subscriptions = {
  /** Where we are told. */
  url: string;
  /** Graph asks us back while this is open. `taken`: there is one already. */
  create(mailbox: string, secret: string): Promise<Subscribed | { kind: 'taken' }>;
  renew(mailbox: string, id: string): Promise<Subscribed | { kind: 'gone' }>;
  /** Does no harm where it is gone already. */
  remove(id: string): Promise<void>;
  /** All there are that lead to us; `mailbox` in small letters, null where it is none. */
  list(): Promise<{ id: string; mailbox: string | null }[]>;
};

/** One of a tenant. */
export type KeptSubscription = Subscription & { tenantId: TenantId };
