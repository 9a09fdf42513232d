import { afterEach, describe, expect, test } from '@jest/globals';
import type { Board } from '../../src/domain/board.ts';
import { type Database, openEmbedded, openPostgres } from '../../src/store/open-database.ts';
import { eventually } from '../jobs/a-queue.ts';
import { boardMailbox } from '../support/a-graph.ts';
import { aPlan } from '../support/a-mailbox.ts';
import { type Around, aGraphAround, aReplica, type Replica } from '../support/a-replica.ts';
import { aBoard, tenant } from '../support/builders.ts';
import { onBothDatabases } from '../support/on-databases.ts';
import { createPostgres, postgresUrl } from '../support/own-postgres.ts';
import { boardId } from '../support/scene.ts';
import { aDataFolder } from '../support/service.ts';

/** In ten days at eight. */
const start = `${new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10)}T08:00:00.000Z`;

/** Lays the board out, with one event in its mailbox. */
async function lay({ graph }: Around, replica: Replica): Promise<string> {
  await addBoard(replica, {});
  return graph.mailbox(boardMailbox).add(aPlan({ start }));
}

function addBoard({ store }: Replica, more: Partial<Board>): Promise<void> {
  const board = aBoard({ calendar: { mailbox: boardMailbox, rule: {} }, version: 0, ...more });
  const cause = { tenantId: tenant, by: 'operator', what: 'add-board', from: 'test' } as const;
  return store.transaction(cause, (tx) => tx.boards.save(board));
}

/** Once nothing waits and nothing runs. */
async function quiet({ subscriptions }: Around, { queue }: Replica): Promise<void> {
  await subscriptions.quiet();
  await eventually(async () => (await queue.list({ failed: false })).length === 0);
}

const placesIn = async ({ store }: Replica, board = boardId) =>
  (await store.read(tenant, (db) => db.meetings.ofBoard(board))).map(({ place }) => place);

const readingsIn = ({ graph }: Around) =>
  graph.asked.filter(({ path }) => /calendarView\/delta\?\$?(start|delta)/i.test(path)).length;

const madeIn = ({ graph }: Around) =>
  graph.asked.filter(({ method, path }) => method === 'POST' && path.includes('/subscriptions')).length;

onBothDatabases((makeDatabase) => {
  const drops: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const drop of drops.splice(0)) await drop();
  });

  /** Where a database can be opened, again and again. */
  async function aDatabase(): Promise<() => Promise<Database>> {
    const { settings, drop } = await makeDatabase();
    drops.push(drop);
    const url = settings.DATABASE_URL;
    const folder = url ? '' : await aDataFolder();
    return () => (url ? openPostgres(url) : openEmbedded(folder));
  }

  test('a service that starts again has its subscription still, and believes what bears its secret', async () => {
    const open = await aDatabase();
    const around = await aGraphAround();
    const first = await aReplica(around, await open());
    const event = await lay(around, first);
    await first.sweep();
    await quiet(around, first);
    await first.stop();

    const second = await aReplica(around, await open());
    await second.sweep();
    await quiet(around, second);
    around.graph.mailbox(boardMailbox).change(event, { place: 'Havnen' });
    await quiet(around, second);

    expect(await placesIn(second)).toEqual(['Havnen']);
    expect([madeIn(around), around.subscriptions.all().length]).toEqual([1, 1]);
  });

  test('what is told while the calendar is read leads to one more reading, however much it is', async () => {
    const open = await aDatabase();
    const around = await aGraphAround();
    const gate = { asked: Promise.withResolvers<void>(), open: Promise.resolve() };
    const replica = await aReplica(around, await open(), () => {
      gate.asked.resolve();
      return gate.open;
    });
    const event = await lay(around, replica);
    await replica.sweep();
    await quiet(around, replica);
    const before = readingsIn(around);

    const { promise, resolve } = Promise.withResolvers<void>();
    Object.assign(gate, { asked: Promise.withResolvers<void>(), open: promise });
    await replica.sweep();
    await gate.asked.promise;
    for (const place of ['Havnen', 'Kajen', 'Molen'])
      around.graph.mailbox(boardMailbox).change(event, { place });
    await around.subscriptions.quiet();
    resolve();
    await quiet(around, replica);

    expect(await placesIn(replica)).toEqual(['Molen']);
    expect(readingsIn(around) - before).toBe(2);
    expect(around.subscriptions.untaken).toEqual([]);
  });
});

const url = postgresUrl;
(url ? describe : describe.skip)('two replicas at once, and two boards on one mailbox', () => {
  test('make one subscription, hear each what is told the other, and never read the mailbox together', async () => {
    const { url: own, drop } = await createPostgres(url ?? '');
    const around = await aGraphAround();
    const [one, other] = [
      await aReplica(around, await openPostgres(own)),
      await aReplica(around, await openPostgres(own)),
    ];
    const event = await lay(around, one);
    await addBoard(one, { id: 'board-2' as typeof boardId, name: 'Chefgruppen', channel: null });
    await Promise.all([one, other, one, other].map((replica) => replica.sweep()));
    await quiet(around, one);
    for (const place of ['Havnen', 'Kajen', 'Molen']) {
      around.graph.mailbox(boardMailbox).change(event, { place });
      await Promise.all([one.sweep(), other.sweep(), around.subscriptions.quiet()]);
    }
    await quiet(around, other);

    expect([madeIn(around), around.subscriptions.all().length]).toEqual([1, 1]);
    expect(around.graph.mostAtOnce()).toBe(1);
    expect(await placesIn(one)).toEqual(['Molen']);
    expect(await placesIn(other, 'board-2' as typeof boardId)).toEqual(['Molen']);
    for (const replica of [one, other]) await replica.stop();
    await drop();
  });
});
