import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/domain/day.ts';
import { people, tenant } from '../support/builders.ts';
import { decide, draft } from '../support/decide.ts';
import { arrange, aScene, items, meetingIds } from '../support/scene.ts';
import { textIn, type World } from '../support/world.ts';

const toLater = { outcome: 'postponed', postponeTo: '2026-12-08' as Day } as const;
const onLater = (world: World) =>
  world.store
    .everything(tenant)
    .meetings.get(meetingIds.later)
    ?.places.map((place) => place.itemId);

describe('correcting a decision', () => {
  test('is the next version of the same decision', async () => {
    const world = await aScene();
    const { decision } = await decide(world, { number: 2 });
    expect((await draft(world, { number: 2 })).corrects).toBe(1);
    const corrected = await decide(
      world,
      { number: 2 },
      { text: 'Direktionen afviser.', outcome: 'rejected' },
    );
    expect(corrected.decision).toMatchObject({ id: decision.id, version: 2, outcome: 'rejected' });
    expect(world.store.everything(tenant).decisions.size).toBe(1);
  });

  test('tells everybody who was told before and who is to be told now, as a correction', async () => {
    const world = await aScene();
    await decide(world, { number: 2 }, { recipients: [people.chief] });
    await world.runJobs();
    world.sent.length = 0;
    await decide(
      world,
      { number: 2 },
      { text: 'Rettet tekst.', outcome: 'noted', recipients: [people.chief2] },
    );
    await world.runJobs();
    const told = world.sent.filter(({ how }) => how === 'say');
    expect(told.map(({ where }) => where).toSorted()).toEqual(['chat-chief-cfe', 'chat-chief-ctm']);
    for (const { message } of told) {
      expect(textIn(message)).toMatch(/Rettet beslutning fra direktionen[\s\S]*Rettet tekst\./);
    }
  });

  test('says of the one told before that it is outdated', async () => {
    const world = await aScene();
    await decide(world, { number: 2 }, { recipients: [people.chief] });
    const [first] = [...world.store.everything(tenant).notices.values()];
    await decide(world, { number: 2 }, { text: 'Rettet tekst.', outcome: 'noted', recipients: [] });
    await world.runJobs();
    const { notices } = world.store.everything(tenant);
    expect([...notices.values()].map((notice) => notice.about)).toMatchObject([
      { decisionVersion: 1 },
      { decisionVersion: 2 },
    ]);
    const firstSaid = world.sent.find(({ how }) => how === 'say');
    expect(notices.get(first?.id ?? '')?.delivery.state).toBe('sent');
    expect(textIn(firstSaid?.message)).toContain('Denne beslutning er rettet siden');
  });

  test('takes the item off the agenda it had been sent to', async () => {
    const world = await aScene();
    await decide(world, { number: 2 }, toLater);
    await decide(world, { number: 2 }, { outcome: 'approved' });
    expect(onLater(world)).toEqual([items.coming.id]);
  });

  test('keeps it there where it stays postponed to that meeting', async () => {
    const world = await aScene();
    await decide(world, { number: 2 }, toLater);
    await decide(world, { number: 2 }, { ...toLater, text: 'Udskydes til næste møde.' });
    expect(onLater(world)).toEqual([items.coming.id, items.open.id]);
  });

  test('leaves an agenda alone whose meeting is over', async () => {
    const world = await aScene();
    await decide(world, { number: 2 }, toLater);
    await arrange(world, async (tx) =>
      tx.meetings.save({ ...(await tx.meetings.lock(meetingIds.later)), status: 'concluded' }),
    );
    await decide(world, { number: 2 }, { outcome: 'approved' });
    expect(onLater(world)).toEqual([items.coming.id, items.open.id]);
  });

  test('keeps the orders that stay what they were', async () => {
    const world = await aScene();
    const order = (text: string) => ({ text, unit: 'CFE', byWhom: null, due: null });
    const first = await decide(world, { number: 2 }, { orders: [order('Et notat'), order('Et budget')] });
    const next = await decide(world, { number: 2 }, { orders: [order('Et budget'), order('Et kort')] });
    expect(next.decision.orders[0]?.id).toBe(first.decision.orders[1]?.id);
    expect(next.decision.orders[1]?.id).not.toBe(first.decision.orders[0]?.id);
  });
});
