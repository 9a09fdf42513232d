import { describe, expect, test } from '@jest/globals';
import type { Board, Member } from '../../src/domain/board.ts';
import { type FailureReason, OutsideFailure } from '../../src/errors.ts';
import { aWaitingNotice, deliveryOf, fail, secretariesTold } from '../support/a-notice.ts';
import { aBoard, aMember, people } from '../support/builders.ts';
import { memoryDirectory, somebodyElse } from '../support/memory-directory.ts';
import { arrange, boardId, canaries, items } from '../support/scene.ts';
import { textIn, type World } from '../support/world.ts';

const mailbox = 'direktionen@aaloese.example';
const reach = { install: false, mail: true, activityFeed: false };
const members = aBoard().members;
const without = (member: Member) => members.filter(({ personId }) => personId !== member.personId);

/** A decision for a chief whom Teams does not reach, on a board that wants e-mail then. */
async function anUnreachableChief(more: Partial<Board> = {}) {
  const board = { reach, calendar: { mailbox, rule: {} }, ...more };
  const notice = await aWaitingNotice({ board });
  const found = memoryDirectory([
    somebodyElse('Carl Fisk', { personId: people.chief, email: 'carl@opslag.example' }),
  ]);
  notice.world.directory = found.directory;
  fail(notice.world, 'not-installed');
  return { ...notice, ...found };
}

/** What the secretary is told in the end. */
async function told(world: World): Promise<string> {
  await world.runJobs();
  return textIn(world.sent.at(-1)?.message);
}

describe('a chief whom Teams does not reach', () => {
  test('gets the decision by e-mail from the board’s mailbox, and the secretary sees that', async () => {
    const { world, tell, delivery, mailed } = await anUnreachableChief();
    await tell();
    expect(mailed).toMatchObject([
      {
        ...{ from: mailbox, to: 'chief@aaloese.example' },
        subject: 'Beslutning fra Direktionen: Punkt 2: Ny cykelsti',
        text: expect.stringContaining('Direktionen godkender indstillingen.'),
      },
    ]);
    expect(delivery()).toMatchObject({ state: 'mailed', reason: 'not-installed', isSure: true });
    expect(await told(world)).toMatch(
      /^Jeg kunne ikke give Carl Fisk besked: Mødeklar er ikke installeret .* Beskeden er sendt som e-mail i stedet\.$/,
    );
  });

  test('gets it once, however often the job runs', async () => {
    const { tell, mailed, world } = await anUnreachableChief();
    await tell();
    await tell();
    expect([mailed.length, secretariesTold(world).length]).toEqual([1, 1]);
  });

  test('gets none where Teams may yet reach them, but after the last try', async () => {
    const { world, tell, mailed } = await anUnreachableChief();
    fail(world, 'busy');
    await expect(tell()).rejects.toMatchObject({ reason: 'busy' });
    expect(mailed).toEqual([]);
    await tell(true);
    expect(mailed).toHaveLength(1);
  });

  test('gets the address that the directory knows where the board knows none that is one', async () => {
    const guest = aMember('chief', { email: 'carl_firma.example#EXT#@aaloese.example' });
    const { tell, mailed } = await anUnreachableChief({ members: [...without(guest), guest] });
    await tell();
    expect(mailed).toMatchObject([{ to: 'carl@opslag.example' }]);
  });

  test.each<[string, Partial<Board>]>([
    ['the board does not want it', { reach: { ...reach, mail: false } }],
    ['the board has no mailbox', { calendar: null }],
  ])('gets none where %s', async (_, board) => {
    const { tell, delivery, mailed } = await anUnreachableChief(board);
    await tell();
    expect(mailed).toEqual([]);
    expect(delivery()).toEqual({ state: 'failed', at: expect.anything(), reason: 'not-installed' });
  });

  test('gets none where there is no directory', async () => {
    const { world, tell, delivery } = await anUnreachableChief();
    world.directory = null;
    await tell();
    expect(delivery().state).toBe('failed');
  });

  test.each(['director', 'secretary'] as const)('gets none who is %s alone by now', async (role) => {
    const { world, tell, delivery, mailed } = await anUnreachableChief();
    const other = aMember(role, { personId: people.chief, name: 'Carl Fisk' });
    await arrange(world, async (tx) => {
      const board = await tx.boards.get(boardId);
      if (board) await tx.boards.save({ ...board, members: [...without(other), other] });
    });
    await tell();
    expect([mailed, delivery().state]).toEqual([[], 'failed']);
  });

  test('gets none where nobody knows an address', async () => {
    const nowhere = aMember('chief', { email: null });
    const { tell, delivery, mailed, failures } = await anUnreachableChief({
      members: [...without(nowhere), nowhere],
    });
    failures.find = new OutsideFailure('graph', 'no', { reason: 'not-permitted' });
    await tell();
    expect([mailed, delivery().state]).toEqual([[], 'failed']);
  });

  test('gets none of a decision that they may not see any more', async () => {
    const { world, tell, mailed } = await anUnreachableChief();
    await arrange(world, async (tx) => {
      const item = await tx.items.lock(items.open.id);
      await tx.items.save({ ...item, disqualified: [people.chief] });
    });
    await tell();
    expect(mailed).toEqual([]);
  });
});

