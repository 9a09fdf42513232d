import { describe, expect, test } from '@jest/globals';
import { addToWheel, editWheel, removeFromWheel, skipRound } from '../../src/actions/change-wheel.ts';
import { offerFor, wheelFor } from '../../src/actions/load-wheel.ts';
import { type Taking, takeFromWheel } from '../../src/actions/take-from-wheel.ts';
import { undoChange } from '../../src/actions/undo-change.ts';
import { withdrawItem } from '../../src/actions/withdraw-item.ts';
import type { Day, Instant } from '../../src/domain/day.ts';
import { asId, type ItemId, type MeetingId, type WheelId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import { readerFor } from '../../src/domain/reader.ts';
import type { WheelEntry } from '../../src/domain/wheel.ts';
import { aBoard, aMeeting, anItem, by, people, published, tenant } from '../support/builders.ts';
import { boardId } from '../support/scene.ts';
import { anEntry } from '../support/wheel.ts';
import { aWorldWith, type World } from '../support/world.ts';

const wheelId = asId<WheelId>('wheel-1');
const next = aMeeting();
const onNext = { boardId, meeting: { id: next.id } };
const lastYear = asId<MeetingId>('meeting-0');
const secretary = by(people.secretary);

/** An agenda to come, and the item of a year ago that comes back then. */
async function aYearLater(more: Partial<Item> = {}, entry: Partial<WheelEntry> = {}): Promise<World> {
  const was = anItem({ id: asId<ItemId>('item-was'), text: { title: 'Status på sygefravær 2025' }, ...more });
  const start = '2025-11-25T08:00:00.000Z' as Instant;
  const held = { ...published(aMeeting({ id: lastYear, start, items: [was] })), status: 'approved' as const };
  const world = await aWorldWith({ items: [was], meetings: [held, next] });
  await arrangeEntry(world, anEntry({ pattern: was.id, ...entry }));
  return world;
}

function arrangeEntry(world: World, entry: WheelEntry) {
  const cause = { tenantId: tenant, by: 'operator', what: 'arrange', from: 'test' } as const;
  return world.store.transaction(cause, (tx) => tx.wheel.add(entry));
}

const take = (world: World, rounds: Taking['rounds'] = 'due') =>
  takeFromWheel(world, secretary, { ...onNext, rounds });
const reader = readerFor(aBoard(), people.secretary, '2026-11-17' as never);
const offered = (world: World) =>
  world.store.read(tenant, (db) =>
    offerFor(db, { board: aBoard(), now: world.now(), meeting: next }, reader),
  );
const rowsOf = (world: World, who: keyof typeof people = 'secretary') =>
  world.store.read(tenant, (db) =>
    wheelFor(
      db,
      { board: aBoard(), now: world.now() },
      readerFor(aBoard(), people[who], '2026-11-17' as never),
    ),
  );
const ownState = async (world: World) => (await rowsOf(world))[0]?.state;

describe('what comes back', () => {
  test('is offered for its meeting, and made from the last item with its text marked as old', async () => {
    const world = await aYearLater();
    expect(await offered(world)).toMatchObject({
      due: [{ title: 'Status på sygefravær 2026', minutes: 20 }],
    });
    const { items, numbers } = await take(world);
    expect(numbers).toEqual([1]);
    expect(items).toMatchObject([
      {
        text: { title: 'Status på sygefravær 2026', caseStatement: 'Stien går langs åen.', attachments: [] },
        ...{ caseNumber: null, units: ['CFE'], minutes: 20, closed: null, state: 'accepted' },
        ...{ textFrom: '2025-11-25', proposal: null },
      },
    ]);
    expect(await offered(world)).toBeNull();
    expect(await ownState(world)).toEqual({ kind: 'taken', on: '2026-11-24' });
  });

  test('is made once, whoever presses twice or at the same time', async () => {
    const world = await aYearLater();
    const rounds = [{ wheelId, round: '2026-11' }];
    const both = await Promise.allSettled([take(world, rounds), take(world, rounds)]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    await expect(take(world, rounds)).rejects.toMatchObject({ code: 'wheel-taken' });
    await expect(take(world)).rejects.toMatchObject({ code: 'wheel-nothing-due' });
    const meeting = await world.store.read(tenant, (db) => db.meetings.get(next.id));
    expect(meeting?.places).toHaveLength(1);
  });

  test('is taken back by /fortryd, and offered again once its item is withdrawn', async () => {
    const world = await aYearLater();
    await take(world);
    await undoChange(world, secretary, boardId);
    expect(await ownState(world)).toEqual({ kind: 'due' });
    await take(world);
    await withdrawItem(world, secretary, { ...onNext, item: { number: 1 } });
    expect(await offered(world)).toMatchObject({ due: [{ round: '2026-11' }] });
  });

  test('is never open where the last item was closed, and kept from whom that was kept from', async () => {
    const closed = { reason: 'Personsag', audience: [people.chief] };
    const world = await aYearLater({ closed, disqualified: [people.director2] });
    const { items } = await take(world);
    expect(items).toMatchObject([{ closed, disqualified: [people.director2] }]);
    expect(await rowsOf(world, 'director')).toHaveLength(1);
    expect(await rowsOf(world, 'chief')).toHaveLength(1);
    for (const who of ['director2', 'chief2', 'guest', 'stranger'] as const)
      expect(await rowsOf(world, who)).toEqual([]);
  });

  test('is as good as not there for a secretary who is disqualified from it', async () => {
    const world = await aYearLater({ disqualified: [people.secretary] });
    expect(await rowsOf(world)).toEqual([]);
    await expect(take(world, [{ wheelId, round: '2026-11' }])).rejects.toMatchObject({ code: 'outdated' });
  });

  test('is not proposed once skipped, and again when it is not', async () => {
    const world = await aYearLater();
    const skip = (skips: boolean) =>
      skipRound(world, secretary, { boardId, wheelId, round: '2026-11', skips });
    await skip(true);
    expect(await offered(world)).toBeNull();
    expect(await ownState(world)).toEqual({ kind: 'skipped' });
    await skip(false);
    expect(await ownState(world)).toEqual({ kind: 'due' });
    await take(world);
    await expect(skip(true)).rejects.toMatchObject({ code: 'wheel-taken' });
  });
});

describe('the annual wheel', () => {
  const input = {
    ...{ title: null, caseNumber: null, units: [], minutes: null, closed: false, closedReason: null },
    ...{ lead: null, from: null, to: null },
    rule: { kind: 'months', months: [11], fromDay: 1 } as const,
  };

  test('takes an item as its pattern, whose own round is not proposed again', async () => {
    const item = anItem({ text: { title: 'Budget 2027' }, closed: { reason: 'Løn', audience: [] } });
    const world = await aWorldWith({ items: [item], meetings: [aMeeting({ items: [item] })] });
    const from = { meeting: { id: next.id }, item: { number: 1 } };
    const entry = await addToWheel(world, secretary, { boardId, input, from });
    expect(entry).toMatchObject({
      ...{ title: 'Budget 2027', titleYear: 2026, units: ['CFE'], minutes: 15, pattern: item.id },
      ...{ closed: { reason: 'Løn', audience: [] }, marks: [{ round: '2026-11', itemId: item.id }] },
    });
    expect(await offered(world)).toBeNull();
    await undoChange(world, secretary, boardId);
    expect(await rowsOf(world)).toEqual([]);
  });

  test('makes one entry of a form that is sent twice', async () => {
    const world = await aWorldWith({ meetings: [next] });
    const wish = { boardId, wheelId, input: { ...input, title: 'Budget' } };
    await addToWheel(world, secretary, wish);
    await addToWheel(world, secretary, wish);
    expect(await rowsOf(world)).toHaveLength(1);
  });

  test('changes what is said anew and nothing else, from no outdated form; removing is taken back', async () => {
    const world = await aYearLater();
    const edit = (version: number) =>
      editWheel(world, secretary, {
        ...{ boardId, wheelId, version },
        change: (before) => ({ ...before, minutes: 30 }),
      });
    expect(await edit(1)).toMatchObject({ minutes: 30, units: ['CFE'], title: 'Status på sygefravær 2026' });
    await expect(edit(1)).rejects.toMatchObject({ code: 'outdated' });
    await removeFromWheel(world, secretary, { boardId, wheelId });
    expect(await rowsOf(world)).toEqual([]);
    await undoChange(world, secretary, boardId);
    expect(await rowsOf(world)).toMatchObject([{ minutes: 30 }]);
  });

  test.each([
    [{ rule: { kind: 'months', months: [], fromDay: 1 } }, 'wheel-rule-missing'],
    [{ rule: { kind: 'meetings', every: 13 } }, 'wheel-rule-missing'],
    [{ lead: { count: 0, unit: 'weeks' } }, 'wheel-lead-wrong'],
    [{ to: '2026-01-01' }, 'wheel-ends-early'],
    [{ title: ' ' }, 'title-missing'],
    [{ units: ['XYZ'] }, 'unit-unknown'],
  ] as const)('refuses %j', async (wrong, code) => {
    const world = await aWorldWith({ meetings: [next] });
    const said = { ...input, title: 'Budget', ...wrong } as never;
    await expect(addToWheel(world, secretary, { boardId, input: said })).rejects.toMatchObject({ code });
    expect(await rowsOf(world)).toEqual([]);
  });

  test('has room for so many entries', async () => {
    const world = await aWorldWith({ meetings: [next] });
    for (let at = 0; at < 200; at += 1)
      await arrangeEntry(world, anEntry({ id: asId<WheelId>(`wheel-${at}`) }));
    await expect(
      addToWheel(world, secretary, { boardId, input: { ...input, title: 'Budget' } }),
    ).rejects.toMatchObject({ code: 'wheel-full' });
  });
});

describe('an entry without a round in sight', () => {
  test('stands on the wheel all the same, to be changed or removed', async () => {
    const ended = await aYearLater({}, { to: '2026-03-31' as Day });
    expect(await rowsOf(ended)).toMatchObject([{ state: { kind: 'ended' }, round: 'none' }]);
    const idle = await aYearLater({}, { rule: { kind: 'meetings', every: 1 }, from: '2027-01-01' as Day });
    expect(await rowsOf(idle)).toMatchObject([{ state: { kind: 'idle' } }]);
    await expect(take(idle, [{ wheelId, round: 'none' }])).rejects.toMatchObject({ code: 'wheel-taken' });
    await removeFromWheel(idle, secretary, { boardId, wheelId });
    expect(await rowsOf(idle)).toEqual([]);
  });
});
