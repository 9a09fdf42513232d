import { describe, expect, test } from '@jest/globals';
import { answerDecision, type DecisionAnswer } from '../../src/actions/answer-decision.ts';
import { answerQuestion } from '../../src/actions/answer-question.ts';
import { disqualifyPerson } from '../../src/actions/disqualify-person.ts';
import type { NoticeId } from '../../src/domain/ids.ts';
import { by, people, tenant } from '../support/builders.ts';
import { decide } from '../support/decide.ts';
import { refusalOf } from '../support/refused.ts';
import { aScene, boardId, meetingIds } from '../support/scene.ts';
import { textIn, type World } from '../support/world.ts';

const chief = by(people.chief);

/** A decision that the chief of item 2's unit has been told. */
async function told() {
  const world = await aScene();
  await decide(world, { number: 2 });
  await world.runJobs();
  world.sent.length = 0;
  const [notice] = [...world.store.everything(tenant).notices.values()];
  const noticeId = notice?.id ?? ('' as NoticeId);
  const answer = (kind: DecisionAnswer['kind'], text: string | null = null, who = chief) =>
    answerDecision(world, who, { noticeId, kind, text });
  return { world, noticeId, answer };
}

const toSecretary = async (world: World) => {
  await world.runJobs();
  return world.sent.filter(({ where }) => where === 'chat-secretary').map(({ message }) => textIn(message));
};

describe('answering a decision', () => {
  test('“Modtaget” is kept, and nobody is troubled', async () => {
    const { world, noticeId, answer } = await told();
    world.store.jobs.length = 0;
    await answer('received');
    expect(world.store.everything(tenant).notices.get(noticeId)?.answer).toEqual({
      ...{ kind: 'received', text: null, at: world.now() },
    });
    expect(world.store.jobs).toEqual([]);
  });

  test('“Kan ikke nås” tells the secretary who, what and why', async () => {
    const { world, answer } = await told();
    await answer('cannot', 'Vi mangler folk.');
    expect(await toSecretary(world)).toEqual([
      'Carl Fisk melder, at beslutningen på “Ny cykelsti” ikke kan nås: Vi mangler folk.',
    ]);
  });

  test('a question goes to the secretary, whose answer comes back', async () => {
    const { world, answer } = await told();
    await answer('question', 'Hvornår skal vi begynde?');
    expect((await toSecretary(world))[0]).toContain('Hvornår skal vi begynde?');
    const [question] = [...world.store.everything(tenant).questions.values()];
    expect(question).toMatchObject({ about: 'decision', askedBy: people.chief });
    if (question)
      await answerQuestion(world, by(people.secretary), { questionId: question.id, text: 'I maj.' });
    await world.runJobs();
    expect(world.sent.at(-1)?.where).toBe('chat-chief-cfe');
    expect(textIn(world.sent.at(-1)?.message)).toContain('I maj.');
  });

  test.each(['question', 'cannot'] as const)('the same %s twice is told once', async (kind) => {
    const { world, answer } = await told();
    const ask = () => answer(kind, 'Hvornår skal vi begynde?');
    await Promise.all([ask(), ask()]);
    await ask();
    expect(await toSecretary(world)).toHaveLength(1);
  });

  test('another answer takes the place of the first', async () => {
    const { world, noticeId, answer } = await told();
    await answer('cannot', 'Vi mangler folk.');
    await answer('received');
    expect(world.store.everything(tenant).notices.get(noticeId)?.answer?.kind).toBe('received');
  });

  test.each(['question', 'cannot'] as const)('a %s says why', async (kind) => {
    const { world, answer } = await told();
    expect(await refusalOf(world, () => answer(kind, ' '))).toBe('text-missing');
  });

  test('to a version that was corrected is refused as outdated', async () => {
    const { world, answer } = await told();
    await decide(world, { number: 2 }, { text: 'Rettet.', outcome: 'noted' });
    expect(await refusalOf(world, () => answer('received'))).toBe('outdated');
  });

  test.each([people.secretary, people.chief2, people.stranger])(
    'is refused to %s, whom it was not sent to',
    async (who) => {
      const { world, answer } = await told();
      expect(await refusalOf(world, () => answer('received', null, by(who)))).toBe('not-addressee');
    },
  );

  test('is refused for something else that was sent, and for nothing at all', async () => {
    const { world, answer } = await told();
    await answer('cannot', 'Vi mangler folk.');
    const other = [...world.store.everything(tenant).notices.values()].at(-1);
    for (const noticeId of [other?.id ?? ('' as NoticeId), 'nothing' as NoticeId]) {
      const act = () =>
        answerDecision(world, by(people.secretary), { noticeId, kind: 'received', text: null });
      expect(await refusalOf(world, act)).toBe('not-addressee');
    }
  });

  test('is refused to who has been disqualified since, and nothing is kept', async () => {
    const { world, answer } = await told();
    await disqualifyPerson(world, by(people.secretary), {
      ...{ boardId, meeting: { id: meetingIds.next }, item: { number: 2 }, person: 'Carl Fisk' },
    });
    expect(await refusalOf(world, () => answer('received'))).toBe('not-addressee');
  });
});
