import { asId, type TenantId } from '../../src/domain/ids.ts';
import { createStore } from '../../src/store/create-store.ts';
import { migrate, openEmbedded } from '../../src/store/open-database.ts';
import { auditor } from '../../src/store/record.ts';
import { aBoard, aMorning, anItem } from '../support/builders.ts';

// Says how many items the database in the folder holds and whether its record is whole, then adds one after another
// for ever, and says the number of each once it is confirmed.
const database = await openEmbedded(process.argv[2] ?? '');
await migrate(database);
const store = createStore({ db: database.db, send: async () => {}, wake: () => {}, now: () => aMorning });
const tenantId = asId<TenantId>('tenant-1');
const cause = { tenantId, by: 'operator', what: 'write', from: 'test' } as const;
const [board] = await store.read(tenantId, (db) => db.boards.all());
if (!board) await store.transaction(cause, (tx) => tx.boards.save(aBoard()));
const items = await store.read(tenantId, (db) => db.items.ofCase(aBoard().id, '26/1001'));
const { kind } = await auditor(database.db)(tenantId);
process.stdout.write(`found ${items.length} ${kind}\n`);
for (let next = items.length; ; next += 1) {
  await store.transaction(cause, (tx) => tx.items.add(anItem({ id: asId(`item-${next}`) })));
  // Waits until it is on its way, since what only we hold dies with us.
  await new Promise((written) => process.stdout.write(`${next + 1}\n`, written));
}