describe('an e-mail about a closed item', () => {
  test.each([
    ['whoever it is closed for', []],
    ['whoever is named on it', [people.chief]],
  ])('says to %s that a decision waits, and no word of it', async (_, audience) => {
    const { world, tell, mailed } = await anUnreachableChief();
    await arrange(world, async (tx) => {
      const item = await tx.items.lock(items.open.id);
      await tx.items.save({ ...item, closed: { reason: 'aarsagen', audience } });
    });
    await tell();
    const said = JSON.stringify(mailed);
    expect(said).toContain('En beslutning fra Direktionen venter på dig');
    const words = [...canaries, 'cykelsti', 'indstilling', 'Punkt 2', '26/1001', 'november'];
    expect(words.filter((word) => said.includes(word))).toEqual([]);
  });
});

describe('an e-mail whose answer was lost', () => {
  test('is not sent again, and the secretary is told that nobody knows', async () => {
    const { world, tell, delivery, mailed, failures } = await anUnreachableChief();
    failures.mail = new OutsideFailure('graph', 'no answer', { reason: 'cut', mayBeDone: true });
    await tell();
    await tell();
    expect(mailed).toHaveLength(1);
    expect(delivery()).toMatchObject({ state: 'mailed', isSure: false });
    expect(await told(world)).toContain('Det er uvist, om beskeden kom af sted som e-mail');
  });

  test('because we went under in between is not sent again either', async () => {
    const { world, noticeId, tell, delivery, mailed } = await anUnreachableChief();
    await arrange(world, async (tx) => {
      const notice = await tx.notices.lock(noticeId);
      await tx.notices.save({
        ...notice,
        delivery: { state: 'mailing', at: world.now(), reason: 'blocked' },
      });
    });
    await tell();
    expect(mailed).toEqual([]);
    expect(delivery()).toMatchObject({ state: 'mailed', reason: 'blocked', isSure: false });
    expect(secretariesTold(world)).toHaveLength(1);
  });

  test('is noted as being on its way before it is', async () => {
    const { world, noticeId, tell, directory } = await anUnreachableChief();
    const states: unknown[] = [];
    world.directory = {
      ...directory,
      mail: async () => void states.push(deliveryOf(world, noticeId)?.state),
    };
    await tell();
    expect(states).toEqual(['mailing']);
  });

  test('is sent by one of two who tell at the same time', async () => {
    const { tell, mailed } = await anUnreachableChief();
    await Promise.all([tell(), tell()]);
    expect(mailed).toHaveLength(1);
  });
});

describe('an e-mail that certainly did not go', () => {
  const failing = (reason: FailureReason) => new OutsideFailure('graph', 'no', { reason, retryAfter: 9 });

  test.each(['busy', 'cut'] as const)('is tried again by the queue (%s)', async (reason) => {
    const { world, tell, delivery, mailed, failures } = await anUnreachableChief();
    failures.mail = failing(reason);
    await expect(tell()).rejects.toMatchObject({ reason, retryAfter: 9 });
    expect([delivery().state, secretariesTold(world)]).toEqual(['waiting', []]);
    delete failures.mail;
    await tell();
    expect([mailed.length, delivery().state]).toEqual([1, 'mailed']);
  });

  test.each<[FailureReason, boolean]>([
    ['not-permitted', false],
    ['not-recognised', false],
    ['busy', true],
  ])('for good (%s) is told to the secretary beside why Teams did not reach them', async (reason, isLast) => {
    const { world, tell, delivery, failures } = await anUnreachableChief();
    failures.mail = failing(reason);
    await tell(isLast);
    expect(delivery()).toMatchObject({ state: 'failed', reason: 'not-installed', isMailRefused: true });
    expect(await told(world)).toMatch(/ikke installeret .* En e-mail kunne heller ikke sendes/);
  });

  test('through a mistake of ours is hidden from nobody', async () => {
    const { world, tell, directory } = await anUnreachableChief();
    world.directory = { ...directory, mail: () => Promise.reject(new TypeError('a mistake')) };
    await expect(tell()).rejects.toThrow('a mistake');
  });
});
