import { describe, expect, test } from '@jest/globals';
import { moveItem, moveItemToMeeting, placeItems } from '../../src/actions/move-item.ts';
import { asId, type ItemId } from '../../src/domain/ids.ts';
import { aDecision, by, people, tenant } from '../support/builders.ts';
import { refusalOf } from '../support/refused.ts';
import { addOtherBoard, arrange, aScene, boardId, items, meetingIds, other } from '../support/scene.ts';
import type { World } from '../support/world.ts';

const { next, later } = meetingIds;
const secretary = by(people.secretary);
const titles = (world: World, id = next) =>
  world.store
    .everything(tenant)
    .meetings.get(id)
    ?.places.map((place) => place.itemId.slice(5));
const place = (number: number, to: number) => ({ boardId, meeting: { id: next }, item: { number }, to });
const toLater = (number: number) => ({
  ...{ boardId, meeting: { id: next }, item: { number }, to: { id: later } },
});

describe('moving an item on its agenda', () => {
  test.each([
    [4, 2, ['standing', 'bridge', 'open', 'closed']],
    [1, 4, ['open', 'closed', 'bridge', 'standing']],
    [2, 3, ['standing', 'closed', 'open', 'bridge']],
  ])('takes it from %i to %i', async (from, to, order) => {
    const world = await aScene();
    await moveItem(world, secretary, place(from, to));
    expect(titles(world)).toEqual(order);
    expect(world.store.jobs).toMatchObject([{ name: 'show-agenda' }]);
  });

  test.each([
    [2, 2, 'already-in-place'],
    [2, 5, 'place-out-of-range'],
    [2, 0, 'place-out-of-range'],
    [9, 1, 'no-item-numbered'],
    [0, 1, 'no-item-numbered'],
  ])('refuses to take %i to %i', async (from, to, code) => {
    const world = await aScene();
    expect(await refusalOf(world, () => moveItem(world, secretary, place(from, to)))).toBe(code);
  });

  test('is refused to a director', async () => {
    const world = await aScene();
    expect(await refusalOf(world, () => moveItem(world, by(people.director), place(2, 1)))).toBe(
      'not-allowed',
    );
  });
});

describe('moving an item to another meeting', () => {
  test('puts it last there and takes it off here, both agendas being shown anew', async () => {
    const world = await aScene();
    await moveItemToMeeting(world, secretary, toLater(2));
    expect(titles(world)).toEqual(['standing', 'closed', 'bridge']);
    expect(titles(world, later)).toEqual(['coming', 'open']);
    expect(world.store.jobs).toMatchObject([{ data: { meetingId: next } }]);
  });

  test('of two people who do it at once, one moves the item and one is told that it is gone', async () => {
    const world = await aScene();
    const move = () => moveItemToMeeting(world, secretary, { ...toLater(2), item: { id: items.open.id } });
    const done = await Promise.allSettled([move(), move()]);
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(titles(world, later)).toEqual(['coming', 'open']);
  });

  test('is refused once this meeting has decided on it', async () => {
    const world = await aScene();
    await arrange(world, (tx) => tx.decisions.save(aDecision({ itemId: items.open.id })));
    expect(await refusalOf(world, () => moveItemToMeeting(world, secretary, toLater(2)))).toBe(
      'item-decided',
    );
  });

  test('is refused to the meeting it stands on', async () => {
    const world = await aScene();
    const same = { ...toLater(2), to: { id: next } };
    expect(await refusalOf(world, () => moveItemToMeeting(world, secretary, same))).toBe('same-meeting');
  });

  test('is refused to a meeting of another board', async () => {
    const world = await aScene();
    await addOtherBoard(world, []);
    const away = { ...toLater(2), to: { id: other.meetingId } };
    expect(await refusalOf(world, () => moveItemToMeeting(world, secretary, away))).toBe('no-meeting');
  });

  test.each(['from', 'to'] as const)('is refused where the meeting it goes %s is cancelled', async (end) => {
    const world = await aScene();
    const id = end === 'from' ? next : later;
    await arrange(world, async (tx) =>
      tx.meetings.save({ ...(await tx.meetings.lock(id)), status: 'cancelled' }),
    );
    expect(await refusalOf(world, () => moveItemToMeeting(world, secretary, toLater(2)))).toBe(
      'meeting-cancelled',
    );
  });
});

describe('placing an item that waits', () => {
  test('puts it onto the agenda', async () => {
    const world = await aScene();
    await placeItems(world, secretary, { boardId, itemIds: [items.waiting.id], to: { id: next } });
    expect(titles(world)?.at(-1)).toBe('waiting');
    expect(world.store.jobs).toMatchObject([{ name: 'show-agenda', data: { meetingId: next } }]);
  });

  test('puts several on at once, in the order they were named, but for what waits no longer', async () => {
    const world = await aScene();
    const second = { ...items.waiting, id: asId<ItemId>('item-second') };
    await arrange(world, (tx) => tx.items.add(second));
    const itemIds = [second.id, items.open.id, items.waiting.id, second.id];
    const { placed } = await placeItems(world, secretary, { boardId, itemIds, to: { id: later } });
    expect(placed).toEqual([second.id, items.waiting.id]);
    expect(titles(world, later)).toEqual(['coming', 'second', 'waiting']);
  });

  test('is refused to whoever is disqualified from one of them', async () => {
    const world = await aScene();
    await arrange(world, async (tx) =>
      tx.items.save({ ...(await tx.items.lock(items.waiting.id)), disqualified: [people.secretary] }),
    );
    const wish = { boardId, itemIds: [items.waiting.id], to: { id: next } };
    expect(await refusalOf(world, () => placeItems(world, secretary, wish))).toBe('disqualified');
  });

  test('pressed twice, puts it there once', async () => {
    const world = await aScene();
    const press = (to = next) =>
      placeItems(world, secretary, { boardId, itemIds: [items.waiting.id], to: { id: to } });
    await press();
    for (const to of [next, later]) {
      expect(await refusalOf(world, () => press(to))).toBe('item-already-there');
    }
  });

  test.each([
    [items.proposed.id, 'item-already-there'],
    [items.open.id, 'item-already-there'],
    [other.item.id, 'outdated'],
  ])('is refused for %s, which does not wait here', async (itemId, code) => {
    const world = await aScene();
    await addOtherBoard(world, []);
    const act = () => placeItems(world, secretary, { boardId, itemIds: [itemId], to: { id: next } });
    expect(await refusalOf(world, act)).toBe(code);
  });
});
