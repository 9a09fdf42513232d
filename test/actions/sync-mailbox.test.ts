import { describe, expect, test } from '@jest/globals';
import type { Calendar } from '../../src/actions/outside.ts';
import { putOffReading } from '../../src/actions/put-off-reading.ts';
import { syncCalendar } from '../../src/actions/sync-calendar.ts';
import { OutsideFailure } from '../../src/errors.ts';
import { aCalendar, anEvent } from '../support/a-calendar.ts';
import { aBoard, tenant } from '../support/builders.ts';
import { arrange, boardId, other } from '../support/scene.ts';
import { aWorldWith } from '../support/world.ts';

const mailbox = 'direktionen@aaloese.example';
const board = aBoard({ calendar: { mailbox: 'Direktionen@aaloese.example', rule: {} } });
const second = aBoard({
  ...{ id: other.boardId, name: 'Chefgruppen', channel: null, version: 0 },
  calendar: { mailbox: ' direktionen@AALOESE.example', rule: {} },
});
const minute = 60_000;

/** A board whose calendar answers as told. */
async function aReader() {
  const outlook = aCalendar([anEvent()]);
  const failing: { with: unknown } = { with: null };
  const calendar: Calendar = {
    ...outlook.calendar,
    async changes(...asked) {
      const said = await outlook.calendar.changes(...asked);
      if (failing.with) throw failing.with;
      return said;
    },
  };
  const world = Object.assign(await aWorldWith({ board }), { calendar });
  const sweep = async () => {
    await putOffReading(world);
    return world.runJobs();
  };
  const state = () => world.store.everything(tenant).calendars.get(boardId);
  const meetings = () => [...world.store.everything(tenant).meetings.values()];
  return { world, outlook, failing, sweep, state, meetings };
}

const forbidden = new OutsideFailure('graph', 'Graph answered 403', { reason: 'not-permitted' });
const unknown = new OutsideFailure('graph', 'Graph answered 404', { reason: 'not-found' });

describe('the sweep', () => {
  test('has every mailbox read once, however many boards it has and in whatever case they write it', async () => {
    const { world, outlook, sweep } = await aReader();
    await arrange(world, async (tx) => {
      await tx.boards.save(second);
      await tx.boards.save(
        aBoard({ id: 'board-3' as typeof boardId, name: 'Udvalget', channel: null, version: 0 }),
      );
    });

    await putOffReading(world);
    await putOffReading(world);

    expect(world.store.jobs).toEqual([
      {
        ...{ name: 'sync-calendar', data: { tenantId: tenant, mailbox } },
        when: { key: `${tenant} ${mailbox}`, at: world.now() },
      },
    ]);
    expect(await sweep()).toBe(1);
    expect(outlook.asked).toHaveLength(2);
    const { meetings } = world.store.everything(tenant);
    expect([...meetings.values()].map((meeting) => meeting.boardId).toSorted()).toEqual([
      boardId,
      other.boardId,
    ]);
  });

  test('does not bring forward what waits because Graph asked for it', async () => {
    const { world, outlook, failing, sweep } = await aReader();
    failing.with = new OutsideFailure('graph', 'busy', { reason: 'busy', retryAfter: 7200 });
    await sweep();
    for (const _ of Array(7)) {
      world.pass(15 * minute);
      expect(await sweep()).toBe(0);
    }
    expect(outlook.asked).toHaveLength(1);
    failing.with = null;
    world.pass(15 * minute);
    expect(await sweep()).toBe(1);
    expect(outlook.asked).toHaveLength(2);
  });

  test('reads the other board of a mailbox though one meets a mistake of ours, which is not hushed up', async () => {
    const { world, outlook, meetings } = await aReader();
    await arrange(world, (tx) => tx.boards.save(second));
    const read = outlook.calendar.changes;
    let count = 0;
    world.calendar = {
      ...outlook.calendar,
      changes: (...asked) =>
        ++count === 1 ? Promise.reject(new TypeError('no such thing')) : read(...asked),
    };
    await putOffReading(world);
    await expect(world.runJobs()).rejects.toThrow('no such thing');
    expect(meetings()).toHaveLength(1);
  });
});

