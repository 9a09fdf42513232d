import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../../src/domain/day.ts';
import { asId } from '../../../src/domain/ids.ts';
import { aDecision, people, tenant } from '../../support/builders.ts';
import { type Answer, aChat } from '../../support/chat.ts';
import { fieldsIn } from '../../support/fields.ts';
import { arrange, aScene, items, meetingIds } from '../../support/scene.ts';
import type { World } from '../../support/world.ts';

const { secretary } = people;
const onOpen = { meetingId: meetingIds.next, itemId: items.open.id, version: 1 };
const placesOf = (world: World) =>
  world.store
    .everything(tenant)
    .meetings.get(meetingIds.later)
    ?.places.map(({ itemId }) => itemId);
const draftOf = (world: World) => [...world.store.everything(tenant).drafts.keys()].at(-1);

/** The scene with item 2 postponed twice before. */
async function aThirdTime(): Promise<World> {
  const world = await aScene();
  const before = { itemId: items.open.id, meetingId: null, outcome: 'postponed' } as const;
  await arrange(world, async (tx) => {
    for (const day of ['2026-10-27', '2026-11-10'] as Day[])
      await tx.decisions.save(aDecision({ ...before, id: asId(day), day }));
  });
  return world;
}

describe('postponing', () => {
  test('shows each later meeting with what stands on it, in private, and in the channel without', async () => {
    const chat = aChat(await aScene());
    const inPrivate = await chat.types(secretary, '/udskyd 2 fordi tallene mangler');
    expect(inPrivate.text).toContain('tirsdag 8. december · 15 af 120 min');
    expect(fieldsIn(inPrivate)).toMatchObject({ postponeTo: 'waiting', postponeReason: 'tallene mangler' });
    const inChannel = await chat.types(secretary, '/udskyd 2', { in: 'channel' });
    expect(inChannel.inChannel).toContain('tirsdag 8. december');
    expect(inChannel.inChannel).not.toContain('15 af 120');
  });

  test('takes along what belongs together, pressed or typed, and once only', async () => {
    const world = await aScene();
    const chat = aChat(world);
    await chat.types(secretary, '/sammen 2 3');
    const inChannel = await chat.types(secretary, '/udskyd 2', { in: 'channel' });
    expect(inChannel.text).not.toContain('hemmeligtitel');
    await chat.types(secretary, '/udskyd 2 til 8. december fordi tallene mangler');
    const { text } = await chat.types(secretary, '/bekræft 2');
    expect(text).toContain('Punkt 3 er udskudt med.');
    expect(placesOf(world)).toEqual([items.coming.id, items.open.id, items.closed.id]);
    await chat.types(secretary, '/bekræft 2');
    expect(world.store.everything(tenant).decisions.size).toBe(2);
  });

  test('says on the agenda, the item and when it is moved how often', async () => {
    const world = await aThirdTime();
    const chat = aChat(world);
    const count = 'Udskudt 2 gange (27. okt. → ventelisten, 10. nov. → ventelisten)';
    expect((await chat.types(secretary, '/dagsorden')).text).toContain(count);
    expect((await chat.types(secretary, '/punkt 2')).text).toContain(count);
    expect((await chat.types(secretary, '/sag 26/1001')).text).not.toContain('3. udskydelse');
    expect((await chat.types(secretary, '/flyt 2 til 8. december')).text).toContain(
      'Det er udskudt 2 gange før.',
    );
  });
});

