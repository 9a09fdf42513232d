import { z } from 'zod';

/** A text that a sender may leave out or make null. */
const maybe = z.string().nullish();

const account = z.looseObject({
  id: z.string().min(1).max(1000),
  name: maybe,
  aadObjectId: maybe,
});

/**
 * What of a Bot Framework activity we read. Anything else passes unread; without these parts it is no activity of
 * Teams and is turned away before the SDK sees it.
 */
export const activityShape = z.looseObject({
  type: z.string().min(1).max(100),
  id: z.string().max(1000).nullish(),
  channelId: z.string().min(1).max(100),
  serviceUrl: z.url().max(2000),
  from: account,
  recipient: account.extend({ isTargeted: z.boolean().nullish() }).nullish(),
  conversation: z.looseObject({
    id: z.string().min(1).max(1000),
    conversationType: maybe,
    tenantId: maybe,
    isGroup: z.boolean().nullish(),
  }),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: maybe }).nullish(),
      team: z.looseObject({ id: maybe, aadGroupId: maybe }).nullish(),
      channel: z.looseObject({ id: maybe }).nullish(),
    })
    .nullish()
    .catch(undefined),
  name: maybe,
  action: maybe,
  text: z.string().max(200_000).nullish(),
  value: z.unknown().optional(),
  replyToId: maybe,
  attachments: z
    .array(z.looseObject({ contentType: maybe, name: maybe, content: z.unknown().optional() }))
    .max(50)
    .nullish()
    .catch(undefined),
  entities: z
    .array(z.looseObject({ type: z.string() }))
    .nullish()
    .catch(undefined),
  reactionsAdded: z.array(z.looseObject({ type: z.string().max(200) })).nullish(),
  reactionsRemoved: z.array(z.looseObject({ type: z.string().max(200) })).nullish(),
  membersAdded: z.array(account).nullish(),
});

export type Activity = z.infer<typeof activityShape>;

/** What it is where it is an object; a list is none. */
export function recordOf(value: unknown): Record<string, unknown> | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
