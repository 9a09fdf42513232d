import { describe, expect, test } from '@jest/globals';
import { answerDecision } from '../../src/actions/answer-decision.ts';
import { answerQuestion } from '../../src/actions/answer-question.ts';
import { askQuestion } from '../../src/actions/ask-question.ts';
import { findOpenQuestion, findOwnAnswer } from '../../src/actions/find-question.ts';
import type { MeetingWish } from '../../src/actions/load-matter.ts';
import { by, people, tenant } from '../support/builders.ts';
import { decide } from '../support/decide.ts';
import { aHeldMeeting } from '../support/held.ts';
import { refusalOf } from '../support/refused.ts';
import { arrange, aScene, boardId, meetingIds } from '../support/scene.ts';
import { textIn, type World } from '../support/world.ts';

const next: MeetingWish = { phrase: null, purpose: 'prepare' };
const on = (number: number) => ({ boardId, meeting: next, item: { number } });
const toAsker = (world: World) => world.sent.filter(({ where }) => where === 'chat-director');

async function asked(world: World, number = 2, text = 'Hvad koster stien?') {
  return (await askQuestion(world, by(people.director), { ...on(number), text })).question;
}

async function answered() {
  const world = await aScene();
  const { id: questionId } = await asked(world);
  const answer = (text: string, corrects?: number, who = people.chief) =>
    answerQuestion(world, by(who), { questionId, text, ...(corrects ? { corrects } : {}) });
  await answer('8 mio. kr.');
  await world.runJobs();
  world.sent.length = 0;
  const kept = () => world.store.everything(tenant).questions.get(questionId)?.answer;
  return { world, questionId, answer, kept };
}

describe('correcting an answer', () => {
  test('keeps the new one, and the asker is told it as a correction', async () => {
    const { world, answer, kept } = await answered();
    await answer('9 mio. kr.', 1);
    expect(kept()).toMatchObject({ text: '9 mio. kr.', version: 2 });
    await world.runJobs();
    expect(toAsker(world)).toHaveLength(1);
    expect(textIn(toAsker(world)[0]?.message)).toMatch(/Rettet svar på dit spørgsmål[\s\S]*9 mio. kr./);
  });

  test('by the same words changes nothing and tells nobody', async () => {
    const { world, answer, kept } = await answered();
    await answer('8 mio. kr.', 1);
    await world.runJobs();
    expect([kept()?.version, toAsker(world).length]).toEqual([1, 0]);
  });

  test('is refused to anybody but whoever gave it', async () => {
    const { world, answer } = await answered();
    expect(await refusalOf(world, () => answer('Nej', 1, people.secretary))).toBe('outdated');
    expect(await refusalOf(world, () => answer('Nej', undefined, people.secretary))).toBe('already-answered');
    expect(await refusalOf(world, () => answer('Nej', 1, people.director))).toBe('not-addressee');
  });

  test('is refused from a card of before the last correction', async () => {
    const { world, answer } = await answered();
    await answer('9 mio. kr.', 1);
    expect(await refusalOf(world, () => answer('7 mio. kr.', 1))).toBe('outdated');
  });
});

