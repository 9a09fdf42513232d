import { mailboxOf } from '../domain/board.ts';
import type { TenantId } from '../domain/ids.ts';
import type { Outside, Tx } from './outside.ts';

/** Has the calendar of every mailbox with a board read. */
export async function putOffReading({ store, now }: Pick<Outside, 'store' | 'now'>): Promise<void> {
  for (const tenantId of await store.tenants()) {
    const boards = await store.read(tenantId, (db) => db.boards.all());
    const mailboxes = new Set(boards.map(mailboxOf).filter((mailbox) => mailbox !== null));
    const cause = { tenantId, by: 'moedeklar', what: 'sync-calendar', from: 'sweep' } as const;
    await store.transaction(cause, async (tx) => {
      for (const mailbox of mailboxes) await readLater(tx, { tenantId, mailbox }, now());
    });
  }
}

/**
 * One reading waits and one runs for a mailbox, over all replicas and boards. It has a time so that one that waits
 * because Graph asked for it is not brought forward.
 */
export async function readLater(
  tx: Tx,
  { tenantId, mailbox }: { tenantId: TenantId; mailbox: string },
  at: ReturnType<Outside['now']>,
): Promise<void> {
  await tx.later('sync-calendar', { tenantId, mailbox }, { key: `${tenantId} ${mailbox}`, at });
}
