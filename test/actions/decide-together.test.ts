import { describe, expect, test } from '@jest/globals';
import { askQuestion } from '../../src/actions/ask-question.ts';
import { closeItem } from '../../src/actions/close-item.ts';
import { decideTogether, type TogetherChoice } from '../../src/actions/decide-together.ts';
import { disqualifyPerson } from '../../src/actions/disqualify-person.ts';
import { withdrawItem } from '../../src/actions/withdraw-item.ts';
import { agreeOn, react } from '../support/agree.ts';
import { by, people, tenant } from '../support/builders.ts';
import { decide } from '../support/decide.ts';
import { aMinutesRound, approve } from '../support/held.ts';
import { refusalOf } from '../support/refused.ts';
import { arrange, aScene, boardId, items, meetingIds } from '../support/scene.ts';
import type { World } from '../support/world.ts';

const meeting = { id: meetingIds.next };
const on = (number: number) => ({ boardId, meeting, item: { number } });
const together = (world: World, choice: TogetherChoice = { numbers: null }, who = people.chair) =>
  decideTogether(world, by(who), { boardId, meeting, choice });
const ticked = (...all: { id: (typeof items)[keyof typeof items]['id'] }[]): TogetherChoice => ({
  items: all.map(({ id }) => ({ id, version: 1 })),
});
const decisionsIn = (world: World) => [...world.store.everything(tenant).decisions.values()];

describe('deciding together', () => {
  test('records a decision of its own on each item, without orders, dated on the meeting’s day', async () => {
    const world = await agreeOn(await aScene(), 2, 3, 4);
    const { decided, leftOut } = await together(world, ticked(items.open, items.closed, items.bridge));
    expect(leftOut).toEqual([]);
    expect(decisionsIn(world)).toEqual(decided);
    expect(decided).toMatchObject(
      [items.open, items.closed, items.bridge].map(({ id }) => ({
        ...{ itemId: id, meetingId: meetingIds.next, day: '2026-11-24', version: 1, orders: [] },
        ...{ outcome: 'approved', outcomeIsGuess: false, text: 'Direktionen godkender indstillingen.' },
        ...{ recordedBy: people.chair, perRecommendation: [], forwardedTo: [], postponement: null },
      })),
    );
  });

  test('notes what asks for nothing more', async () => {
    const world = await aScene();
    await arrange(world, async (tx) => {
      const next = await tx.meetings.lock(meetingIds.next);
      const recommendation = 'At direktionen tager orienteringen til efterretning';
      const places = next.places.map((place) => ({ ...place, text: { ...place.text, recommendation } }));
      await tx.meetings.save({ ...next, places });
    });
    await agreeOn(world, 2);
    await together(world);
    expect(decisionsIn(world)).toMatchObject([
      { outcome: 'noted', text: 'Direktionen tager sagen til efterretning.' },
    ]);
  });

  test('has each item on record, and the agenda shown anew', async () => {
    const world = await agreeOn(await aScene(), 2, 4);
    world.store.jobs.length = 0;
    const before = world.store.records(tenant).length;
    await together(world);
    const entries = world.store.records(tenant).slice(before);
    expect(entries.filter(({ kind }) => kind === 'decision')).toMatchObject([
      { what: 'decide-together', by: people.chair },
      { what: 'decide-together', by: people.chair },
    ]);
    expect(world.store.jobs.filter(({ name }) => name === 'show-agenda')).toHaveLength(1);
  });

  test('tells each item’s chiefs when the time to take it back has passed, and not before', async () => {
    const world = await agreeOn(await aScene(), 2, 4);
    await together(world);
    world.pass(10 * 60_000);
    await world.runJobs();
    expect(world.sent.filter(({ where }) => /chief/.test(where))).toEqual([]);
    world.pass(60_000);
    await world.runJobs();
    const told = world.sent.filter(({ where }) => /chief/.test(where)).map(({ where }) => where);
    expect(told).toEqual(['chat-chief-cfe', 'chat-chief-ctm']);
  });

  test('tells no chief of a closed item who is not named on it', async () => {
    const world = await agreeOn(await aScene(), 3);
    const { decided } = await together(world);
    expect(decided).toMatchObject([{ itemId: items.closed.id, recipients: [] }]);
  });

  test('takes the items that were chosen by number, each once', async () => {
    const world = await agreeOn(await aScene(), 2, 3, 4);
    const { decided } = await together(world, { numbers: [4, 2, 4] });
    expect(decided.map(({ itemId }) => itemId)).toEqual([items.bridge.id, items.open.id]);
  });

  test('has minutes that are on their way round approved anew', async () => {
    const world = await aMinutesRound();
    await approve(world, people.director);
    const [meetingId, itemId] = [meetingIds.next, items.closed.id];
    await arrange(world, async (tx) => {
      for (const personId of [people.director, people.director2])
        await tx.reactions.save({ meetingId, itemId, personId, kind: 'agree', at: world.now() });
    });
    await together(world, { numbers: null }, people.secretary);
    expect(world.store.everything(tenant).rounds.get(meetingId)?.edition).toBe(2);
  });
});

