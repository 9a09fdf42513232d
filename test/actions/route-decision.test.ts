import { describe, expect, test } from '@jest/globals';
import { moveItemToMeeting } from '../../src/actions/move-item.ts';
import { moveMeeting } from '../../src/actions/move-meeting.ts';
import type { Day } from '../../src/domain/day.ts';
import { by, people, tenant } from '../support/builders.ts';
import { aChat } from '../support/chat.ts';
import { decide, draft } from '../support/decide.ts';
import { aStep, layRoute } from '../support/routed.ts';
import { aScene, boardId, items, meetingIds } from '../support/scene.ts';
import { textIn, type World } from '../support/world.ts';

const { secretary } = people;
const text =
  'Direktionen godkender indstillingen. Sagen sendes til Økonomiudvalget den 2. december og derefter til Byrådet den 16. december.';
const saidOf = (world: World) =>
  world.store
    .everything(tenant)
    .routes.get(items.open.id)
    ?.steps.map(({ body, day }) => `${body} ${day}`);
const planned = { steps: [aStep('Økonomiudvalget', '2026-12-02')], laidFor: '2026-11-24' as Day };

async function offers(world: World): Promise<string[]> {
  await world.runJobs();
  return world.sent
    .splice(0)
    .map(({ where, message }) => `${where} ${textIn(message)}`)
    .filter((said) => said.includes('route.shift'));
}

describe('a decision that names where the item goes on to', () => {
  test('is read back with a tick for each body, and makes them the item’s plan with their days', async () => {
    const world = await aScene();
    const chat = aChat(world);
    const read = await chat.types(secretary, `/beslutning 2 ${text}`);
    expect(read.text).toMatch(/"forwardedTo".*Økonomiudvalget onsdag 2\. december/);
    await decide(world, { number: 2 }, { text });
    expect(saidOf(world)).toEqual(['Økonomiudvalget 2026-12-02', 'Byrådet 2026-12-16']);
  });

  test('leaves out what was not ticked, in the plan and in the decision', async () => {
    const world = await aScene();
    const { id: draftId } = await draft(world, { number: 2 }, { text });
    const on = { draftId, meetingId: meetingIds.next, itemId: items.open.id, asksOnward: true };
    await aChat(world).presses(secretary, 'decision.confirm', { ...on, forwardedTo: '1' });
    expect(saidOf(world)).toEqual(['Byrådet 2026-12-16']);
    const [decision] = [...world.store.everything(tenant).decisions.values()];
    expect(decision?.forwardedTo).toEqual(['Byrådet']);
  });

  test('with nothing ticked makes no plan, though nothing is sent of the ticks', async () => {
    const world = await aScene();
    const { id: draftId } = await draft(world, { number: 2 }, { text });
    const on = { draftId, meetingId: meetingIds.next, itemId: items.open.id, asksOnward: true };
    await aChat(world).presses(secretary, 'decision.confirm', on);
    expect(saidOf(world)).toBeUndefined();
  });

  test('keeps the days of the plan there is, and when corrected takes out the mere names it names no more', async () => {
    const world = await aScene();
    await layRoute(world, items.open.id, { steps: [aStep('Byrådet', '2027-01-20')] });
    await decide(world, { number: 2 }, { text: 'Sagen sendes til Chefforum og Byrådet.' });
    expect(saidOf(world)).toEqual(['Byrådet 2027-01-20', 'Chefforum null']);
    await decide(world, { number: 2 }, { text: 'Direktionen godkender indstillingen.' });
    expect(saidOf(world)).toEqual(['Byrådet 2027-01-20']);
  });
});

describe('a plan whose meeting was moved', () => {
  test('is spoken of when the postponement is read back, and offered to be moved once it is confirmed', async () => {
    const world = await aScene();
    await layRoute(world, items.open.id, planned);
    const chat = aChat(world);
    const read = await chat.types(secretary, '/udskyd 2 til 8. december fordi tallene mangler');
    expect(read.text).toContain('Planen videre (Økonomiudvalget 2/12) passer så ikke længere');
    await decide(world, { number: 2 }, { text: 'Udsættes til 8. december.' });
    const [offer, another] = await offers(world);
    expect(offer).toMatch(/^chat-secretary .*Flyt planen 14 dage/);
    expect(another).toBeUndefined();
    expect(saidOf(world)).toEqual(['Økonomiudvalget 2026-12-02']);
    const moved = await chat.presses(secretary, 'route.shift', {
      itemId: items.open.id,
      version: 1,
      days: 14,
    });
    expect(moved.text).toContain('Økonomiudvalget onsdag 16. december');
    const again = await chat.presses(secretary, 'route.shift', {
      itemId: items.open.id,
      version: 1,
      days: 14,
    });
    expect(again.text).toContain('forældet');
    expect(saidOf(world)).toEqual(['Økonomiudvalget 2026-12-16']);
  });

  test('is offered to whoever moves the item or the meeting, and not where the day stays', async () => {
    const world = await aScene();
    await layRoute(world, items.open.id, planned);
    const meeting = { boardId, meeting: { id: meetingIds.next }, version: 1 };
    await moveMeeting(world, by(people.chair), { ...meeting, day: '2026-11-24' as Day, clock: '10:00' });
    expect(await offers(world)).toEqual([]);
    const to = { id: meetingIds.later };
    const item = { boardId, meeting: { id: meetingIds.next }, item: { number: 2 } };
    await moveItemToMeeting(world, by(people.chair), { ...item, to });
    expect(await offers(world)).toEqual([expect.stringMatching(/^chat-chair .*Flyt planen 14 dage/)]);
  });

  test('is not offered any more where the move was taken back before it was told', async () => {
    const world = await aScene();
    await layRoute(world, items.open.id, planned);
    const chat = aChat(world);
    await chat.types(secretary, '/flyt 2 til 8. december');
    await chat.types(secretary, '/fortryd');
    expect(await offers(world)).toEqual([]);
  });
});
