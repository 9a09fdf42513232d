import { describe, expect, test } from '@jest/globals';
import { people, tenant } from '../../support/builders.ts';
import { aBusyScene } from '../../support/busy-scene.ts';
import { aChat } from '../../support/chat.ts';
import { decide } from '../../support/decide.ts';
import { aHeldMeeting } from '../../support/held.ts';
import type { World } from '../../support/world.ts';

const answersOf = (world: World, who: string) =>
  [...world.store.everything(tenant).notices.values()]
    .filter(({ to, about }) => to === who && about.kind === 'decision')
    .map(({ answer }) => answer);

describe('a chief who cannot press', () => {
  test('acknowledges the only decision that waits by a single word, and another by its number', async () => {
    const world = await aHeldMeeting();
    const chat = aChat(world);
    const { text } = await chat.types(people.chief, 'Modtaget');
    expect(text).toBe('✓ Modtaget: beslutningen på punkt 2 tirsdag den 24. november 2026. Tak.');
    expect((await chat.types(people.chief, 'modtaget')).text).toContain(
      'Ingen beslutninger venter på dit svar.',
    );
    expect((await chat.types(people.chief, '/modtaget 4')).text).toContain(
      'ikke fået nogen beslutning på et punkt 4',
    );
    await chat.types(people.chief2, '/modtaget 4 møde 24. november');
    expect(answersOf(world, people.chief2)).toMatchObject([{ kind: 'received' }]);
  });

  test('of several is shown those that wait, and names one', async () => {
    const world = await aHeldMeeting();
    await decide(world, { number: 4 }, { text: 'Rettet.', outcome: 'noted', recipients: [people.chief] });
    await world.runJobs();
    const chat = aChat(world);
    const { text } = await chat.types(people.chief, '/modtaget');
    expect(text).toMatch(/2 beslutninger venter på dit svar[\s\S]*Punkt 2: [\s\S]*Punkt 4: /);
    await chat.types(people.chief, '/modtaget 4');
    expect(answersOf(world, people.chief)).toMatchObject([null, { kind: 'received' }]);
  });

  test('asks about the decision, and changes the answer afterwards', async () => {
    const world = await aHeldMeeting();
    const chat = aChat(world);
    const asked = await chat.types(people.chief, '/spørg 2 Hvem betaler?');
    expect(asked.text).toContain('er sendt til sekretæren. Svaret kommer her.');
    expect(answersOf(world, people.chief)).toMatchObject([{ kind: 'question', text: 'Hvem betaler?' }]);
    const { text } = await chat.types(people.chief, '/kan ikke nås 2 Vi mangler folk til 1. marts');
    expect(text).toContain('ikke kan nås, men kan nås mandag den 1. marts 2027.');
    expect(answersOf(world, people.chief)).toMatchObject([{ kind: 'cannot', wished: '2027-03-01' }]);
    await world.runJobs();
    expect(JSON.stringify(world.sent)).toContain(
      'ikke kan nås før mandag den 1. marts 2027: Vi mangler folk',
    );
  });

  test('presses in the list, which shows what is left', async () => {
    const { world, ids } = await aBusyScene();
    const pressed = { noticeId: ids.noticeId, answer: 'received', listed: true };
    const chat = aChat(world);
    const { text } = await chat.presses(people.chief, 'decision.answer', pressed);
    expect(text).toContain('Tak. Ingen beslutninger venter på dit svar.');
    expect((await chat.presses(people.chief, 'decision.answer', pressed)).text).toContain('Tak.');
    expect(answersOf(world, people.chief)).toMatchObject([{ kind: 'received' }]);
  });
});

describe('the secretary’s list', () => {
  test('opens a decision with who answered what, by typing and by pressing', async () => {
    const world = await aHeldMeeting();
    const chat = aChat(world);
    await chat.types(people.chief, '/kan ikke nås 2 Vi mangler folk');
    const list = await chat.types(people.secretary, '/kvitteringer');
    expect(list.text).toMatch(
      /3 kvitteringer mangler[\s\S]*Carl Fisk: Punkt 2: Ny cykelsti[\s\S]*✗ kan ikke nås: Vi mangler folk/,
    );
    const opened = await chat.types(people.secretary, '/kvitteringer 1');
    expect(opened.text).toMatch(/hvem har svaret\?[\s\S]*Carl Fisk[\s\S]*Gerda Ørn/);
    const everybody = await chat.types(people.secretary, '/kvitteringer møde 24. november');
    expect(everybody.text).toContain('3 modtagere af beslutninger');
  });

  test('leaves out who has acknowledged, but not where all are asked for', async () => {
    const world = await aHeldMeeting();
    const chat = aChat(world);
    await chat.types(people.chief, '/modtaget 2');
    expect((await chat.types(people.chair, '/kvitteringer')).text).not.toContain('Carl Fisk');
    expect((await chat.types(people.chair, '/kvitteringer alle')).text).toMatch(/Carl Fisk[\s\S]*✓ modtaget/);
  });

  test('is never shown in the channel', async () => {
    const world = await aHeldMeeting();
    const { inChannel } = await aChat(world).types(people.secretary, '/kvitteringer', { in: 'channel' });
    expect(inChannel).toBe('Det svarer jeg på i vores private chat.');
  });
});
