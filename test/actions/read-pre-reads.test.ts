import { describe, expect, test } from '@jest/globals';
import type { FileLook } from '../../src/actions/outside.ts';
import { putOffPreReads } from '../../src/actions/put-off-pre-reads.ts';
import { readPreReads } from '../../src/actions/read-pre-reads.ts';
import type { Instant } from '../../src/domain/day.ts';
import { asId, type ItemId, type MeetingId } from '../../src/domain/ids.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import { OutsideFailure } from '../../src/errors.ts';
import { aBoard, aMeeting, aMorning, anItem, tenant } from '../support/builders.ts';
import { aMemoryDrive } from '../support/memory-drive.ts';
import { aDriveFile } from '../support/pre-reads.ts';
import { aWorldWith, type World } from '../support/world.ts';

const boardId = aBoard().id;
const job = { tenantId: tenant, boardId, since: aMorning };
/** The same, put off now. */
const jobNow = (world: World) => ({ ...job, since: world.now() });
const link = (name: string) => `https://aaloese.sharepoint.com/${name}`;

/** An item with a pre-read of each name. */
function anItemWith(id: string, ...names: string[]) {
  const attachments = names.map((name) => ({ title: name, url: link(name) }));
  return anItem({ id: asId<ItemId>(id), text: { attachments } });
}

/** A world whose drive answers for each link what it is told to, and notes what it was asked. */
async function aWorldWithFiles(meetings: readonly Meeting[], items: readonly ReturnType<typeof anItem>[]) {
  const world = await aWorldWith({ meetings, items });
  const looks = new Map<string, FileLook | OutsideFailure>();
  const asked: string[] = [];
  world.drive = {
    ...aMemoryDrive().drive,
    holds: (url) => url.startsWith(link('')),
    async look(url, known) {
      asked.push(known ? `${url} again` : url);
      world.pass(1_000);
      const look = looks.get(url) ?? { file: aDriveFile({ name: url }) };
      if (look instanceof OutsideFailure) throw look;
      return look;
    },
  };
  return { world, looks, asked };
}

async function aMeetingWithFiles(...names: string[]) {
  const item = anItemWith('item-1', ...names);
  return aWorldWithFiles([aMeeting({ items: [item] })], [item]);
}

const known = (world: World, ...names: string[]) =>
  world.store.read(tenant, (db) => db.preReads.many(boardId, names.map(link)));

describe('reading the files behind pre-reads', () => {
  test('keeps what each is like, and looks at it by what was kept the next time', async () => {
    const { world, asked } = await aMeetingWithFiles('a', 'b');
    await readPreReads(world, job);
    expect(await known(world, 'a', 'b')).toMatchObject([
      { url: link('a'), file: { name: link('a') }, trouble: null },
      { url: link('b'), file: { name: link('b') }, trouble: null },
    ]);
    world.pass(15 * 60_000);
    await readPreReads(world, jobNow(world));
    expect(asked).toEqual([link('a'), link('b'), `${link('a')} again`, `${link('b')} again`]);
    expect(world.store.records(tenant).some(({ what }) => what === 'read-pre-reads')).toBe(false);
  });

  test('notes what stands in the way of one, keeps what was known of it, and goes on with the rest', async () => {
    const { world, looks } = await aMeetingWithFiles('a', 'b');
    await readPreReads(world, job);
    looks.set(link('a'), { trouble: 'forbidden' });
    looks.set(link('b'), { file: aDriveFile({ version: 'c2' }) });
    world.pass(15 * 60_000);
    await readPreReads(world, jobNow(world));
    expect(await known(world, 'a', 'b')).toMatchObject([
      { file: { name: link('a') }, trouble: 'forbidden' },
      { file: { version: 'c2' }, trouble: null },
    ]);
  });

  test('keeps what was seen where Graph asks to wait, and goes on from there', async () => {
    const { world, looks, asked } = await aMeetingWithFiles('a', 'b', 'c');
    looks.set(link('b'), new OutsideFailure('graph', 'wait', { reason: 'busy', retryAfter: 30 }));
    await expect(readPreReads(world, job)).rejects.toMatchObject({ retryAfter: 30 });
    expect(world.store.jobs).toEqual([]);
    looks.delete(link('b'));
    await readPreReads(world, job);
    expect(asked).toEqual([link('a'), link('b'), link('b'), link('c')]);
  });

  test('stops after a minute and puts off the rest', async () => {
    const names = Array.from({ length: 70 }, (_, at) => `f${at}`);
    const { world, asked } = await aMeetingWithFiles(...names);
    await readPreReads(world, job);
    expect(asked.length).toBe(61);
    await world.runJobs();
    expect(new Set(asked).size).toBe(70);
    expect(asked.length).toBe(70);
  });

  test('looks only at meetings that are to come or not yet concluded, once for each link', async () => {
    const of = (id: string, more: Partial<Meeting> = {}) => {
      const item = anItemWith(`item-${id}`, id, 'shared');
      const meeting = aMeeting({ id: asId<MeetingId>(id), items: [item], ...more });
      return { item, meeting };
    };
    const old = '2026-11-09T08:00:00.000Z' as Instant;
    const all = [
      of('planned'),
      of('in-session', { status: 'inSession', start: '2026-11-17T08:00:00.000Z' as Instant }),
      of('forgotten', { status: 'published', start: old }),
      ...(['concluded', 'minutesSent', 'approved', 'cancelled'] as const).map((status) =>
        of(status, { status }),
      ),
    ];
    const { world, asked } = await aWorldWithFiles(
      all.map(({ meeting }) => meeting),
      all.map(({ item }) => item),
    );
    await readPreReads(world, job);
    expect(asked.toSorted()).toEqual([link('in-session'), link('planned'), link('shared')]);
  });

  test('does not look at links that lead elsewhere, nor at anything without Graph', async () => {
    const item = anItem();
    const { world, asked } = await aWorldWithFiles([aMeeting({ items: [item] })], [item]);
    await readPreReads(world, job);
    expect(asked).toEqual([]);
    await readPreReads({ ...world, drive: null }, job);
  });

  test('is put off by the sweep, for each board', async () => {
    const { world, asked } = await aMeetingWithFiles('a');
    await putOffPreReads(world);
    await putOffPreReads(world);
    expect(world.store.jobs.map(({ name }) => name)).toEqual(['read-pre-reads']);
    await world.runJobs();
    expect(asked).toEqual([link('a')]);
  });
});