describe('an answer', () => {
  const leave = (world: World) =>
    arrange(world, async (tx) => {
      const board = await tx.boards.get(boardId);
      const members = board?.members.filter(({ personId }) => personId !== people.director) ?? [];
      if (board) await tx.boards.save({ ...board, members });
    });

  test('does not reach an asker who has left the board, and stands on the item all the same', async () => {
    const world = await aScene();
    const { id: questionId } = await asked(world);
    await leave(world);
    const done = await answerQuestion(world, by(people.chief), { questionId, text: '8 mio. kr.' });
    expect([done.reachesAsker, done.question.answer?.text]).toEqual([false, '8 mio. kr.']);
    await world.runJobs();
    expect(toAsker(world)).toEqual([]);
  });

  test('is not told to an asker who leaves before it is sent', async () => {
    const world = await aScene();
    const { id: questionId } = await asked(world, 3);
    await answerQuestion(world, by(people.secretary), { questionId, text: 'hemmeligt svar' });
    await leave(world);
    await world.runJobs();
    expect(toAsker(world)).toEqual([]);
  });

  test('is not sent to whoever asked themselves', async () => {
    const world = await aScene();
    const { question } = await askQuestion(world, by(people.chair), { ...on(2), text: 'Hvornår?' });
    world.store.jobs.length = 0;
    await answerQuestion(world, by(people.chair), { questionId: question.id, text: 'I maj' });
    expect(world.store.jobs.filter(({ name }) => name === 'tell-recipient')).toEqual([]);
  });

  test('to a question on a decision is for secretary and chair to give, not for another chief', async () => {
    const world = await aScene();
    await decide(world, { number: 2 });
    await world.runJobs();
    const [notice] = [...world.store.everything(tenant).notices.values()];
    if (!notice) throw new Error('nobody was told');
    await answerDecision(world, by(people.chief), {
      noticeId: notice.id,
      kind: 'question',
      text: 'Hvornår?',
    });
    const [question] = [...world.store.everything(tenant).questions.values()];
    if (!question) throw new Error('nothing was asked');
    const answer = (who: typeof people.chief) =>
      answerQuestion(world, by(who), { questionId: question.id, text: 'I maj' });
    await arrange(world, async (tx) => {
      const board = await tx.boards.get(boardId);
      const [chief] = board?.members.filter(({ personId }) => personId === people.chief) ?? [];
      if (board && chief)
        await tx.boards.save({ ...board, members: [...board.members, { ...chief, personId: people.guest }] });
    });
    expect(await refusalOf(world, () => answer(people.guest))).toBe('not-addressee');
    expect((await answer(people.secretary)).question.answer?.text).toBe('I maj');
  });
});

describe('which question is meant by an item’s number', () => {
  const open = (world: World, number: number, who = people.chief) =>
    world.store.read(tenant, (db) =>
      findOpenQuestion(db, { by: by(who), wish: on(number), now: world.now() }),
    );

  test('is the oldest without an answer, and how many more there are is said', async () => {
    const world = await aScene();
    const first = await asked(world);
    world.pass(1000);
    await asked(world, 2, 'Hvornår?');
    expect(await open(world, 2)).toMatchObject({ question: { id: first.id }, number: 2, more: 1 });
    await answerQuestion(world, by(people.secretary), { questionId: first.id, text: '8 mio.' });
    expect(await open(world, 2)).toMatchObject({ question: { text: 'Hvornår?' }, more: 0 });
  });

  test('is none where all are answered, where nothing is asked, or where the item is not theirs', async () => {
    const { world } = await answered();
    expect(await refusalOf(world, () => open(world, 2))).toBe('no-open-question');
    expect(await refusalOf(world, () => open(world, 4, people.secretary))).toBe('no-open-question');
    await asked(world, 4);
    expect(await refusalOf(world, () => open(world, 4))).toBe('item-not-yours');
    expect(await refusalOf(world, () => open(world, 4, people.director))).toBe('not-allowed');
    expect(await refusalOf(world, () => open(world, 9))).toBe('no-item-numbered');
  });

  test('is one on the meeting just held where nothing is asked on the one to come', async () => {
    const world = await aHeldMeeting();
    const [notice] = [...world.store.everything(tenant).notices.values()];
    if (!notice) throw new Error('nobody was told');
    const chief = by(people.chief);
    await answerDecision(world, chief, { noticeId: notice.id, kind: 'question', text: 'Hvornår?' });
    expect(await open(world, 2, people.secretary)).toMatchObject({
      question: { text: 'Hvornår?', meetingId: meetingIds.next },
    });
  });

  test('is one’s own last answer where an answer is to be corrected', async () => {
    const { world, questionId, answer } = await answered();
    const own = (who = people.chief) =>
      world.store.read(tenant, (db) => findOwnAnswer(db, { by: by(who), wish: on(2), now: world.now() }));
    await answer('9 mio. kr.', 1);
    expect(await own()).toMatchObject({ question: { id: questionId }, version: 2, number: 2 });
    expect(await refusalOf(world, () => own(people.secretary))).toBe('no-own-answer');
  });
});
