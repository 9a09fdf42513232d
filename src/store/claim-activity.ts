import type { ActivityKey, Claim } from '../actions/outside.ts';
import type { Instant } from '../domain/day.ts';
import type { Db } from './session.ts';

/** A turn that took longer than this has died with its process; Teams gives up after 15 seconds itself. */
const longestTurn = 20_000;

/** What became of activities delivered longer ago is forgotten: Teams does not deliver them again so late. */
const remembered = 3 * 24 * 3600_000;

export async function claimActivity(
  db: Db,
  { conversationId, type, activityId, content }: ActivityKey,
  now: Instant,
): Promise<Claim> {
  const key = { conversation_id: conversationId, type, activity_id: activityId };
  const said = content ?? null;
  const claimed = await db
    .insertInto('activities')
    .values({ ...key, claimed_at: now, acted: false, content: said })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'conversation_id', 'type', 'activity_id'])
        .doUpdateSet({ claimed_at: now, content: said })
        .where('activities.acted', '=', false)
        .where('activities.claimed_at', '<', before(now, longestTurn)),
    )
    .returning('acted')
    .executeTakeFirst();
  if (claimed) return 'new';
  const known = await db
    .selectFrom('activities')
    .select(['acted', 'content'])
    .where('conversation_id', '=', conversationId)
    .where('type', '=', type)
    .where('activity_id', '=', activityId)
    .executeTakeFirstOrThrow();
  if (known.content !== said) return 'other';
  return known.acted ? 'acted' : 'in-hand';
}

export async function releaseActivity(
  db: Db,
  { conversationId, type, activityId }: ActivityKey,
  claimedAt: Instant,
): Promise<void> {
  await db
    .deleteFrom('activities')
    .where('conversation_id', '=', conversationId)
    .where('type', '=', type)
    .where('activity_id', '=', activityId)
    .where('claimed_at', '=', claimedAt)
    .where('acted', '=', false)
    .execute();
}

export async function markActed(db: Db, { conversationId, type, activityId }: ActivityKey): Promise<void> {
  await db
    .updateTable('activities')
    .set({ acted: true })
    .where('conversation_id', '=', conversationId)
    .where('type', '=', type)
    .where('activity_id', '=', activityId)
    .execute();
}

/** A greeting is kept: nobody is greeted twice. */
export async function forgetOld(db: Db, now: Instant): Promise<void> {
  const old = before(now, remembered);
  await db.deleteFrom('activities').where('claimed_at', '<', old).where('type', '!=', 'greeting').execute();
  await db
    .deleteFrom('drafts')
    .where('at', '<', before(now, 10 * remembered))
    .execute();
  await db
    .deleteFrom('item_drafts')
    .where('at', '<', before(now, 10 * remembered))
    .execute();
  await db
    .deleteFrom('reminders')
    .where('at', '<', before(now, 30 * remembered))
    .execute();
  await db.deleteFrom('changes').where('at', '<', old).execute();
}

function before(now: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(now) - milliseconds).toISOString() as Instant;
}
