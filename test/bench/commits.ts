import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openQueue } from '../../src/jobs/open-queue.ts';
import { createLog } from '../../src/log.ts';
import { createStore } from '../../src/store/create-store.ts';
import { type Database, migrate, openEmbedded, openPostgres } from '../../src/store/open-database.ts';
import { aBoard, aMeeting, aMorning, anItem, people, tenant } from '../support/builders.ts';
import { createPostgres, postgresUrl } from '../support/own-postgres.ts';
import { type Found, median, type Row, sideBySide, timeOf } from './bench.ts';

type Options = { rounds: number; times: number };

/**
 * Changes of a meeting, each one transaction with its entry in the record and its job, one after another; against
 * plain inserts of one row on the same database.
 */
export async function commits({ rounds = 7, times = 200 }: Partial<Options> = {}): Promise<Found> {
  const options = { rounds, times };
  const rows = await onEmbedded((database) => compare('embedded', database, options));
  if (!postgresUrl) return { rows, notes: ['PostgreSQL left out: TEST_DATABASE_URL is not set'] };
  const more = await onPostgres(postgresUrl, (database) => compare('PostgreSQL', database, options));
  return { rows: [...rows, ...more], notes: [] };
}

/** Synced to the disk, in a folder of its own. */
async function onEmbedded<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'moedeklar-bench-'));
  try {
    return await closing(await openEmbedded(folder), work);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function onPostgres<T>(server: string, work: (database: Database) => Promise<T>): Promise<T> {
  const { url, drop } = await createPostgres(server);
  try {
    return await closing(await openPostgres(url), work);
  } finally {
    await drop();
  }
}

async function closing<T>(database: Database, work: (database: Database) => Promise<T>): Promise<T> {
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

async function compare(engine: string, database: Database, { rounds, times }: Options): Promise<Row[]> {
  await migrate(database);
  const queue = await openQueue({ ...database, log: createLog('warn') });
  try {
    const store = createStore({ db: database.db, send: queue.send, wake: queue.wake, now: () => aMorning });
    const change = await changeMeeting(store);
    await database.execute('create table bench_rows (id bigserial primary key, text text not null)');
    const insert = (n: number) =>
      database.execute('insert into bench_rows (text) values ($1)', [`Lokale ${n}`]);
    const { bare, ours } = await sideBySide(rounds, {
      bare: () => timesPerSecond(insert, times),
      ours: () => timesPerSecond(change, times),
    });
    const of = (what: string, rates: number[]): Row => {
      const ratio = median(rates) / median(bare);
      return {
        what: `${engine}: ${what}`,
        value: median(rates),
        unit: '/s',
        ratio,
        baseline: 'bare inserts',
      };
    };
    return [of('bare inserts', bare), of('changes of a meeting', ours)];
  } finally {
    await queue.stop();
  }
}

/** Lays out a board with a meeting, and gives what changes that meeting as a secretary does. */
async function changeMeeting(store: ReturnType<typeof createStore>): Promise<(n: number) => Promise<void>> {
  const [board, meeting] = [aBoard(), aMeeting({ items: [anItem()] })];
  await store.transaction(
    { tenantId: tenant, by: 'operator', what: 'lay-out', from: 'bench' },
    async (tx) => {
      await tx.boards.save(board);
      await tx.items.add(anItem());
      await tx.meetings.add(meeting);
    },
  );
  const cause = {
    tenantId: tenant,
    by: people.secretary,
    boardId: board.id,
    what: 'move-meeting',
    canUndo: true,
  };
  return (n) =>
    store.transaction({ ...cause, from: 'bench' }, async (tx) => {
      const locked = await tx.meetings.lock(meeting.id);
      await tx.meetings.save({ ...locked, place: `Lokale ${n} ${locked.version}` });
      await tx.later(
        'show-agenda',
        { tenantId: tenant, meetingId: meeting.id, why: 'change' },
        { key: meeting.id },
      );
    });
}

async function timesPerSecond(work: (n: number) => Promise<unknown>, times: number): Promise<number> {
  const passed = await timeOf(async () => {
    for (let n = 0; n < times; n += 1) await work(n);
  });
  return (times / passed) * 1000;
}
