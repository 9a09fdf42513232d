import type { Outside } from './outside.ts';

/** Has the calendar of every board that has one read, each at most once at a time. */
export async function putOffReading(store: Outside['store']): Promise<void> {
  for (const tenantId of await store.tenants()) {
    const boards = await store.read(tenantId, (db) => db.boards.all());
    const cause = { tenantId, by: 'moedeklar', what: 'sync-calendar', from: 'sweep' } as const;
    await store.transaction(cause, async (tx) => {
      for (const { id, calendar } of boards)
        if (calendar) await tx.later('sync-calendar', { tenantId, boardId: id }, { key: id });
    });
  }
}
