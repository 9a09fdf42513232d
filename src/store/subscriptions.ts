import type { KeptSubscription, Reading, Tx } from '../actions/outside.ts';
import { asId, type TenantId } from '../domain/ids.ts';
import type { Db, Session } from './session.ts';

export function readSubscriptions(db: Db): Reading['subscriptions'] {
  return {
    async get(mailbox) {
      const row = await db
        .selectFrom('subscriptions')
        .select('subscription')
        .where('mailbox', '=', mailbox)
        .executeTakeFirst();
      return row?.subscription;
    },
  };
}

/** How we are told of changes is no change of a board's business: it does not go on record. */
export function writeSubscriptions({ db }: Session): Tx['subscriptions'] {
  return {
    ...readSubscriptions(db),
    async lock(mailbox) {
      const row = await db
        .selectFrom('subscriptions')
        .select('subscription')
        .where('mailbox', '=', mailbox)
        .forUpdate()
        .executeTakeFirst();
      return row?.subscription;
    },
    async save(subscription) {
      const columns = { subscription: JSON.stringify(subscription) };
      await db
        .insertInto('subscriptions')
        .values({ mailbox: subscription.mailbox, ...columns })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'mailbox']).doUpdateSet(columns))
        .execute();
    },
    async remove(mailbox) {
      await db.deleteFrom('subscriptions').where('mailbox', '=', mailbox).execute();
    },
  };
}

export async function subscriptionsIn(db: Db): Promise<KeptSubscription[]> {
  const rows = await db
    .selectFrom('subscriptions')
    .selectAll()
    .orderBy('tenant_id')
    .orderBy('mailbox')
    .execute();
  return rows.map((row) => ({ tenantId: asId<TenantId>(row.tenant_id), ...row.subscription }));
}
