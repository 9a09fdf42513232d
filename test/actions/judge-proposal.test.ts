import { describe, expect, test } from '@jest/globals';
import { editItem } from '../../src/actions/edit-item.ts';
import { acceptProposal, returnProposal } from '../../src/actions/judge-proposal.ts';
import { mostItems } from '../../src/domain/agenda.ts';
import { asId, type ItemId } from '../../src/domain/ids.ts';
import { itemTitled } from '../../src/domain/new-item.ts';
import { aBoard, anItem, aPlace, by, people, tenant } from '../support/builders.ts';
import { refusalOf } from '../support/refused.ts';
import { addOtherBoard, arrange, aScene, boardId, items, meetingIds, other } from '../support/scene.ts';
import { textIn, type World } from '../support/world.ts';

const secretary = by(people.secretary);
const itemId = items.proposed.id;
const { next } = meetingIds;
const accept = (
  world: World,
  { meetingId = next, ...more }: { meetingId?: typeof next | null; version?: number } = {},
  who = secretary,
) => acceptProposal(world, who, { boardId, itemId, to: meetingId && { id: meetingId }, ...more });
const sendBack = (world: World, comment = 'Hvad koster det?', version = 1) =>
  returnProposal(world, secretary, { boardId, itemId, comment, version });
const lastSaid = (world: World) => ({
  where: world.sent.at(-1)?.where,
  text: textIn(world.sent.at(-1)?.message),
});

describe('accepting a proposal', () => {
  test('puts it onto the meeting, shows the agenda and tells who proposed it', async () => {
    const world = await aScene();
    const { item, meeting } = await accept(world);
    expect(item).toMatchObject({ state: 'accepted', version: 2 });
    expect(meeting?.places.at(-1)?.itemId).toBe(itemId);
    expect(world.store.jobs.map((job) => job.name)).toEqual(['show-agenda', 'tell-recipient']);
    await world.runJobs();
    expect(lastSaid(world)).toEqual({
      where: 'chat-chief-cfe',
      text: 'Dit forslag “foreslaaettitel” er sat på dagsordenen tirsdag den 24. november 2026.',
    });
  });

  test('without a meeting puts it onto the waiting list', async () => {
    const world = await aScene();
    await accept(world, { meetingId: null });
    const waiting = await world.store.read(tenant, (db) => db.items.waiting(boardId));
    expect(waiting.map((item) => item.id)).toEqual([itemId, items.waiting.id]);
    await world.runJobs();
    expect(lastSaid(world).text).toContain('er godtaget og venter på et møde');
  });

  test('pressed by two at once is done once, and told once', async () => {
    const world = await aScene();
    const done = await Promise.allSettled([accept(world), accept(world, {}, by(people.chair))]);
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(await refusalOf(world, () => accept(world, { meetingId: null }))).toBe('item-not-proposed');
    expect(world.store.everything(tenant).notices.size).toBe(1);
  });

  test('is refused from a card that shows an older version of it', async () => {
    const world = await aScene();
    await editItem(world, by(people.chief), { boardId, itemId, version: 1, item: itemTitled('Et andet') });
    expect(await refusalOf(world, () => accept(world, { version: 1 }))).toBe('outdated');
    expect((await accept(world, { version: 2 })).item.state).toBe('accepted');
  });

  test('tells nobody where the secretary accepts what they had proposed themselves', async () => {
    const world = await aScene();
    await arrange(world, async (tx) => {
      const item = await tx.items.lock(itemId);
      const proposal = item.proposal && { ...item.proposal, by: people.secretary };
      await tx.items.save({ ...item, proposal });
    });
    await accept(world);
    expect(world.store.everything(tenant).notices.size).toBe(0);
  });

  test('is refused where the meeting is over, and everything stays', async () => {
    const world = await aScene();
    await arrange(world, async (tx) =>
      tx.meetings.save({ ...(await tx.meetings.lock(next)), status: 'concluded' }),
    );
    expect(await refusalOf(world, () => accept(world))).toBe('agenda-over');
  });

  test('is refused where the meeting is full, cancelled or past, and everything stays', async () => {
    const world = await aScene();
    await arrange(world, async (tx) =>
      tx.meetings.save({ ...(await tx.meetings.lock(next)), status: 'cancelled' }),
    );
    expect(await refusalOf(world, () => accept(world))).toBe('meeting-cancelled');
    const many = Array.from({ length: mostItems }, (_, at) => anItem({ id: asId<ItemId>(`many-${at}`) }));
    await arrange(world, async (tx) => {
      for (const item of many) await tx.items.add(item);
      const later = await tx.meetings.lock(meetingIds.later);
      await tx.meetings.save({ ...later, places: many.map((item) => aPlace(item)) });
    });
    const onLater = () => accept(world, { meetingId: meetingIds.later });
    expect(await refusalOf(world, onLater)).toBe('agenda-full');
    world.pass(30 * 24 * 3_600_000);
    expect(await refusalOf(world, onLater)).toBe('day-is-past');
  });

  test('is refused to a secretary who is disqualified', async () => {
    const world = await aScene();
    await arrange(world, async (tx) =>
      tx.items.save({ ...(await tx.items.lock(itemId)), disqualified: [people.secretary] }),
    );
    expect(await refusalOf(world, () => accept(world))).toBe('disqualified');
  });

  test.each([people.director, people.chief, people.chief2, people.guest])('is refused to %s', async (who) => {
    const world = await aScene();
    expect(await refusalOf(world, () => accept(world, {}, by(who)))).toBe('not-allowed');
  });

  test.each([other.proposal.id, 'nowhere' as ItemId])(
    'is refused for %s, none of the board’s',
    async (id) => {
      const world = await aScene();
      await addOtherBoard(world, aBoard().members);
      const act = () => acceptProposal(world, secretary, { boardId, itemId: id, to: { id: next } });
      expect(await refusalOf(world, act)).toBe('outdated');
      const back = () => returnProposal(world, secretary, { boardId, itemId: id, comment: 'Nej' });
      expect(await refusalOf(world, back)).toBe('outdated');
    },
  );
});

describe('returning a proposal', () => {
  test('keeps the comment and tells who proposed it', async () => {
    const world = await aScene();
    await sendBack(world, ' Hvad koster det? ');
    expect(world.store.everything(tenant).items.get(itemId)).toMatchObject({
      state: 'returned',
      proposal: { comment: 'Hvad koster det?' },
    });
    await world.runJobs();
    expect(lastSaid(world).where).toBe('chat-chief-cfe');
    expect(lastSaid(world).text).toMatch(/foreslaaettitel[\s\S]*Hvad koster det\?[\s\S]*Ret og send igen/);
  });

  test('is refused without a comment, and with an endless one', async () => {
    const world = await aScene();
    expect(await refusalOf(world, () => sendBack(world, ' '))).toBe('text-missing');
    expect(await refusalOf(world, () => sendBack(world, 'x'.repeat(2_001)))).toBe('text-too-long');
  });

  test('is refused once it has been judged, and from an older card', async () => {
    const world = await aScene();
    await sendBack(world);
    expect(await refusalOf(world, () => sendBack(world, 'Igen', 2))).toBe('item-not-proposed');
    await editItem(world, by(people.chief), { boardId, itemId, version: 2, item: itemTitled('Med pris') });
    expect(await refusalOf(world, () => sendBack(world, 'Igen', 1))).toBe('outdated');
  });
});
