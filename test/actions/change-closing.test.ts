import { describe, expect, test } from '@jest/globals';
import { changeClosing, endClosing, keepClosed } from '../../src/actions/change-closing.ts';
import { closeItem, completeClosing } from '../../src/actions/close-item.ts';
import { disqualifyPerson, requalifyPerson } from '../../src/actions/disqualify-person.ts';
import { editItem } from '../../src/actions/edit-item.ts';
import { undoChange } from '../../src/actions/undo-change.ts';
import type { Day } from '../../src/domain/day.ts';
import type { ItemId } from '../../src/domain/ids.ts';
import { itemTitled } from '../../src/domain/new-item.ts';
import { aDecision, aMorning, by, people, tenant } from '../support/builders.ts';
import { refusalOf } from '../support/refused.ts';
import { arrange, aScene, boardId, items, meetingIds } from '../support/scene.ts';
import type { World } from '../support/world.ts';

const secretary = by(people.secretary);
const which = (itemId: ItemId, version = 1) => ({ boardId, itemId, version });
const on = (number: number) => ({ boardId, meeting: { id: meetingIds.next }, item: { number } });
const closing = {
  ...{ reason: 'Udbud', basis: '§ 27', audience: [people.chief], review: '2027-03-01', level: 'title' },
};
const kept = (world: World, itemId: ItemId) => world.store.everything(tenant).items.get(itemId);

describe('the form of an item’s confidentiality', () => {
  test('saves why, for whom, until when and how far, and who is disqualified; each agenda is shown anew', async () => {
    const world = await aScene();
    await changeClosing(world, secretary, {
      ...which(items.bridge.id),
      ...{ closing, disqualified: [people.director] },
    });
    expect(kept(world, items.bridge.id)).toMatchObject({
      ...{ closed: closing, disqualified: [people.director], version: 2 },
    });
    expect(world.store.jobs).toMatchObject([{ name: 'show-agenda', data: { meetingId: meetingIds.next } }]);
  });

  test('opens the item, and nobody it does not know is disqualified by it', async () => {
    const world = await aScene();
    const unknown = [people.stranger];
    await changeClosing(world, secretary, {
      ...which(items.closed.id),
      ...{ closing: null, disqualified: unknown },
    });
    expect(kept(world, items.closed.id)).toMatchObject({ closed: null, disqualified: [] });
  });

  test('is refused when it is outdated, to whoever is disqualified, and to others', async () => {
    const world = await aScene();
    const save = (person: keyof typeof people, version = 1, disqualified: never[] = []) =>
      changeClosing(world, by(people[person]), { ...which(items.closed.id, version), closing, disqualified });
    expect(await refusalOf(world, () => save('secretary', 7))).toBe('outdated');
    expect(await refusalOf(world, () => save('director'))).toBe('not-allowed');
    await disqualifyPerson(world, by(people.chair), { ...on(3), person: 'Sara Lind' });
    expect(await refusalOf(world, () => save('secretary', 2))).toBe('disqualified');
  });

  test('can be taken back', async () => {
    const world = await aScene();
    const change = { ...which(items.closed.id), closing, disqualified: [people.chief] };
    await changeClosing(world, secretary, change);
    await undoChange(world, secretary, boardId);
    expect(kept(world, items.closed.id)).toMatchObject({ closed: items.closed.closed, disqualified: [] });
  });

  test('of the item itself leaves basis, review and level as they were', async () => {
    const world = await aScene();
    const { item } = await changeClosing(world, secretary, {
      ...which(items.closed.id),
      ...{ closing, disqualified: [] },
    });
    const input = { ...itemTitled('Salg'), closed: true, closedReason: 'Salg', audience: [] };
    await editItem(world, secretary, { ...which(item.id, 2), item: input });
    expect(kept(world, item.id)?.closed).toEqual({ ...closing, reason: 'Salg', audience: [] });
  });
});

describe('closing an item', () => {
  test('brings what chiefs were told of its decision up to date', async () => {
    const world = await aScene();
    const decision = aDecision({ itemId: items.open.id, meetingId: meetingIds.next });
    const message = { serviceUrl: 'https://smba.example/', conversationId: 'chat', activityId: '1' };
    await arrange(world, async (tx) => {
      await tx.decisions.save(decision);
      await tx.notices.save({
        ...{ id: 'notice-1' as never, boardId, to: people.chief, answer: null },
        about: { kind: 'decision', decisionId: decision.id, decisionVersion: 1 },
        delivery: { state: 'sent', at: aMorning, message },
      });
    });
    await closeItem(world, secretary, { ...on(2), reason: null });
    expect(world.store.jobs.map(({ name }) => name)).toEqual(['show-agenda', 'refresh-notice']);
  });

  test('names the meetings whose approved minutes stay public', async () => {
    const world = await aScene();
    const close = { ...on(2), part: { part: 'level', level: 'title' } as const };
    expect((await completeClosing(world, secretary, close)).standsPublic).toEqual([]);
    await arrange(world, async (tx) => {
      await tx.meetings.save({ ...(await tx.meetings.lock(meetingIds.next)), status: 'approved' });
    });
    expect((await completeClosing(world, secretary, close)).standsPublic).toEqual(['2026-11-24']);
  });
});

describe('a closed item of the register', () => {
  test('is kept closed until a day to come', async () => {
    const world = await aScene();
    const keep = (until: Day, version = 1) =>
      keepClosed(world, secretary, { ...which(items.closed.id, version), until });
    await keep('2027-03-01' as Day);
    expect(kept(world, items.closed.id)?.closed).toMatchObject({ reason: 'aarsagen', review: '2027-03-01' });
    expect(await refusalOf(world, () => keep('2026-11-17' as Day, 2))).toBe('day-is-past');
    expect(await refusalOf(world, () => keep('2027-04-01' as Day, 1))).toBe('outdated');
  });

  test('is opened once', async () => {
    const world = await aScene();
    await endClosing(world, secretary, which(items.closed.id));
    expect(kept(world, items.closed.id)?.closed).toBeNull();
    const again = () => endClosing(world, secretary, which(items.closed.id, 2));
    expect(await refusalOf(world, again)).toBe('outdated');
  });
});

describe('a disqualification', () => {
  test('is taken back by somebody else, and not by whom it is about', async () => {
    const world = await aScene();
    const free = (person: string, who = secretary) => requalifyPerson(world, who, { ...on(4), person });
    expect(await refusalOf(world, () => free('Dorte Bro'))).toBe('person-not-disqualified');
    await free('Dan Krog');
    expect(kept(world, items.bridge.id)?.disqualified).toEqual([]);
    await disqualifyPerson(world, secretary, { ...on(4), person: 'Frans Dahl' });
    expect(await refusalOf(world, () => free('Frans Dahl', by(people.chair)))).toBe('disqualified');
  });

  test('drops what the person thought of the item', async () => {
    const world = await aScene();
    const reaction = { meetingId: meetingIds.next, itemId: items.open.id, personId: people.director };
    await arrange(world, (tx) => tx.reactions.save({ ...reaction, kind: 'agree', at: aMorning }));
    const out = { closing: null, disqualified: [people.director] };
    await changeClosing(world, secretary, { ...which(items.open.id), ...out });
    expect([...world.store.everything(tenant).reactions.values()]).toEqual([]);
    await undoChange(world, secretary, boardId);
    expect([...world.store.everything(tenant).reactions.values()]).toMatchObject([reaction]);
  });
});
