import { describe, expect, test } from '@jest/globals';
import { changePreReads } from '../../src/actions/change-pre-reads.ts';
import { markPreReads } from '../../src/actions/mark-pre-reads.ts';
import type { OnItem } from '../../src/actions/react-to-item.ts';
import { undoChange } from '../../src/actions/undo-change.ts';
import type { Instant } from '../../src/domain/day.ts';
import { by, people, tenant } from '../support/builders.ts';
import { aPreRead } from '../support/pre-reads.ts';
import { refusalOf } from '../support/refused.ts';
import { arrange, aScene, boardId, items, meetingIds } from '../support/scene.ts';
import type { World } from '../support/world.ts';

const on = (number: number): OnItem => ({ boardId, meeting: { id: meetingIds.next }, item: { number } });
const mark = (world: World, who = people.director, number = 2) => markPreReads(world, by(who), on(number));
const marks = (world: World) => [...world.store.everything(tenant).readMarks.values()];
const learn = (world: World, version: string, changedAt: string) =>
  arrange(world, (tx) =>
    tx.preReads.save(boardId, aPreRead({}, { version, changedAt: changedAt as Instant })),
  );

describe("marking an item's pre-reads read", () => {
  test('keeps who read them, when, and in which versions', async () => {
    const world = await aScene();
    await learn(world, 'c1', '2026-11-16T09:00:00.000Z');
    expect(await mark(world)).toEqual({ number: 2 });
    expect(marks(world)).toEqual([
      {
        ...{ itemId: items.open.id, personId: people.director, at: world.now() },
        versions: [{ of: 'https://aaloese.example/kort.pdf', version: 'c1' }],
      },
    ]);
    expect(world.store.jobs).toEqual([]);
  });

  test('changes nothing where they were read as they are, and everything where one has changed since', async () => {
    const world = await aScene();
    await learn(world, 'c1', '2026-11-16T09:00:00.000Z');
    await mark(world);
    const records = world.store.records(tenant).length;
    world.pass(3_600_000);
    await mark(world);
    expect(world.store.records(tenant).length).toBe(records);
    await learn(world, 'c2', world.now());
    world.pass(60_000);
    await mark(world);
    expect(marks(world)).toMatchObject([{ at: world.now(), versions: [{ version: 'c2' }] }]);
  });

  test('is refused from a card that is older than what lies there now', async () => {
    const world = await aScene();
    const press = (version: number) =>
      markPreReads(world, by(people.director), { ...on(2), item: { id: items.open.id }, version });
    await changePreReads(world, by(people.secretary), {
      ...on(2),
      change: { kind: 'replace', of: 1, link: 'https://aaloese.example/nyt-kort.pdf' },
    });
    expect(await refusalOf(world, () => press(items.open.version))).toBe('outdated');
    await press(items.open.version + 1);
    expect(marks(world)).toMatchObject([{ versions: [{ of: 'https://aaloese.example/nyt-kort.pdf' }] }]);
  });

  test('can be taken back to what was marked before', async () => {
    const world = await aScene();
    await mark(world);
    await undoChange(world, by(people.director), boardId);
    expect(marks(world)).toEqual([]);
  });

  test.each([people.secretary, people.chief, people.guest, people.stranger])(
    'is refused to %s',
    async (who) => {
      const world = await aScene();
      expect(await refusalOf(world, () => mark(world, who))).toBe('not-allowed');
    },
  );

  test('is refused to a director who is disqualified, and where there is nothing to read', async () => {
    const world = await aScene();
    expect(await refusalOf(world, () => mark(world, people.director2, 4))).toBe('disqualified');
    expect(await refusalOf(world, () => mark(world, people.director, 1))).toBe('no-pre-reads');
  });
});
