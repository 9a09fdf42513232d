import { z } from 'zod';
import type { Instant } from '../domain/day.ts';

/** What comes to the addresses that Graph has of us: its question whether we are there, or what it tells. */
export const handshake = z.object({ validationToken: z.string() });

/** One broken item shall not keep the others from being heard. */
export const notifications = z.object({ value: z.array(z.unknown()) });

const expiry = z
  .string()
  .transform((text) => new Date(text))
  .refine((date) => !Number.isNaN(date.getTime()))
  .transform((date) => date.toISOString() as Instant);

export const notification = z
  .object({
    subscriptionId: z.string().min(1).max(200),
    clientState: z.string().max(200).nullish(),
    lifecycleEvent: z.string().max(100).nullish(),
    subscriptionExpirationDateTime: expiry.nullish().catch(null),
  })
  .transform(({ subscriptionId, clientState, lifecycleEvent, subscriptionExpirationDateTime }) => ({
    ...{ subscriptionId, secret: clientState ?? '', event: eventOf(lifecycleEvent) },
    expiresAt: subscriptionExpirationDateTime ?? null,
  }));

/** `missed` and whatever else there may be: the calendar says what happened. */
function eventOf(lifecycleEvent: string | null | undefined): 'renewal-due' | 'removed' | 'changed' {
  if (lifecycleEvent === 'reauthorizationRequired') return 'renewal-due';
  return lifecycleEvent === 'subscriptionRemoved' ? 'removed' : 'changed';
}