describe('the third time', () => {
  test('asks to decide, delegate or withdraw, and takes a reason, keeping what was chosen', async () => {
    const world = await aThirdTime();
    const chat = aChat(world);
    const review = await chat.types(secretary, '/udskyd 2 til 8. december');
    for (const button of ['Udskyd alligevel', 'Beslut nu', 'Uddelegér', 'Træk punktet'])
      expect(review.text).toContain(button);
    const pressed = { ...onOpen, draftId: draftOf(world), postponeTo: '2026-12-08' };
    const refused = await chat.presses(secretary, 'decision.confirm', pressed);
    expect(refused.text).toContain('Punktet er udskudt 2 gange før. Skriv, hvorfor');
    expect(fieldsIn(refused)).toMatchObject({ postponeTo: '2026-12-08' });
    const done = await chat.presses(secretary, 'decision.confirm', { ...pressed, postponeReason: 'Tallene' });
    expect(done.text).toContain('Beslutningen på punkt 2 er gemt (udskudt)');
    expect(placesOf(world)).toContain(items.open.id);
  });

  test('is delegated with an order, read back before it is final; refused, the form keeps what was filled in', async () => {
    const world = await aThirdTime();
    const chat = aChat(world);
    const filled = { ...onOpen, sent: true, 'order.1.text': 'Afklar prisen', 'order.1.due': '2027-01-15' };
    const refused = await chat.sends(secretary, 'decision.delegate', filled);
    expect(refused.text).toContain('Du mangler at skrive hvem der skal afgøre punktet');
    expect(fieldsIn(refused)).toMatchObject({ 'order.1.text': 'Afklar prisen', 'order.1.due': '2027-01-15' });
    const review = await chat.sends(secretary, 'decision.delegate', { ...filled, note: 'Økonomiudvalget' });
    expect(review.text).toContain('Direktionen uddelegerer sagen til Økonomiudvalget.');
    expect(world.store.everything(tenant).decisions.size).toBe(2);
    await chat.types(secretary, '/bekræft 2');
    expect(world.store.everything(tenant).decisions.get(lastDecision(world))).toMatchObject({
      outcome: 'resolved',
      orders: [{ text: 'Afklar prisen', byWhom: 'Økonomiudvalget', due: '2027-01-15' }],
    });
  });

  test('is withdrawn for a reason that stands in the decision', async () => {
    const chat = aChat(await aThirdTime());
    const sent = { ...onOpen, sent: true };
    expect((await chat.sends(secretary, 'decision.withdraw', { ...sent, note: ' ' })).text).toContain(
      'Du mangler at skrive begrundelsen',
    );
    const review = await chat.sends(secretary, 'decision.withdraw', { ...sent, note: 'Løst på anden vis' });
    expect(review.text).toContain('Punktet trækkes. Begrundelse: Løst på anden vis');
  });
});

describe('the waiting list', () => {
  const offered = { meetingId: meetingIds.later, page: 1 };
  const isOffered = ({ text }: Answer) => text.includes('Ét punkt på ventelisten');

  test('is offered on the agenda to whoever makes it, and to nobody else', async () => {
    const chat = aChat(await aScene());
    expect(isOffered(await chat.types(secretary, '/dagsorden 8. december'))).toBe(true);
    expect(isOffered(await chat.types(secretary, '/dagsorden', { in: 'channel' }))).toBe(false);
    expect(isOffered(await chat.types(people.director, '/dagsorden'))).toBe(false);
  });

  test('gives those that are ticked, and then shows the agenda they are on', async () => {
    const world = await aScene();
    const chat = aChat(world);
    const none = await chat.presses(secretary, 'waiting.take', { ...offered, items: '' });
    expect(none.text).toContain('Sæt flueben ved mindst ét punkt først');
    const taken = await chat.presses(secretary, 'waiting.take', { ...offered, items: items.waiting.id });
    expect(taken.text).toContain('Dagsorden tirsdag den 8. december 2026');
    expect(placesOf(world)).toEqual([items.coming.id, items.waiting.id]);
    await chat.presses(secretary, 'waiting.take', { ...offered, items: items.waiting.id });
    expect(placesOf(world)).toHaveLength(2);
    expect((await chat.types(secretary, '/fortryd')).text).toContain('Punktet er tilbage på ventelisten.');
  });

  test('tells of an item why, since when and how often it waits, and which dates have passed', async () => {
    const world = await aScene();
    await arrange(world, async (tx) => {
      const item = await tx.items.lock(items.waiting.id);
      const text = { ...item.text, caseStatement: 'Høringen slutter 13. november 2026.' };
      await tx.items.save({ ...item, text });
      const putOff = { itemId: item.id, meetingId: null, outcome: 'postponed', day: '2026-11-10' } as const;
      const why = { to: null, day: null, reason: 'Tallene mangler' };
      await tx.decisions.save(aDecision({ ...putOff, day: putOff.day as Day, postponement: why }));
    });
    const { text } = await aChat(world).types(secretary, '/venteliste');
    for (const told of [
      'Udskudt 1 gang',
      'Tallene mangler',
      'venter siden 10. november',
      'én dato er overskredet',
    ])
      expect(text).toContain(told);
  });
});

function lastDecision(world: World): string {
  return [...world.store.everything(tenant).decisions.keys()].at(-1) ?? '';
}
