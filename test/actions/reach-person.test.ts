import { describe, expect, test } from '@jest/globals';
import { OutsideFailure } from '../../src/errors.ts';
import { aWaitingNotice, fail, secretariesTold } from '../support/a-notice.ts';
import { aBoard, people, tenant } from '../support/builders.ts';
import { serviceUrl } from '../support/chat.ts';
import { memoryDirectory } from '../support/memory-directory.ts';
import { arrange } from '../support/scene.ts';
import { textIn } from '../support/world.ts';

const { reach } = aBoard();
const appChat = `app-chat-${people.chief}`;

/** A notice to a chief who lacks the app, where there is a directory that can install it. */
async function aChiefWithoutTheApp({ isWished = true, isThere = true } = {}) {
  const notice = await aWaitingNotice({ board: { reach: { ...reach, install: isWished } } });
  const { directory, failures, installed } = memoryDirectory();
  notice.world.directory = isThere ? directory : null;
  fail(notice.world, 'not-installed');
  return { ...notice, failures, installed };
}

describe('a chief who lacks the app', () => {
  test('has it installed and is told in the chat that comes with it, and nobody else is bothered', async () => {
    const { world, tell, delivery, installed } = await aChiefWithoutTheApp();
    await tell();
    expect(installed).toEqual([people.chief]);
    expect(world.sent).toMatchObject([{ how: 'say', where: appChat }]);
    expect(textIn(world.sent[0]?.message)).toContain('Ny cykelsti');
    expect([delivery().state, secretariesTold(world)]).toEqual(['sent', []]);
  });

  test('is written to there from then on', async () => {
    const { world, tell } = await aChiefWithoutTheApp();
    await tell();
    expect(world.store.everything(tenant).people.get(people.chief)?.chat).toEqual({
      ...{ serviceUrl, conversationId: appChat },
    });
  });

  test('who took it away again has it installed again', async () => {
    const { world, tell, installed } = await aChiefWithoutTheApp();
    const chat = { serviceUrl, conversationId: 'chat-of-old' };
    await arrange(world, (tx) =>
      tx.people.save({ id: people.chief, name: 'Carl', teamsId: null, chat, chosenBoard: null }),
    );
    fail(world, 'not-installed', 'chat-of-old');
    await tell();
    expect([installed.length, world.sent.map(({ where }) => where)]).toEqual([1, [appChat]]);
  });

  test.each([
    ['the board does not want it', { isWished: false }],
    ['there is no directory', { isThere: false }],
  ])('is reported as before where %s', async (_, how) => {
    const { world, tell, delivery, installed } = await aChiefWithoutTheApp(how);
    await tell();
    expect(delivery()).toMatchObject({ state: 'failed', reason: 'not-installed' });
    expect([installed, secretariesTold(world).length]).toEqual([[], 1]);
  });

  test.each(['not-permitted', 'not-recognised', 'unknown'] as const)(
    'is reported as before where Graph does not let us (%s)',
    async (reason) => {
      const { tell, delivery, failures } = await aChiefWithoutTheApp();
      failures.install = new OutsideFailure('graph', 'no', { reason });
      await tell();
      expect(delivery()).toMatchObject({ state: 'failed', reason: 'not-installed' });
    },
  );

  test.each([
    ['app-not-ours', /webApplicationInfo/],
    ['app-blocked', /En politik i Teams blokerer Mødeklar/],
    ['app-not-found', /findes ikke i organisationens appkatalog/],
    ['never-signed-in', /har aldrig logget på Teams/],
    ['not-found', /Teams kender ikke personen/],
  ] as const)('is reported with what stood in the way (%s)', async (reason, said) => {
    const { world, tell, delivery, failures } = await aChiefWithoutTheApp();
    failures.install = new OutsideFailure('graph', 'no', { reason });
    await tell();
    expect(delivery()).toMatchObject({ state: 'failed', reason });
    await world.runJobs();
    expect(textIn(world.sent.at(-1)?.message)).toMatch(said);
  });

  test.each(['busy', 'cut'] as const)(
    'is left to the queue while Graph does not serve (%s)',
    async (reason) => {
      const { world, tell, delivery, failures } = await aChiefWithoutTheApp();
      failures.install = new OutsideFailure('graph', 'no', { reason, retryAfter: 7 });
      await expect(tell()).rejects.toMatchObject({ reason, retryAfter: 7 });
      expect([delivery().state, secretariesTold(world)]).toEqual(['waiting', []]);
    },
  );
});

describe('a chief whom Teams reaches or refuses', () => {
  test.each(['blocked', 'disabled-by-admin', 'busy'] as const)(
    'has nothing installed: %s',
    async (reason) => {
      const { world, tell, installed } = await aChiefWithoutTheApp();
      fail(world, reason);
      await tell().catch(() => {});
      expect(installed).toEqual([]);
    },
  );

  test('has nothing installed where all is well', async () => {
    const { world, tell, installed } = await aChiefWithoutTheApp();
    world.failures.clear();
    await tell();
    expect([installed, world.sent.length]).toEqual([[], 1]);
  });
});
