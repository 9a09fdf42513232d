import { describe, expect, test } from '@jest/globals';
import { editItem } from '../../src/actions/edit-item.ts';
import { handBackProposal } from '../../src/actions/hand-back-proposal.ts';
import { acceptProposal } from '../../src/actions/judge-proposal.ts';
import { publishAgenda } from '../../src/actions/publish-agenda.ts';
import { reactToItem } from '../../src/actions/react-to-item.ts';
import type { ItemId } from '../../src/domain/ids.ts';
import { itemTitled } from '../../src/domain/new-item.ts';
import { aDecision, by, people, tenant } from '../support/builders.ts';
import { anAcceptedProposal } from '../support/held.ts';
import { refusalOf } from '../support/refused.ts';
import { addOtherBoard, arrange, aScene, boardId, items, meetingIds, other } from '../support/scene.ts';
import { textIn, type World } from '../support/world.ts';

const secretary = by(people.secretary);
const itemId = items.proposed.id;
const handBack = (world: World, comment = 'Tallene mangler', version?: number) =>
  handBackProposal(world, secretary, { boardId, itemId, comment, version });
const placesOf = (world: World) =>
  world.store
    .everything(tenant)
    .meetings.get(meetingIds.later)
    ?.places.map((place) => place.itemId);

describe('handing an accepted proposal back', () => {
  test('takes it off its agenda, returns it with the comment and tells who proposed it', async () => {
    const world = await anAcceptedProposal();
    expect(placesOf(world)).toEqual([items.coming.id, itemId]);
    const item = await handBack(world, ' Tallene mangler ');
    expect(item).toMatchObject({ state: 'returned', proposal: { comment: 'Tallene mangler' } });
    expect(placesOf(world)).toEqual([items.coming.id]);
    await world.runJobs();
    expect(world.sent.at(-1)?.where).toBe('chat-chief-cfe');
    expect(textIn(world.sent.at(-1)?.message)).toMatch(/Tallene mangler[\s\S]*Ret og send igen/);
  });

  test('shows an agenda anew that is out', async () => {
    const world = await anAcceptedProposal();
    await publishAgenda(world, secretary, { boardId, meeting: { id: meetingIds.later } });
    world.store.jobs.length = 0;
    await handBack(world);
    expect(world.store.jobs.map(({ name }) => name)).toEqual(['show-agenda', 'tell-recipient']);
  });

  test('takes the reactions to it away, for what comes back may be another proposal', async () => {
    const world = await anAcceptedProposal();
    const onLater = { boardId, meeting: { id: meetingIds.later } };
    await publishAgenda(world, secretary, onLater);
    const agree = (id: ItemId) =>
      reactToItem(world, by(people.director), { ...onLater, item: { id }, kind: 'agree' });
    await agree(itemId);
    await agree(items.coming.id);
    await handBack(world);
    const left = [...world.store.everything(tenant).reactions.values()].map((one) => one.itemId);
    expect(left).toEqual([items.coming.id]);
  });

  test('takes it off the waiting list, and lets its maker send it again and the secretary accept it', async () => {
    const world = await aScene();
    await acceptProposal(world, secretary, { boardId, itemId, to: null });
    await handBack(world);
    const waiting = await world.store.read(tenant, (db) => db.items.waiting(boardId));
    expect(waiting.map(({ id }) => id)).toEqual([items.waiting.id]);
    const edit = { boardId, itemId, version: 3, item: itemTitled('Med tal') };
    expect((await editItem(world, by(people.chief), edit)).state).toBe('proposed');
    const again = await acceptProposal(world, secretary, { boardId, itemId, to: { id: meetingIds.later } });
    expect(again.item).toMatchObject({ state: 'accepted', text: { title: 'Med tal' } });
  });

  test('pressed by two at once is done once, and told once', async () => {
    const world = await anAcceptedProposal();
    const before = world.store.everything(tenant).notices.size;
    const done = await Promise.allSettled([handBack(world), handBack(world)]);
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(await refusalOf(world, () => handBack(world))).toBe('proposal-not-accepted');
    expect(world.store.everything(tenant).notices.size).toBe(before + 1);
  });

  test('is refused without a comment, with an endless one, and from an older card', async () => {
    const world = await anAcceptedProposal();
    expect(await refusalOf(world, () => handBack(world, ' '))).toBe('text-missing');
    expect(await refusalOf(world, () => handBack(world, 'x'.repeat(2_001)))).toBe('text-too-long');
    expect(await refusalOf(world, () => handBack(world, 'Tallene', 1))).toBe('outdated');
  });

  test('is refused once the board has decided, but not where it only postponed', async () => {
    const world = await anAcceptedProposal();
    const decision = (outcome: 'approved' | 'postponed') =>
      aDecision({ itemId, meetingId: meetingIds.later, outcome });
    await arrange(world, (tx) => tx.decisions.save(decision('approved')));
    expect(await refusalOf(world, () => handBack(world))).toBe('proposal-decided');
    await arrange(world, (tx) => tx.decisions.save({ ...decision('postponed'), version: 2 }));
    expect((await handBack(world)).state).toBe('returned');
    // What was put to the meeting that postponed it stays.
    expect(placesOf(world)).toContain(itemId);
  });

  test('is refused for an item that nobody proposed', async () => {
    const world = await aScene();
    const act = () =>
      handBackProposal(world, secretary, { boardId, itemId: items.open.id, comment: 'Tallene' });
    expect(await refusalOf(world, act)).toBe('not-proposed');
  });

  test('is refused to a secretary who is disqualified', async () => {
    const world = await anAcceptedProposal();
    await arrange(world, async (tx) =>
      tx.items.save({ ...(await tx.items.lock(itemId)), disqualified: [people.secretary] }),
    );
    expect(await refusalOf(world, () => handBack(world))).toBe('disqualified');
  });

  test.each([people.director, people.chief, people.guest])('is refused to %s', async (who) => {
    const world = await anAcceptedProposal();
    const act = () => handBackProposal(world, by(who), { boardId, itemId, comment: 'Tallene' });
    expect(await refusalOf(world, act)).toBe('not-allowed');
  });

  test('is refused for another board’s', async () => {
    const world = await aScene();
    await addOtherBoard(world, []);
    const act = () =>
      handBackProposal(world, secretary, { boardId, itemId: other.proposal.id, comment: 'Tallene' });
    expect(await refusalOf(world, act)).toBe('outdated');
  });
});
