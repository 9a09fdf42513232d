import { describe, expect, test } from '@jest/globals';
import { changeDigest } from '../../src/actions/change-digest.ts';
import { remindOfAnswers } from '../../src/actions/remind-of-answers.ts';
import { remindOfConditions } from '../../src/actions/remind-of-conditions.ts';
import { remindOfDeadlines } from '../../src/actions/remind-of-deadlines.ts';
import { remindOfOrders } from '../../src/actions/remind-of-orders.ts';
import { remindOfReviews } from '../../src/actions/remind-of-reviews.ts';
import { remindOfRoutes } from '../../src/actions/remind-of-routes.ts';
import { remindRecipient } from '../../src/actions/remind-recipient.ts';
import { sendDigests } from '../../src/actions/send-digests.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import { by, people, tenant } from '../support/builders.ts';
import { aChat } from '../support/chat.ts';
import { refusalOf } from '../support/refused.ts';
import { aScene, boardId } from '../support/scene.ts';
import { aBusyBoard } from '../support/work.ts';
import { textIn, type World } from '../support/world.ts';

const hour = 3_600_000;
const day = 24 * hour;
const turnOn = (world: World, who: PersonId, clock = '07:30') =>
  changeDigest(world, by(who), { boardId, clock });

async function morning(world: World) {
  await sendDigests(world);
  await world.runJobs();
  return world.sent.splice(0).map(({ where, message }) => ({ where, message, text: textIn(message) }));
}

/** All that reminds people in the morning. */
async function reminded(world: World) {
  for (const remind of [
    ...[remindOfAnswers, remindOfConditions, remindOfDeadlines, remindOfOrders],
    ...[remindOfReviews, remindOfRoutes],
  ])
    await remind(world);
  await world.runJobs();
  return world.sent.splice(0).map(({ where }) => where);
}

describe('the message in the morning', () => {
  test('says quietly what waits for whoever wants it, once a day, from the time they chose', async () => {
    const world = await aBusyBoard();
    world.pass(-day);
    await turnOn(world, people.secretary, '10:00');
    await turnOn(world, people.chief);
    world.pass(day);
    const first = await morning(world);
    expect(first.map(({ where }) => where)).toEqual(['chat-chief-cfe']);
    expect(first[0]?.message).toMatchObject({
      isQuiet: true,
      summary: expect.stringContaining('3 ting venter'),
    });
    expect(first[0]?.text).toMatch(
      /mangler at svare på[\s\S]*Punkt 2: Ny cykelsti[\s\S]*Bestillinger til dig[\s\S]*Et notat om prisen/,
    );
    expect(await morning(world)).toEqual([]);
    world.pass(hour);
    await Promise.all([sendDigests(world), sendDigests(world)]);
    expect((await morning(world)).map(({ where }) => where)).toEqual(['chat-secretary']);
    world.pass(day - hour);
    expect((await morning(world)).map(({ where }) => where)).toEqual(['chat-chief-cfe']);
  });

  test('does not come where nothing waits, on days off, to former members, or once it is turned off', async () => {
    const world = await aScene();
    world.pass(3 * day - 2 * hour);
    await turnOn(world, people.chief2);
    await turnOn(world, people.director);
    await turnOn(world, people.secretary);
    await changeDigest(world, by(people.secretary), { boardId, clock: null });
    world.pass(2 * hour);
    expect((await morning(world)).map(({ where }) => where)).toEqual(['chat-director']);
    world.pass(day);
    expect(await morning(world)).toEqual([]);
    world.pass(2 * day);
    await aChat(world).types(people.secretary, '/roller fjern Dorte Bro');
    world.sent.length = 0;
    expect(await morning(world)).toEqual([]);
  });

  test('comes the next morning to whoever turned it on later in the day', async () => {
    const world = await aBusyBoard();
    await turnOn(world, people.chief);
    expect(await morning(world)).toEqual([]);
    world.pass(day);
    expect(await morning(world)).toHaveLength(1);
  });

  test('takes the place of the reminders, to whoever has it alone', async () => {
    const world = await aBusyBoard();
    world.pass(-day);
    for (const who of [people.chief, people.director]) await turnOn(world, who);
    world.pass(day);
    const others = await reminded(world);
    expect(new Set(others)).toEqual(new Set(['chat-secretary', 'chat-chair', 'chat-director-2']));
    await turnOn(world, people.secretary);
    world.pass(10 * day);
    expect(await reminded(world)).not.toContain('chat-secretary');
  });

  test('takes nothing from what somebody sends by hand', async () => {
    const world = await aBusyBoard();
    await turnOn(world, people.chief);
    const notices = [...world.store.everything(tenant).notices.values()];
    const noticeId = notices.find(({ about }) => about.kind === 'decision')?.id;
    if (!noticeId) throw new Error('nobody was told');
    await remindRecipient(world, by(people.secretary), { boardId, noticeId });
    await world.runJobs();
    expect(world.sent.map(({ where }) => where)).toEqual(['chat-chief-cfe']);
  });

  test('is on record, and refused at a time that is no morning and to whom the board is none', async () => {
    const world = await aScene();
    await turnOn(world, people.chief);
    const records = world.store.everything(tenant).records.filter(({ kind }) => kind === 'digest');
    expect(records).toMatchObject([{ what: 'change-digest', by: people.chief, before: null }]);
    expect(await refusalOf(world, () => turnOn(world, people.chief, '13:00'))).toBe('no-morning');
    expect(await refusalOf(world, () => turnOn(world, people.stranger))).toBe('no-role');
  });
});

describe('/morgenpost', () => {
  test('shows what waits, turns the message on and off, and says nothing in the channel', async () => {
    const chat = aChat(await aBusyBoard());
    const shown = await chat.types(people.secretary, '/morgenpost', { in: 'channel' });
    expect(shown.text).toContain('Direktionen: 7 ting venter på dig');
    expect(shown.inChannel).not.toMatch(/venter på dig|hemmelig/);
    const on = await chat.types(people.secretary, 'morgenpost til kl. 8.15 hverdage');
    expect(on.text).toBe('✓ Morgenposten er slået til kl. 08:15 på hverdage.');
    expect((await chat.types(people.secretary, '/morgenpost')).text).toContain('kl. 08:15');
    const off = await chat.presses(people.secretary, 'digest.set', { boardId, isOn: false });
    expect(off.text).toContain('Morgenposten er slået fra');
    expect((await chat.types(people.secretary, '/morgenpost fra')).text).toContain('slået fra');
    expect(chat.logged).toEqual([]);
  });

  test('opens each thing that waits', async () => {
    const chat = aChat(await aBusyBoard());
    for (const who of [people.secretary, people.chief, people.director]) {
      const { body, heard } = await chat.types(who, '/morgenpost alle');
      const card = heard.at(-1)?.card ?? body;
      const rows = JSON.stringify(card).matchAll(/"verb":"([\w.]+)","data":(\{[^}]*\})/g);
      for (const [, verb = '', data = ''] of rows) {
        const { status, text } = await chat.presses(who, verb, JSON.parse(data));
        expect([verb, status, text]).toEqual([verb, 200, expect.not.stringMatching(/forældet|Kun /)]);
      }
    }
    expect(chat.logged).toEqual([]);
  });
});
