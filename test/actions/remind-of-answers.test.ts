import { describe, expect, test } from '@jest/globals';
import { answerDecision } from '../../src/actions/answer-decision.ts';
import { remindOfAnswers } from '../../src/actions/remind-of-answers.ts';
import { remindRecipient, sendAgain } from '../../src/actions/remind-recipient.ts';
import type { Day } from '../../src/domain/day.ts';
import type { NoticeId, PersonId } from '../../src/domain/ids.ts';
import { fail } from '../support/a-notice.ts';
import { aBoard, aMember, by, people, tenant } from '../support/builders.ts';
import { decide } from '../support/decide.ts';
import { refusalOf } from '../support/refused.ts';
import { arrange, aScene, boardId } from '../support/scene.ts';
import { textIn, type World } from '../support/world.ts';

const hour = 3_600_000;
const day = 24 * hour;
const secretary = by(people.secretary);

/** Decisions on items 2 and 4, told on a Tuesday, to be answered on Friday at the latest. */
async function twoTold(world?: World) {
  const scene = world ?? (await aScene());
  await decide(scene, { number: 2 }, { recipients: [people.chief] });
  await decide(scene, { number: 4 }, { recipients: [people.chief, people.chief2] });
  await scene.runJobs();
  scene.sent.length = 0;
  return scene;
}

const noticeTo = (world: World, who: PersonId, number = 0) =>
  [...world.store.everything(tenant).notices.values()].filter(
    ({ to, about }) => to === who && about.kind === 'decision',
  )[number]?.id ?? ('' as NoticeId);

async function remind(world: World) {
  await remindOfAnswers(world);
  await world.runJobs();
  return world.sent.splice(0).map(({ where, message }) => ({ where, text: textIn(message) }));
}

describe('in the morning after the last working day for answers', () => {
  test('whoever is silent gets one message that names all, and the secretary is told who', async () => {
    const world = await twoTold();
    world.pass(3 * day);
    expect(await remind(world)).toEqual([]);
    world.pass(3 * day);
    const said = await remind(world);
    expect(said.map(({ where }) => where)).toEqual(['chat-chief-cfe', 'chat-chief-ctm', 'chat-secretary']);
    expect(said[0]?.text).toMatch(
      /2 beslutninger venter på dit svar[\s\S]*Punkt 2: Ny cykelsti[\s\S]*Punkt 4: Ny bro/,
    );
    expect(said[2]?.text).toBe(
      'Påmindet i dag, fordi svaret ikke kom til tiden: Carl Fisk (2) og Tina Mark. Se dem med /kvitteringer.',
    );
    world.pass(day);
    expect(await remind(world)).toEqual([]);
  });

  test('nobody is reminded before people are at work, on Sundays, or twice at once', async () => {
    const world = await twoTold();
    world.pass(6 * day - 3 * hour);
    expect(await remind(world)).toEqual([]);
    world.pass(3 * hour);
    await Promise.all([remindOfAnswers(world), remindOfAnswers(world)]);
    expect(await remind(world)).toHaveLength(3);
  });

  test('who has answered is left in peace, also where the answer came before the message', async () => {
    const world = await twoTold();
    world.pass(6 * day);
    const answer = (who: PersonId, number = 0) =>
      answerDecision(world, by(who), {
        noticeId: noticeTo(world, who, number),
        kind: 'received',
        text: null,
      });
    await answer(people.chief2);
    await remindOfAnswers(world);
    await answer(people.chief);
    await answer(people.chief, 1);
    await world.runJobs();
    expect(world.sent.splice(0).map(({ where }) => where)).toEqual([]);
  });

  test('who has become a deputy since gets the decision, and their answer counts', async () => {
    const world = await twoTold();
    const standIn = aMember('chief', {
      personId: people.stranger,
      name: 'Bo Vikar',
      deputyFor: people.chief2,
    });
    await arrange(world, async (tx) => {
      const board = await tx.boards.lock(boardId);
      await tx.boards.save({
        ...board,
        members: [...board.members, { ...standIn, from: '2026-11-20' as Day }],
      });
    });
    world.pass(6 * day);
    const said = await remind(world);
    const own = said.find(({ where }) => where === 'chat-stranger');
    expect(own?.text).toContain('som stedfortræder for Tina Mark');
    const noticeId = noticeTo(world, people.stranger);
    await answerDecision(world, by(people.stranger), { noticeId, kind: 'received', text: null });
    const wish = { boardId, noticeId: noticeTo(world, people.chief2) };
    expect(await refusalOf(world, () => remindRecipient(world, secretary, wish))).toBe('receipt-answered');
  });
});

describe('reminding at once', () => {
  test('sends one message, and not another on the same day', async () => {
    const world = await twoTold();
    const wish = { boardId, noticeId: noticeTo(world, people.chief) };
    await remindRecipient(world, secretary, wish);
    await world.runJobs();
    expect(world.sent.splice(0).map(({ where }) => where)).toEqual(['chat-chief-cfe']);
    for (const noticeId of [wish.noticeId, noticeTo(world, people.chief, 1)])
      expect(await refusalOf(world, () => remindRecipient(world, secretary, { boardId, noticeId }))).toBe(
        'just-reminded',
      );
    world.pass(day);
    await remindRecipient(world, secretary, wish);
    await world.runJobs();
    expect(world.sent).toHaveLength(1);
  });

  test('is refused of an item that one may not see', async () => {
    const world = await twoTold(
      await aScene(
        aBoard({
          members: [...aBoard().members, aMember('chair', { personId: people.director2, name: 'Dan Krog' })],
        }),
      ),
    );
    const wish = { boardId, noticeId: noticeTo(world, people.chief2) };
    expect(await refusalOf(world, () => remindRecipient(world, by(people.director2), wish))).toBe('outdated');
    expect(await refusalOf(world, () => remindRecipient(world, by(people.chief), wish))).toBe('not-allowed');
  });
});

describe('sending again', () => {
  test('tells whom it could not be told, once however often it is pressed', async () => {
    const world = await aScene();
    fail(world, 'blocked');
    await decide(world, { number: 2 }, { recipients: [people.chief] });
    await world.runJobs();
    const wish = { boardId, noticeId: noticeTo(world, people.chief) };
    expect(await refusalOf(world, () => remindRecipient(world, secretary, wish))).toBe('receipt-answered');
    world.failures.clear();
    world.sent.length = 0;
    await Promise.all([sendAgain(world, secretary, wish), sendAgain(world, secretary, wish)]);
    await world.runJobs();
    expect(world.sent.map(({ where }) => where)).toEqual(['chat-chief-cfe']);
    expect(await refusalOf(world, () => sendAgain(world, secretary, wish))).toBe('receipt-answered');
  });
});
