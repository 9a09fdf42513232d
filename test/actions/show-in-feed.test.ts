import { describe, expect, test } from '@jest/globals';
import { showInFeed } from '../../src/actions/show-in-feed.ts';
import type { Board } from '../../src/domain/board.ts';
import { OutsideFailure } from '../../src/errors.ts';
import { aWaitingNotice, fail } from '../support/a-notice.ts';
import { people, tenant } from '../support/builders.ts';
import { memoryDirectory } from '../support/memory-directory.ts';
import { arrange, canaries, items } from '../support/scene.ts';

const reach = { install: false, mail: false, activityFeed: true };

/** A decision for a chief, on a board that wants it in the feed as well. */
async function aDecision(board: Partial<Board> = { reach }) {
  const notice = await aWaitingNotice({ board });
  const found = memoryDirectory();
  notice.world.directory = found.directory;
  const show = () => showInFeed(notice.world, { tenantId: tenant, noticeId: notice.noticeId });
  return { ...notice, ...found, show };
}

describe('the activity feed', () => {
  test('shows in one line what somebody was told in the chat', async () => {
    const { world, tell, noticed } = await aDecision();
    await tell();
    await world.runJobs();
    expect(noticed).toEqual([
      {
        ...{ person: people.chief, boardName: 'Direktionen' },
        line: 'Beslutning fra Direktionen: Punkt 2: Ny cykelsti',
      },
    ]);
  });

  test.each([[[]], [[people.chief]]])(
    'shows of a closed item only that something waits (named: %j)',
    async (audience) => {
      const { world, tell, noticed } = await aDecision();
      await arrange(world, async (tx) => {
        const item = await tx.items.lock(items.open.id);
        await tx.items.save({ ...item, closed: { reason: 'aarsagen', audience } });
      });
      await tell();
      await world.runJobs();
      expect(noticed).toMatchObject([{ line: 'En beslutning fra Direktionen venter på dig' }]);
      expect([...canaries, 'cykelsti'].filter((word) => JSON.stringify(noticed).includes(word))).toEqual([]);
    },
  );

  test('shows nothing where the board does not want it', async () => {
    const { world, tell, noticed } = await aDecision({});
    await tell();
    await world.runJobs();
    expect(noticed).toEqual([]);
  });

  test('shows nothing of what did not reach them in the chat', async () => {
    const { world, tell, noticed } = await aDecision();
    fail(world, 'blocked');
    await tell();
    world.failures.clear();
    await world.runJobs();
    expect(noticed.filter(({ person }) => person === people.chief)).toEqual([]);
  });

  test('shows nothing of what is for the secretary: who could not be reached', async () => {
    const { world, tell, noticed } = await aDecision();
    fail(world, 'blocked');
    await tell();
    await world.runJobs();
    expect([world.sent.length, noticed]).toEqual([1, []]);
  });

  test('shows nothing where there is no directory', async () => {
    const { world, show, noticed } = await aDecision();
    world.directory = null;
    await show();
    expect(noticed).toEqual([]);
  });
});

describe('a feed that does not take the line', () => {
  test.each(['not-permitted', 'not-installed', 'unknown'] as const)(
    'is left at that (%s)',
    async (reason) => {
      const { show, failures } = await aDecision();
      failures.notify = new OutsideFailure('graph', 'no', { reason });
      await show();
    },
  );

  test('is left at that where it may have taken it', async () => {
    const { show, failures } = await aDecision();
    failures.notify = new OutsideFailure('graph', 'no answer', { reason: 'cut', mayBeDone: true });
    await show();
  });

  test.each(['busy', 'cut'] as const)(
    'is tried again by the queue while Graph does not serve (%s)',
    async (reason) => {
      const { show, failures } = await aDecision();
      failures.notify = new OutsideFailure('graph', 'no', { reason });
      await expect(show()).rejects.toMatchObject({ reason });
    },
  );

  test('hides no mistake of ours', async () => {
    const { world, show, directory } = await aDecision();
    world.directory = { ...directory, notify: () => Promise.reject(new TypeError('a mistake')) };
    await expect(show()).rejects.toThrow('a mistake');
  });
});
