import { describe, expect, test } from '@jest/globals';
import type { Message } from '../../src/actions/outside.ts';
import { watchMessenger, watchWorkers } from '../../src/app/watch.ts';
import { OutsideFailure } from '../../src/errors.ts';
import { allDoing, aShowing, aTenant } from '../jobs/a-queue.ts';
import { aWorld } from '../support/world.ts';

const attempt = { jobId: 'job-1', isLast: false };
const outside = new OutsideFailure('teams', 'busy', { reason: 'busy' });

describe('a try at a job', () => {
  test.each([
    ['done', undefined, attempt],
    ['again', outside, attempt],
    ['failed', outside, { ...attempt, isLast: true }],
    ['failed', new Error('a mistake'), attempt],
  ])('is counted as %s, and fails as it would have', async (outcome, error, which) => {
    const counted: unknown[] = [];
    const work = allDoing(async () => {
      if (error) throw error;
    });
    const workers = watchWorkers(work, { job: (...about) => counted.push(about.slice(0, 2)) });

    const ended = workers['show-agenda'](aShowing(aTenant()), which).catch((failure: unknown) => failure);

    expect(await ended).toBe(error);
    expect(counted).toEqual([['show-agenda', outcome]]);
  });
});

describe('a message', () => {
  test('is counted as sent, or by the kind of its failure', async () => {
    const world = aWorld();
    const counted: string[][] = [];
    const messenger = watchMessenger(world.messenger, { message: (...about) => counted.push(about) });
    const chat = { serviceUrl: 'https://smba.example/', conversationId: 'chat-1' };
    const message: Message = { text: 'Goddag' };

    const sent = await messenger.say(chat, message);
    await messenger.update(sent, message);
    world.failures.set('chat-1', new OutsideFailure('teams', 'no', { reason: 'blocked' }));

    await expect(messenger.say(chat, message)).rejects.toThrow('no');
    expect(world.sent).toHaveLength(2);
    expect(counted).toEqual([
      ['say', 'sent'],
      ['update', 'sent'],
      ['say', 'blocked'],
    ]);
  });
});
