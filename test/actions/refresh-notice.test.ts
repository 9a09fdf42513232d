import { describe, expect, test } from '@jest/globals';
import { answerQuestion } from '../../src/actions/answer-question.ts';
import { askQuestion } from '../../src/actions/ask-question.ts';
import { closeItem, reopenItem } from '../../src/actions/close-item.ts';
import { disqualifyPerson } from '../../src/actions/disqualify-person.ts';
import { refreshNotice } from '../../src/actions/refresh-notice.ts';
import type { NoticeId } from '../../src/domain/ids.ts';
import { OutsideFailure } from '../../src/errors.ts';
import { by, people, tenant } from '../support/builders.ts';
import { aScene, boardId, meetingIds } from '../support/scene.ts';
import { textIn, type World } from '../support/world.ts';

const wish = { boardId, meeting: { id: meetingIds.next }, item: { number: 2 } };
const howIn = (world: World) => world.sent.map(({ how, where }) => `${how} ${where}`).toSorted();
const noticeOf = (world: World, person: string) =>
  [...world.store.everything(tenant).notices.values()].find(({ to }) => to === person)?.id ??
  ('' as NoticeId);

/** A question that its chief and the secretary have been sent. */
async function asked() {
  const world = await aScene();
  const text = 'Hvad koster stien?';
  const { question } = await askQuestion(world, by(people.director), { ...wish, text });
  await world.runJobs();
  world.sent.length = 0;
  const answer = (said: string, corrects?: number) =>
    answerQuestion(world, by(people.chief), {
      ...{ questionId: question.id, text: said, ...(corrects ? { corrects } : {}) },
    });
  return { world, answer };
}

describe('what was sent and is answered by now', () => {
  test('says so where it stands, to whoever else was asked, and nobody is disturbed', async () => {
    const { world, answer } = await asked();
    await answer('8 mio.');
    await world.runJobs();
    expect(howIn(world)).toEqual(['say chat-director', 'update chat-chief-cfe', 'update chat-secretary']);
    const toSecretary = world.sent.find(({ where }) => where === 'chat-secretary');
    expect(textIn(toSecretary?.message)).toContain('8 mio.');
    expect(textIn(toSecretary?.message)).not.toContain('question.answer');
  });

  test('says the correction, too', async () => {
    const { world, answer } = await asked();
    await answer('8 mio.');
    await answer('9 mio.', 1);
    await world.runJobs();
    const last = world.sent.findLast(({ where }) => where === 'chat-secretary');
    expect(textIn(last?.message)).toContain('9 mio.');
  });

  test('does not stay in the chat of a chief from whom the item is closed, nor of one who is disqualified', async () => {
    const { world } = await asked();
    const shown = () => textIn(world.sent.findLast(({ where }) => where === 'chat-chief-cfe')?.message);
    await closeItem(world, by(people.secretary), { ...wish, reason: null });
    await world.runJobs();
    expect(shown()).toBe('Her stod noget om et punkt, som ikke længere er åbent for dig.');
    await reopenItem(world, by(people.secretary), wish);
    await world.runJobs();
    expect(shown()).toContain('Hvad koster stien?');
    await disqualifyPerson(world, by(people.secretary), { ...wish, person: 'Carl Fisk' });
    await world.runJobs();
    expect(shown()).not.toContain('Hvad koster stien?');
  });

  test('is not made anew where it was deleted, while a busy Teams is asked again', async () => {
    const { world } = await asked();
    const job = { tenantId: tenant, noticeId: noticeOf(world, people.secretary) };
    world.failures.set('chat-secretary', new OutsideFailure('teams', 'gone', { reason: 'not-found' }));
    await refreshNotice(world, job);
    world.failures.set('chat-secretary', new OutsideFailure('teams', 'busy', { reason: 'busy' }));
    await expect(refreshNotice(world, job)).rejects.toMatchObject({ reason: 'busy' });
    expect(howIn(world)).toEqual([]);
  });

  test('is nothing where nothing was sent yet', async () => {
    const world = await aScene();
    await askQuestion(world, by(people.director), { ...wish, text: 'Hvorfor?' });
    await refreshNotice(world, { tenantId: tenant, noticeId: noticeOf(world, people.secretary) });
    expect(howIn(world)).toEqual([]);
  });
});
