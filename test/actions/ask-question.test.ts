import { describe, expect, test } from '@jest/globals';
import { answerQuestion } from '../../src/actions/answer-question.ts';
import { askQuestion } from '../../src/actions/ask-question.ts';
import { disqualifyPerson } from '../../src/actions/disqualify-person.ts';
import { editItem } from '../../src/actions/edit-item.ts';
import type { QuestionId } from '../../src/domain/ids.ts';
import { itemTitled } from '../../src/domain/new-item.ts';
import { aBoard, by, people, tenant } from '../support/builders.ts';
import { refusalOf } from '../support/refused.ts';
import { arrange, aScene, boardId, canaries, items, meetingIds } from '../support/scene.ts';
import { textIn, type World } from '../support/world.ts';

const meeting = { id: meetingIds.next };
const ask = (world: World, number = 2, who = people.director, text = 'Hvad koster stien?') =>
  askQuestion(world, by(who), { boardId, meeting, item: { number }, text });
const toldOf = (world: World, kind = 'question') =>
  [...world.store.everything(tenant).notices.values()]
    .filter((notice) => notice.about.kind === kind)
    .map((notice) => notice.to);
const answer = (world: World, questionId: QuestionId, who = people.chief, text = '8,6 mio. kr.') =>
  answerQuestion(world, by(who), { questionId, text });

describe('asking a question', () => {
  test('goes to the chiefs of the item’s units and to the secretary', async () => {
    const world = await aScene();
    const { asked, withoutChief } = await ask(world);
    expect([asked, withoutChief]).toEqual([['Carl Fisk', 'Sara Lind'], []]);
    expect(toldOf(world)).toEqual([people.chief, people.secretary]);
    expect(world.store.jobs.map((job) => job.name)).toEqual(['tell-recipient', 'tell-recipient']);
  });

  test('on a closed item goes to those alone who may see it', async () => {
    const world = await aScene();
    expect(await ask(world, 3)).toMatchObject({ asked: ['Sara Lind'], withoutChief: ['CTM'] });
    expect(toldOf(world)).toEqual([people.secretary]);
  });

  test('on a closed item goes to a chief of its units who is named on it, and to no other who is', async () => {
    const world = await aScene();
    await arrange(world, async (tx) => {
      const item = await tx.items.lock(items.closed.id);
      const closed = { reason: null, audience: [people.chief, people.chief2] };
      await tx.items.save({ ...item, closed });
    });
    expect(await ask(world, 3)).toMatchObject({ asked: ['Tina Mark', 'Sara Lind'], withoutChief: [] });
  });

  test('on an item without units goes to the secretary alone', async () => {
    const world = await aScene();
    expect(await ask(world, 1)).toMatchObject({ asked: ['Sara Lind'], withoutChief: [] });
  });

  test('says which units have no chief', async () => {
    const { members, ...board } = aBoard();
    const world = await aScene({ ...board, members: members.filter(({ unit }) => unit !== 'CTM') });
    expect(await ask(world, 4)).toMatchObject({ asked: ['Sara Lind'], withoutChief: ['CTM'] });
  });

  test('does not go to the asker, nor to whom it does not concern any more', async () => {
    const board = aBoard();
    const [secretary, chair, ...others] = board.members;
    const secretaryToo = chair && secretary && { ...chair, role: secretary.role };
    const world = await aScene({
      ...board,
      members: [...(secretaryToo && chair ? [secretaryToo, chair] : []), ...others],
    });
    await disqualifyPerson(world, by(people.chair), {
      ...{ boardId, meeting, item: { number: 2 }, person: 'Carl Fisk' },
    });
    expect((await ask(world, 2, people.chair)).asked).toEqual([]);
    expect(toldOf(world)).toEqual([]);
  });

  test('is told with the item’s title and the question', async () => {
    const world = await aScene();
    await ask(world);
    await world.runJobs();
    const texts = world.sent.map(({ where, message }) => [where, textIn(message)] as const);
    expect(texts.map(([where]) => where)).toEqual(['chat-chief-cfe', 'chat-secretary']);
    for (const [, text] of texts) expect(text).toMatch(/Ny cykelsti[\s\S]*Hvad koster stien\?/);
  });

  test('says nothing to a chief from whom the item was closed meanwhile', async () => {
    const world = await aScene();
    await ask(world);
    await editItem(world, by(people.secretary), {
      ...{ boardId, itemId: items.open.id, version: 1 },
      item: { ...itemTitled('hemmelig'), closed: true },
    });
    await world.runJobs();
    const toChief = world.sent.filter(({ where }) => where === 'chat-chief-cfe');
    expect(toChief).toEqual([]);
  });

  test.each([people.secretary, people.chief, people.guest])('is refused to %s', async (who) => {
    const world = await aScene();
    expect(await refusalOf(world, () => ask(world, 2, who))).toBe('not-allowed');
  });

  test.each([
    [' ', 'text-missing'],
    ['x'.repeat(2_001), 'text-too-long'],
  ])('is refused without a text, and with too long a one', async (text, code) => {
    const world = await aScene();
    expect(await refusalOf(world, () => ask(world, 2, people.director, text))).toBe(code);
  });
});

