import { describe, expect, test } from '@jest/globals';
import { disqualifyPerson } from '../../src/actions/disqualify-person.ts';
import type { Person } from '../../src/actions/outside.ts';
import { tellRecipient } from '../../src/actions/tell-recipient.ts';
import type { BoardId, NoticeId } from '../../src/domain/ids.ts';
import { aWaitingNotice, deliveryOf, fail, secretariesTold } from '../support/a-notice.ts';
import { by, people, tenant } from '../support/builders.ts';
import { serviceUrl } from '../support/chat.ts';
import { arrange, boardId, canaries, items, meetingIds } from '../support/scene.ts';
import { textIn, type World } from '../support/world.ts';

const chat = { serviceUrl, conversationId: 'chat-of-old' };
const final = [
  'not-installed',
  'blocked',
  'disabled-by-admin',
  'not-found',
  'not-permitted',
  'too-large',
] as const;

const know = (world: World, more: Partial<Person> = {}) =>
  arrange(world, (tx) =>
    tx.people.save({ id: people.chief, name: 'Carl', teamsId: '29:carl', chat, chosenBoard: null, ...more }),
  );

describe('telling a recipient', () => {
  test('opens a chat, says the decision there, and keeps where it stands', async () => {
    const { world, noticeId, tell } = await aWaitingNotice();
    await tell();
    expect(world.sent).toMatchObject([{ how: 'say', where: 'chat-chief-cfe' }]);
    expect(textIn(world.sent[0]?.message)).toMatch(/Punkt 2: Ny cykelsti[\s\S]*godkender indstillingen/);
    expect(deliveryOf(world, noticeId)).toMatchObject({
      state: 'sent',
      message: { conversationId: 'chat-chief-cfe', activityId: world.sent[0]?.activityId },
    });
  });

  test('is done once, however often the job runs', async () => {
    const { world, tell } = await aWaitingNotice();
    await tell();
    await tell();
    expect(world.sent).toHaveLength(1);
  });

  test('says it in the chat that is known already', async () => {
    const { world, tell } = await aWaitingNotice();
    await know(world);
    await tell();
    expect(world.sent).toMatchObject([{ where: 'chat-of-old' }]);
  });

  test('opens the chat once more that Teams no longer knows, and forgets nothing else about the person', async () => {
    const { world, tell } = await aWaitingNotice();
    await know(world, { chosenBoard: boardId as BoardId });
    fail(world, 'not-found', 'chat-of-old');
    await tell();
    expect(world.sent).toMatchObject([{ where: 'chat-chief-cfe' }]);
    expect(world.store.everything(tenant).people.get(people.chief)).toMatchObject({
      ...{ chosenBoard: boardId, teamsId: '29:carl', chat: { conversationId: 'chat-chief-cfe' } },
    });
  });

  test.each(final)('notes that it cannot be done (%s), and tells the secretary why', async (reason) => {
    const { world, noticeId, tell } = await aWaitingNotice();
    fail(world, reason);
    await tell();
    expect(deliveryOf(world, noticeId)).toMatchObject({ state: 'failed', reason });
    expect(secretariesTold(world).map((notice) => notice.to)).toEqual([people.secretary]);
    await world.runJobs();
    const text = textIn(world.sent.at(-1)?.message);
    expect(world.sent.at(-1)?.where).toBe('chat-secretary');
    expect(text).toMatch(/^Jeg kunne ikke give Carl Fisk besked: .{20}/);
    expect(text).not.toContain('cykelsti');
  });

  test.each(['busy', 'cut', 'unknown'] as const)(
    'leaves a passing failure (%s) to the queue until the last try',
    async (reason) => {
      const { world, noticeId, tell } = await aWaitingNotice();
      fail(world, reason);
      await expect(tell()).rejects.toMatchObject({ reason });
      expect([deliveryOf(world, noticeId)?.state, secretariesTold(world)]).toEqual(['waiting', []]);
      await expect(tell(true)).rejects.toMatchObject({ reason });
      expect(deliveryOf(world, noticeId)).toMatchObject({ state: 'failed', reason });
      expect(secretariesTold(world)).toHaveLength(1);
    },
  );

  test('reaches them all the same when it is tried again afterwards', async () => {
    const { world, noticeId, tell } = await aWaitingNotice();
    fail(world, 'not-installed');
    await tell();
    world.failures.clear();
    await tell();
    expect(deliveryOf(world, noticeId)?.state).toBe('sent');
  });

  test('tells nobody of the secretary who cannot be reached either', async () => {
    const { world, tell } = await aWaitingNotice();
    fail(world, 'blocked');
    fail(world, 'blocked', people.secretary);
    await tell();
    await world.runJobs();
    expect(secretariesTold(world)).toHaveLength(1);
    expect(world.store.jobs).toEqual([]);
  });

  test('does nothing for a notice that is not there', async () => {
    const { world } = await aWaitingNotice();
    await tellRecipient(world, { tenantId: tenant, noticeId: 'nothing' as NoticeId }, { isLast: true });
    expect(world.sent).toEqual([]);
  });

  test('hides a mistake of ours from nobody', async () => {
    const { world, tell } = await aWaitingNotice();
    world.messenger = { ...world.messenger, openChat: () => Promise.reject(new TypeError('a mistake')) };
    await expect(tell()).rejects.toThrow('a mistake');
  });
});

describe('what has become confidential before it was told', () => {
  test('is not said: that the item is closed, and its case number', async () => {
    const { world, tell } = await aWaitingNotice({ text: 'Direktionen godkender den hemmelige aftale.' });
    await arrange(world, async (tx) => {
      const item = await tx.items.lock(items.open.id);
      await tx.items.save({ ...item, closed: { reason: 'aarsagen', audience: [] } });
    });
    await tell();
    const text = textIn(world.sent[0]?.message);
    expect(text).toContain('Punktet er lukket. Sag 26/1001.');
    expect([...canaries, 'cykelsti'].filter((word) => text.includes(word))).toEqual([]);
  });

  test('is said to a chief who is named on it', async () => {
    const { world, tell } = await aWaitingNotice();
    await arrange(world, async (tx) => {
      const item = await tx.items.lock(items.open.id);
      await tx.items.save({ ...item, closed: { reason: null, audience: [people.chief] } });
    });
    await tell();
    expect(textIn(world.sent[0]?.message)).toContain('Ny cykelsti');
  });

  test('is not said at all to whom it concerns no more, being disqualified', async () => {
    const { world, noticeId, tell } = await aWaitingNotice();
    await disqualifyPerson(world, by(people.secretary), {
      ...{ boardId, meeting: { id: meetingIds.next }, item: { number: 2 }, person: 'Carl Fisk' },
    });
    await tell();
    expect(world.sent).toEqual([]);
    expect(deliveryOf(world, noticeId)).toMatchObject({ state: 'failed', reason: 'withheld' });
  });
});
