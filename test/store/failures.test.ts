import { createServer } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { asId, type ItemId } from '../../src/domain/ids.ts';
import { OutsideFailure } from '../../src/errors.ts';
import { createStore } from '../../src/store/create-store.ts';
import { asOutsideFailure, isWorthRepeating } from '../../src/store/failures.ts';
import { isReachable, openPostgres } from '../../src/store/open-database.ts';
import { aBoard, aMeeting, aMorning, anItem } from '../support/builders.ts';
import { onEveryDatabase, onPostgres } from '../support/database.ts';
import { aCause, inDatabase } from '../support/stores.ts';

const deadlock = Object.assign(new Error('deadlock detected'), { code: '40P01' });
const tenant = asId<never>('tenant-1');

describe('a transaction that the database asks to have done again', () => {
  onEveryDatabase((open) => {
    test('is done again until it succeeds, and puts off what follows only once', async () => {
      const here = inDatabase(await open());
      const attempts: number[] = [];

      await here.change(async (tx) => {
        attempts.push(attempts.length + 1);
        await tx.boards.save(aBoard());
        const job = { tenantId: here.tenantId, meetingId: aMeeting().id, why: 'change' as const };
        await tx.later('show-agenda', job);
        if (attempts.length < 4) throw deadlock;
      });

      expect(attempts).toEqual([1, 2, 3, 4]);
      expect(await here.jobs()).toHaveLength(1);
      expect(await here.read((db) => db.boards.get(aBoard().id))).toMatchObject({ version: 1 });
    });

    test('is given up after some tries', async () => {
      const here = inDatabase(await open());
      const attempts: number[] = [];
      const work = async () => {
        attempts.push(1);
        throw deadlock;
      };

      await expect(here.change(work)).rejects.toBe(deadlock);
      await expect(here.read(work)).rejects.toBe(deadlock);

      expect(attempts).toHaveLength(10);
    });

    test('is only that: whatever else goes wrong goes wrong at once', async () => {
      const here = inDatabase(await open());
      const attempts: number[] = [];

      const failing = here.change(async () => {
        attempts.push(1);
        throw new Error('a mistake');
      });

      await expect(failing).rejects.toThrow('a mistake');
      expect(attempts).toHaveLength(1);
    });
  });

  onPostgres((open) => {
    test('is one of two that wait for each other: both are done in the end', async () => {
      const here = inDatabase(await open());
      const [one, two] = [asId<ItemId>('1'), asId<ItemId>('2')];
      await here.change(async (tx) => {
        await tx.boards.save(aBoard());
        for (const id of [one, two]) await tx.items.add(anItem({ id, minutes: 1 }));
      });
      const [bothHaveOne, arrive] = aMeetingPoint(2);
      const lengthen = (first: ItemId, second: ItemId) =>
        here.change(async (tx) => {
          const a = await tx.items.lock(first);
          arrive();
          await bothHaveOne;
          const b = await tx.items.lock(second);
          for (const item of [a, b]) await tx.items.save({ ...item, minutes: (item.minutes ?? 0) + 1 });
        });

      await Promise.all([lengthen(one, two), lengthen(two, one)]);

      const items = await here.read((db) => db.items.many([one, two]));
      expect(items.map(({ minutes }) => minutes)).toEqual([3, 3]);
    });

    test('is not one whose connection was cut: that is told, and the next gets another connection', async () => {
      const { database, queue } = await open();
      const here = inDatabase({ database, queue });

      const failing = here.change(async (tx) => {
        await tx.boards.save(aBoard());
        await database.execute(
          `select pg_terminate_backend(pid) from pg_stat_activity
           where datname = current_database() and pid <> pg_backend_pid() and state = 'idle in transaction'`,
        );
        await tx.boards.all();
      });

      await expect(failing).rejects.toMatchObject({ name: 'OutsideFailure', side: 'store', reason: 'cut' });
      expect(await here.read((db) => db.boards.all())).toEqual([]);
    });
  });
});

describe('a database that is away', () => {
  test.each(['127.0.0.1:1', 'localhost:1', 'nowhere.invalid:5432'])(
    'is the failure of the world, whatever is asked of it: %s',
    async (address) => {
      await isAway(`postgres://nobody@${address}/nothing`);
    },
  );

  test('is one that hangs up, too', async () => {
    const server = createServer((socket) => socket.destroy());
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;

    await isAway(`postgres://nobody@127.0.0.1:${port}/nothing`);

    server.close();
  });

  test.each([
    ['08006', true],
    ['57P01', true],
    ['53300', true],
    ['EHOSTUNREACH', true],
    ['ETIMEDOUT', true],
    ['23505', false],
    ['42601', false],
  ])('is told from a mistake of ours by its code: %s', (code, isWorld) => {
    const error = Object.assign(new Error('x'), { code });

    expect(asOutsideFailure(error) instanceof OutsideFailure).toBe(isWorld);
    expect(isWorthRepeating(error)).toBe(false);
  });
});

async function isAway(url: string): Promise<void> {
  const database = await openPostgres(url);
  const store = createStore({ db: database.db, send: async () => {}, wake: () => {}, now: () => aMorning });
  const key = { conversationId: '', type: '', activityId: '' };
  const away = { name: 'OutsideFailure', side: 'store', reason: 'cut', cause: expect.anything() };

  await expect(store.read(tenant, (db) => db.boards.all())).rejects.toMatchObject(away);
  await expect(store.transaction(aCause(tenant), (tx) => tx.boards.all())).rejects.toMatchObject(away);
  await expect(store.tenants()).rejects.toMatchObject(away);
  await expect(store.forget(aMorning)).rejects.toMatchObject(away);
  await expect(store.claimActivity(tenant, key, aMorning)).rejects.toMatchObject(away);
  expect(await isReachable(database)).toBe(false);
  await database.close();
}

/** Resolved once as many have arrived. */
function aMeetingPoint(many: number): [Promise<void>, arrive: () => void] {
  const { promise, resolve } = Promise.withResolvers<void>();
  const arrived: number[] = [];
  const arrive = () => {
    arrived.push(1);
    if (arrived.length >= many) resolve();
  };
  return [promise, arrive];
}