describe('answering a question', () => {
  test('keeps the answer and tells the asker', async () => {
    const world = await aScene();
    const { question } = await ask(world);
    await world.runJobs();
    const answered = await answer(world, question.id);
    expect(answered.reachesAsker).toBe(true);
    expect(answered.question.answer).toEqual({
      ...{ text: '8,6 mio. kr.', by: people.chief, at: world.now(), version: 1 },
    });
    expect(toldOf(world, 'question-answered')).toEqual([people.director]);
    await world.runJobs();
    expect(world.sent.at(-1)).toMatchObject({ where: 'chat-director' });
    expect(textIn(world.sent.at(-1)?.message)).toContain('8,6 mio. kr.');
  });

  test('lets the first answer stand, also of two at once', async () => {
    const world = await aScene();
    const { question } = await ask(world);
    const done = await Promise.allSettled([
      answer(world, question.id),
      answer(world, question.id, people.secretary, 'Det ved jeg ikke'),
    ]);
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(await refusalOf(world, () => answer(world, question.id))).toBe('already-answered');
    expect(toldOf(world, 'question-answered')).toHaveLength(1);
  });

  test.each([people.chief2, people.director2, people.guest, people.stranger])(
    'is refused to %s, whom it was not put to',
    async (who) => {
      const world = await aScene();
      const { question } = await ask(world);
      expect(await refusalOf(world, () => answer(world, question.id, who))).toBe('not-addressee');
    },
  );

  test('is refused to a chief from whom the item has been closed', async () => {
    const world = await aScene();
    const { question } = await ask(world);
    await arrange(world, async (tx) => {
      const item = await tx.items.lock(items.open.id);
      await tx.items.save({ ...item, closed: { reason: null, audience: [] } });
    });
    expect(await refusalOf(world, () => answer(world, question.id))).toBe('not-addressee');
  });

  test('is refused for a question nobody asked, and without a text', async () => {
    const world = await aScene();
    const { question } = await ask(world);
    expect(await refusalOf(world, () => answer(world, 'nothing' as QuestionId))).toBe('outdated');
    expect(await refusalOf(world, () => answer(world, question.id, people.chief, ''))).toBe('text-missing');
  });

  test('tells an asker who is disqualified meanwhile nothing of it', async () => {
    const world = await aScene();
    const { question } = await ask(world, 3);
    await answer(world, question.id, people.secretary);
    world.sent.length = 0;
    await disqualifyPerson(world, by(people.secretary), {
      ...{ boardId, meeting, item: { number: 3 }, person: 'Dorte Bro' },
    });
    await world.runJobs();
    const toAsker = world.sent.filter(({ where }) => where === 'chat-director');
    expect(toAsker.map(({ message }) => textIn(message))).toEqual([]);
    expect(canaries.filter((word) => JSON.stringify(toAsker).includes(word))).toEqual([]);
  });
});
