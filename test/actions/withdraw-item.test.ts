import { describe, expect, test } from '@jest/globals';
import { closeItem, reopenItem } from '../../src/actions/close-item.ts';
import { disqualifyPerson } from '../../src/actions/disqualify-person.ts';
import { withdrawItem } from '../../src/actions/withdraw-item.ts';
import { aDecision, by, people, tenant } from '../support/builders.ts';
import { refusalOf } from '../support/refused.ts';
import { arrange, aScene, boardId, items, meetingIds } from '../support/scene.ts';

const secretary = by(people.secretary);
const on = (number: number) => ({ boardId, meeting: { id: meetingIds.next }, item: { number } });
const byId = { boardId, meeting: { id: meetingIds.next }, item: { id: items.open.id } };

describe('withdrawing an item', () => {
  test('takes it off the agenda for good', async () => {
    const world = await aScene();
    await withdrawItem(world, secretary, on(2));
    const { items: kept, meetings } = world.store.everything(tenant);
    expect(kept.get(items.open.id)?.state).toBe('withdrawn');
    expect(meetings.get(meetingIds.next)?.places).toHaveLength(3);
    expect(world.store.jobs).toMatchObject([{ name: 'show-agenda' }]);
  });

  test('from a card pressed twice is done once', async () => {
    const world = await aScene();
    await withdrawItem(world, secretary, byId);
    expect(await refusalOf(world, () => withdrawItem(world, secretary, byId))).toBe('outdated');
  });

  test('is refused for one this meeting has decided on', async () => {
    const world = await aScene();
    await arrange(world, (tx) => tx.decisions.save(aDecision({ itemId: items.open.id })));
    expect(await refusalOf(world, () => withdrawItem(world, secretary, on(2)))).toBe('item-decided');
  });

  test.each([people.director, people.chief])('is refused to %s', async (who) => {
    const world = await aScene();
    expect(await refusalOf(world, () => withdrawItem(world, by(who), on(2)))).toBe('not-allowed');
  });
});

describe('closing and reopening an item', () => {
  test('closes it with its reason wherever it stands, and has each agenda shown', async () => {
    const world = await aScene();
    const done = await closeItem(world, secretary, { ...on(2), reason: ' personsag ' });
    expect(done.item.closed).toEqual({ reason: 'personsag', audience: [] });
    expect(world.store.jobs).toMatchObject([{ name: 'show-agenda', data: { meetingId: meetingIds.next } }]);
  });

  test('is refused for what is closed already, and open already', async () => {
    const world = await aScene();
    const close = () => closeItem(world, secretary, { ...on(3), reason: null });
    expect(await refusalOf(world, close)).toBe('item-already-closed');
    expect(await refusalOf(world, () => reopenItem(world, secretary, on(2)))).toBe('item-not-closed');
  });

  test('refuses an endless reason', async () => {
    const world = await aScene();
    const close = () => closeItem(world, secretary, { ...on(2), reason: 'x'.repeat(501) });
    expect(await refusalOf(world, close)).toBe('text-too-long');
  });

  test('reopens for everybody', async () => {
    const world = await aScene();
    const done = await reopenItem(world, secretary, { ...on(3), version: 1 });
    expect(done.item.closed).toBeNull();
    expect(world.store.jobs).toMatchObject([{ name: 'show-agenda' }]);
  });

  test('does not reopen from a card that was made before the item was closed anew', async () => {
    const world = await aScene();
    await reopenItem(world, secretary, { ...on(3), version: 1 });
    await closeItem(world, secretary, { ...on(3), reason: 'alligevel' });
    const late = () => reopenItem(world, secretary, { ...on(3), version: 1 });
    expect(await refusalOf(world, late)).toBe('outdated');
  });

  test.each([people.director, people.chief2, people.guest])('is refused to %s', async (who) => {
    const world = await aScene();
    const close = () => closeItem(world, by(who), { ...on(2), reason: null });
    expect(await refusalOf(world, close)).toBe('not-allowed');
    expect(await refusalOf(world, () => reopenItem(world, by(who), on(3)))).toBe('not-allowed');
  });
});

describe('disqualifying a person', () => {
  test('drops their reaction, and has the agenda shown', async () => {
    const world = await aScene();
    await arrange(world, (tx) =>
      tx.reactions.save({
        ...{ meetingId: meetingIds.next, itemId: items.open.id, personId: people.director },
        ...{ kind: 'agree', at: world.now() },
      }),
    );
    const { number, person } = await disqualifyPerson(world, secretary, { ...on(2), person: 'dorte' });
    expect([number, person.name]).toEqual([2, 'Dorte Bro']);
    const { items: kept, reactions } = world.store.everything(tenant);
    expect(kept.get(items.open.id)?.disqualified).toEqual([people.director]);
    expect(reactions.size).toBe(0);
    expect(world.store.jobs).toMatchObject([{ name: 'show-agenda', data: { why: 'change' } }]);
  });

  test.each([
    ['nobody of the name', 'Niels', 'person-unknown'],
    ['several of the name', 'd', 'person-ambiguous'],
    ['somebody who is so already', 'Dan Krog', 'person-already-disqualified'],
  ])('is refused for %s', async (_, person, code) => {
    const world = await aScene();
    const act = () => disqualifyPerson(world, secretary, { ...on(4), person });
    expect(await refusalOf(world, act)).toBe(code);
  });
});
