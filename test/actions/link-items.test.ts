import { describe, expect, test } from '@jest/globals';
import { linkItems } from '../../src/actions/link-items.ts';
import { undoChange } from '../../src/actions/undo-change.ts';
import { by, people, tenant } from '../support/builders.ts';
import { refusalOf } from '../support/refused.ts';
import { arrange, aScene, boardId, items, meetingIds } from '../support/scene.ts';
import type { World } from '../support/world.ts';

const secretary = by(people.secretary);
const wish = (numbers: number[], together = true) => ({
  ...{ boardId, meeting: { id: meetingIds.next }, numbers, together },
});
const links = (world: World) => [...world.store.everything(tenant).links.values()];

describe('linking items', () => {
  test('lets each belong together with each, once, however often it is said', async () => {
    const world = await aScene();
    expect(await linkItems(world, secretary, wish([4, 2, 3]))).toBe(3);
    expect(await linkItems(world, secretary, wish([2, 4, 4]))).toBe(0);
    expect(links(world)).toEqual([
      { a: items.bridge.id, b: items.open.id },
      { a: items.bridge.id, b: items.closed.id },
      { a: items.closed.id, b: items.open.id },
    ]);
  });

  test('is ended for those that are named, and only them', async () => {
    const world = await aScene();
    await linkItems(world, secretary, wish([2, 3, 4]));
    expect(await linkItems(world, secretary, wish([2, 4], false))).toBe(1);
    expect(await linkItems(world, secretary, wish([2, 4], false))).toBe(0);
    expect(links(world)).toHaveLength(2);
  });

  test.each([true, false])('and ending it can be taken back (together: %s)', async (together) => {
    const world = await aScene();
    if (!together) await linkItems(world, by(people.chair), wish([2, 3]));
    await linkItems(world, secretary, wish([2, 3], together));
    expect(links(world)).toHaveLength(together ? 1 : 0);
    await undoChange(world, secretary, boardId);
    expect(links(world)).toHaveLength(together ? 0 : 1);
  });

  test.each([
    ['one item alone', [2, 2], 'one-item-only'],
    ['a standing item', [1, 2], 'standing-not-linked'],
    ['an item that is not there', [2, 9], 'no-item-numbered'],
  ] as const)('is refused for %s', async (_, numbers, code) => {
    const world = await aScene();
    expect(await refusalOf(world, () => linkItems(world, secretary, wish([...numbers])))).toBe(code);
  });

  test('is refused to whoever is disqualified from one of them', async () => {
    const world = await aScene();
    await arrange(world, async (tx) =>
      tx.items.save({ ...(await tx.items.lock(items.bridge.id)), disqualified: [people.chair] }),
    );
    expect(await refusalOf(world, () => linkItems(world, by(people.chair), wish([2, 4])))).toBe(
      'disqualified',
    );
  });
});
