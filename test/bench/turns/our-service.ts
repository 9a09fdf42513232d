import { randomUUID } from 'node:crypto';
import { readConfig } from '../../../src/config.ts';
import { instantOf } from '../../../src/domain/day.ts';
import { asId, type TenantId } from '../../../src/domain/ids.ts';
import { openQueue } from '../../../src/jobs/open-queue.ts';
import { createLog } from '../../../src/log.ts';
import { createStore } from '../../../src/store/create-store.ts';
import { migrate, openEmbedded } from '../../../src/store/open-database.ts';
import { createConversation } from '../../../src/teams/answer-turn.ts';
import { createMessenger } from '../../../src/teams/messenger.ts';
import { aBoard } from '../../support/builders.ts';
import { noFiles } from '../../support/no-files.ts';
import { aWorld } from '../../support/world.ts';
import { openDoor } from './open-door.ts';
import { serve } from './serve.ts';

/** All that answers behind our door, with a board in the embedded database, synced to the disk. */
const { bot, database: where } = readConfig();
const database = await openEmbedded(where.folder);
await migrate(database);
const queue = await openQueue({ ...database, log: createLog('warn') });
const now = () => instantOf(new Date());
const store = createStore({ db: database.db, send: queue.send, wake: queue.wake, now });

const tenantId = asId<TenantId>(bot.kind === 'teams' ? bot.tenantId : '');
const board = aBoard({ tenantId });
await store.transaction({ tenantId, by: 'operator', what: 'lay-out', from: 'bench' }, (tx) =>
  tx.boards.save(board),
);

const door = await openDoor(({ connector, log }) => {
  const messenger = createMessenger(connector, noFiles);
  const outside = { ...aWorld(), store, messenger, now, newId: randomUUID };
  return createConversation({ outside, connector, log });
});
serve({
  port: door.port,
  async close() {
    await door.close();
    await queue.stop();
    await database.close();
  },
});
