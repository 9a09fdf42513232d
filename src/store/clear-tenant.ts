import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';
import { tenantScope } from './tenant-scope.ts';

/** In an order that keeps every reference whole. The record of changes stays, as it always does. */
const tables = [
  ...[
    'calendars',
    'subscriptions',
    'pre_reads',
    'laid_files',
    'sessions',
    'read_marks',
    'item_links',
    'files',
    'minutes_rounds',
    'kept_pre_reads',
    'reminders',
    'digests',
    'wheel_entries',
    'order_files',
    'drafts',
    'screens',
    'post_marks',
    'posts',
    'changes',
    'activities',
    'notices',
    'questions',
    'notes',
    'item_drafts',
    'routes',
  ],
  ...[
    'reactions',
    'conditions',
    'orders',
    'former_decisions',
    'decisions',
    'places',
    'meetings',
    'items',
    'units',
    'members',
  ],
  ...['boards', 'people'],
] as const;

/** Drops all that a tenant has. For the trial, which can begin anew. */
export async function clearTenant(db: Kysely<Tables>, tenantId: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const scoped = trx.withPlugin(tenantScope(tenantId));
    for (const table of tables) await scoped.deleteFrom(table).execute();
  });
}