describe.each([
  ['that may not be read', forbidden, 'forbidden'],
  ['that is not there', unknown, 'no-mailbox'],
] as const)('a mailbox %s', (_, failure, why) => {
  test('is paused with its reason, keeps its meetings and its place, and the operator is told once', async () => {
    const { world, failing, sweep, state, meetings } = await aReader();
    await sweep();
    const before = { state: state(), meetings: meetings() };
    failing.with = failure;
    const since = world.now();
    await sweep();
    world.pass(60 * minute);
    await sweep();
    expect(state()).toEqual({ ...before.state, paused: { why, since, triedAt: world.now() } });
    expect(meetings()).toEqual(before.meetings);
    expect(world.troubles).toEqual([
      { what: 'calendar-paused', mailbox: 'Direktionen@aaloese.example', why },
    ]);
  });

  test('is not a failed job, and is tried again by the sweep once an hour', async () => {
    const { world, outlook, failing, sweep } = await aReader();
    failing.with = failure;
    await sweep();
    const tried = [];
    for (const _ of Array(8)) {
      world.pass(15 * minute);
      const before = outlook.asked.length;
      await sweep();
      tried.push(outlook.asked.length - before);
    }
    expect(tried).toEqual([0, 0, 0, 1, 0, 0, 0, 1]);
    expect(world.store.jobs).toEqual([]);
  });

  test('is tried at once by whoever asks, who is told why not', async () => {
    const { world, outlook, failing, sweep } = await aReader();
    failing.with = failure;
    await sweep();
    await expect(syncCalendar(world, { tenantId: tenant, boardId })).rejects.toBe(failure);
    expect(outlook.asked).toHaveLength(2);
  });

  test('goes on where it was once it may be read, and is news again the next time', async () => {
    const { world, outlook, failing, sweep, state } = await aReader();
    await sweep();
    failing.with = failure;
    await sweep();
    failing.with = null;
    await syncCalendar(world, { tenantId: tenant, boardId });
    expect(state()).not.toHaveProperty('paused');
    expect(outlook.asked.map(({ token }) => token)).toEqual([null, 'token-1', 'token-1']);
    failing.with = failure;
    await sweep();
    expect(world.troubles).toHaveLength(2);
  });

  test('is another than the one the board has now', async () => {
    const { world, outlook, failing, sweep, state } = await aReader();
    await sweep();
    failing.with = failure;
    await sweep();
    await arrange(world, (tx) =>
      tx.boards.save({ ...board, calendar: { mailbox: 'ny@aaloese.example', rule: {} } }),
    );
    failing.with = null;
    await sweep();
    expect(outlook.asked.at(-1)?.token).toBe(null);
    expect(state()).toMatchObject({ mailbox: 'ny@aaloese.example', token: 'token-3' });
  });
});

test('two boards whose mailbox may not be read are both paused, and the operator is told of the mailbox once', async () => {
  const { world, failing, sweep } = await aReader();
  await arrange(world, (tx) => tx.boards.save(second));
  failing.with = forbidden;
  await sweep();
  const { calendars } = world.store.everything(tenant);
  expect([...calendars.values()].map(({ paused }) => paused?.why)).toEqual(['forbidden', 'forbidden']);
  expect(world.troubles).toHaveLength(1);
});

test('where a pause has another reason than before, the operator hears of it', async () => {
  const { world, failing, sweep, state } = await aReader();
  failing.with = unknown;
  await sweep();
  failing.with = forbidden;
  world.pass(60 * minute);
  await sweep();
  expect(world.troubles.map(({ why }) => why)).toEqual(['no-mailbox', 'forbidden']);
  expect(state()?.paused?.since).toBe(world.now());
});

test.each(['busy', 'cut', 'not-recognised', 'unknown'] as const)(
  'a failure that is %s pauses nothing, and is left to the queue',
  async (reason) => {
    const { world, failing, sweep, state } = await aReader();
    failing.with = new OutsideFailure('graph', 'no', { reason });
    await sweep();
    expect(state()).toBeUndefined();
    expect(world.store.jobs).toHaveLength(1);
    expect(world.troubles).toEqual([]);
  },
);