describe('what is left out of a joint decision, and said', () => {
  const meanwhile: [string, (world: World) => Promise<unknown>][] = [
    ['discuss', (world) => react(world, 4, people.director, 'discuss')],
    ['missing', (world) => react(world, 4, people.director, null)],
    ['question', (world) => askQuestion(world, by(people.chair), { ...on(4), text: 'Hvornår?' })],
    ['decided', (world) => decide(world, { number: 4 })],
    ['gone', (world) => withdrawItem(world, by(people.secretary), on(4))],
    ['changed', (world) => closeItem(world, by(people.secretary), { ...on(4), reason: null })],
  ];

  test.each(meanwhile)('is an item that is “%s” by now, while the others are decided', async (why, act) => {
    const world = await agreeOn(await aScene(), 2, 4);
    await act(world);
    const before = decisionsIn(world).length;
    const { decided, leftOut } = await together(world, ticked(items.open, items.bridge));
    expect(decided.map(({ itemId }) => itemId)).toEqual([items.open.id]);
    expect(leftOut).toEqual([{ number: why === 'gone' ? null : 4, why }]);
    expect(decisionsIn(world)).toHaveLength(before + 1);
  });

  test('is everything the second time: nothing is decided twice', async () => {
    const world = await agreeOn(await aScene(), 2, 4);
    await together(world);
    const once = decisionsIn(world);
    const again = await together(world, ticked(items.open, items.bridge), people.secretary);
    expect(again).toMatchObject({
      ...{
        decided: [],
        leftOut: [
          { number: 2, why: 'decided' },
          { number: 4, why: 'decided' },
        ],
      },
    });
    expect(decisionsIn(world)).toEqual(once);
  });

  test('is everything for the second of two who confirm at once', async () => {
    const world = await agreeOn(await aScene(), 2, 4);
    const both = [people.chair, people.secretary].map((who) =>
      together(world, ticked(items.open, items.bridge), who),
    );
    const done = await Promise.all(both);
    expect(done.map(({ decided }) => decided.length)).toEqual([2, 0]);
    expect(decisionsIn(world)).toHaveLength(2);
  });

  test('is what a director came to disagree with while it was being confirmed', async () => {
    const world = await agreeOn(await aScene(), 4);
    const [, done] = await Promise.all([
      react(world, 4, people.director, 'discuss'),
      together(world, ticked(items.bridge)),
    ]);
    expect(done).toMatchObject({ decided: [], leftOut: [{ why: 'discuss' }] });
  });

  test('is an item that whoever confirms may not see', async () => {
    const world = await agreeOn(await aScene(), 2, 3);
    await disqualifyPerson(world, by(people.secretary), { ...on(3), person: 'Frans Dahl' });
    expect((await together(world)).decided.map(({ itemId }) => itemId)).toEqual([items.open.id]);
    const forged = await together(world, { items: [{ id: items.closed.id, version: 2 }] });
    expect(forged).toMatchObject({ decided: [], leftOut: [{ number: 3, why: 'gone' }] });
  });
});

describe('a joint decision', () => {
  test.each([people.director, people.chief, people.guest])('is refused to %s', async (who) => {
    const world = await agreeOn(await aScene(), 2);
    expect(await refusalOf(world, () => together(world, { numbers: null }, who))).toBe('not-allowed');
  });

  test('is refused where nothing is chosen, nor anything agreed on', async () => {
    const world = await aScene();
    expect(await refusalOf(world, () => together(world))).toBe('nothing-chosen');
    expect(await refusalOf(world, () => together(world, ticked()))).toBe('nothing-chosen');
  });

  test('is refused by a number that is not there, and by one that is not for them', async () => {
    const world = await agreeOn(await aScene(), 2);
    expect(await refusalOf(world, () => together(world, { numbers: [2, 9] }))).toBe('no-item-numbered');
    await disqualifyPerson(world, by(people.secretary), { ...on(2), person: 'Frans Dahl' });
    expect(await refusalOf(world, () => together(world, { numbers: [2] }))).toBe('disqualified');
  });

  test.each([
    ['planned', 'not-published'],
    ['cancelled', 'meeting-cancelled'],
    ['approved', 'agenda-over'],
  ] as const)('is refused at a meeting that is %s', async (status, code) => {
    const world = await agreeOn(await aScene(), 2);
    await arrange(world, async (tx) =>
      tx.meetings.save({ ...(await tx.meetings.lock(meetingIds.next)), status }),
    );
    expect(await refusalOf(world, () => together(world))).toBe(code);
  });
});
