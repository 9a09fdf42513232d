import { mailboxOf } from '../domain/board.ts';
import type { Instant } from '../domain/day.ts';
import type { JobName, Jobs, Outside, Tx } from './outside.ts';

type Deps = Pick<Outside, 'store' | 'subscriptions' | 'now'>;
type Job = Jobs['sync-calendar'];

/** Has the calendar of every mailbox with a board read, and Graph tell us no more of those without. */
export async function putOffReading({ store, subscriptions, now }: Deps): Promise<void> {
  const subscribed = subscriptions ? await store.subscriptions() : [];
  for (const tenantId of await store.tenants()) {
    const boards = await store.read(tenantId, (db) => db.boards.all());
    const wanted = new Set(
      boards
        .map(mailboxOf)
        .filter((mailbox) => mailbox !== null)
        .sort(),
    );
    const unwanted = subscribed.filter((one) => one.tenantId === tenantId && !wanted.has(one.mailbox));
    const cause = { tenantId, by: 'moedeklar', what: 'sync-calendar', from: 'sweep' } as const;
    await store.transaction(cause, async (tx) => {
      for (const mailbox of wanted) await readLater(tx, { tenantId, mailbox }, now());
      for (const { mailbox } of unwanted) await keepLater(tx, { tenantId, mailbox }, now());
    });
  }
}

/** One reading waits and one runs for a mailbox, over all replicas and boards. */
export function readLater(tx: Tx, job: Job, at: Instant): Promise<void> {
  return oneLater(tx, 'sync-calendar', { job, at });
}

export function keepLater(tx: Tx, job: Job, at: Instant): Promise<void> {
  return oneLater(tx, 'keep-subscription', { job, at });
}

/** It has a time so that one that waits because Graph asked for it is not brought forward. */
function oneLater(
  tx: Tx,
  name: Extract<JobName, 'sync-calendar' | 'keep-subscription'>,
  { job: { tenantId, mailbox }, at }: { job: Job; at: Instant },
): Promise<void> {
  return tx.later(name, { tenantId, mailbox }, { key: `${tenantId} ${mailbox}`, at });
}
