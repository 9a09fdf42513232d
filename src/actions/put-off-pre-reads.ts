import type { Outside } from './outside.ts';

/** Has the files behind every board's pre-reads looked at; what waits because Graph asked for it goes on waiting. */
export async function putOffPreReads({ store, now }: Pick<Outside, 'store' | 'now'>): Promise<void> {
  for (const tenantId of await store.tenants()) {
    const boards = await store.read(tenantId, (db) => db.boards.all());
    const cause = { tenantId, by: 'moedeklar', what: 'read-pre-reads', from: 'sweep' } as const;
    await store.transaction(cause, async (tx) => {
      for (const { id } of boards)
        await tx.later('read-pre-reads', { tenantId, boardId: id, since: now() }, { key: id, at: now() });
    });
  }
}
