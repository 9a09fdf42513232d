import { describe, expect, test } from '@jest/globals';
import type { Reading, Store, Tx } from '../../src/actions/outside.ts';
import type { Day } from '../../src/domain/day.ts';
import { asId, type NoticeId, type TenantId } from '../../src/domain/ids.ts';
import { clearTenant } from '../../src/store/clear-tenant.ts';
import { aBoard, aDecision, aMeeting, aMorning, anItem, people } from '../support/builders.ts';
import { onEveryDatabase } from '../support/database.ts';
import { aCause, inDatabase, onEveryStoreAndDatabase } from '../support/stores.ts';

const board = aBoard();
const item = anItem();
const meeting = aMeeting({ items: [item] });
const decision = aDecision({
  orders: [{ id: asId('order'), text: 'Lav en plan', unit: 'CFE', byWhom: null, due: null }],
});
const condition = {
  ...{ id: asId<never>('condition'), boardId: board.id, decisionId: decision.id, itemId: item.id },
  ...{ position: 0, text: 'a', unit: null, due: null, reports: [] },
};
const at = { meetingId: meeting.id, itemId: item.id };
const reaction = { ...at, personId: people.director, kind: 'agree' as const, at: aMorning };
const note = {
  ...at,
  id: asId<never>('note'),
  personId: people.director,
  text: 'a',
  shared: true,
  at: aMorning,
  version: 1,
};
const question = {
  ...{ ...at, id: asId<never>('question'), about: 'item' as const, askedBy: people.director },
  ...{ text: 'Hvorfor?', askedAt: aMorning, answer: null },
};
const notice = {
  ...{
    id: asId<NoticeId>('notice'),
    boardId: board.id,
    to: people.chief,
    delivery: { state: 'waiting' as const },
  },
  about: { kind: 'decision' as const, decisionId: decision.id, decisionVersion: 1 },
  answer: null,
};
const draft = { id: asId('draft'), at: aMorning, text: 'Udkast' } as never as Parameters<
  Tx['drafts']['save']
>[0];
const message = { serviceUrl: 'https://smba.example/', conversationId: '19:c', activityId: '7' };
const person = { id: people.chief, name: 'Carl', teamsId: '29:1', chat: null, chosenBoard: null };

/** One of everything, the same ids in whatever tenant; `mark` tells whose it is. */
async function fill(store: Store, tenantId: TenantId, mark: string): Promise<void> {
  const cause = { ...aCause(tenantId), by: people.secretary, boardId: board.id, what: mark, canUndo: true };
  await store.transaction(cause, async (tx) => {
    await tx.boards.save({ ...board, timeZone: mark });
    await tx.people.save({ ...person, name: mark });
    await tx.items.add({ ...item, text: { ...item.text, title: mark } });
    await tx.items.add({ ...item, id: asId('proposed'), state: 'proposed', caseNumber: mark });
    await tx.items.add({ ...item, id: asId('waiting'), caseNumber: mark });
    await tx.meetings.add({ ...meeting, subject: mark });
    await tx.decisions.save({ ...decision, text: mark });
    await tx.conditions.save({ ...condition, text: mark });
    await tx.reactions.save(reaction);
    await tx.notes.save({ ...note, text: mark });
    await tx.questions.save({ ...question, text: mark });
    await tx.notices.save(notice);
    await tx.drafts.save({ ...draft, text: mark });
    await tx.calendars.save(board.id, {
      mailbox: mark,
      token: null,
      from: '2026-11-17' as Day,
      readAt: null,
    });
    await tx.subscriptions.save({ mailbox: 'a@b.example', url: mark, live: null, trouble: null });
    await tx.posts.save({ meetingId: meeting.id, message, shownAt: aMorning, edition: 1 });
    await tx.posts.mark(meeting.id, people.director, '👍', true);
    await tx.screens.save({ meetingId: meeting.id, personId: people.chair, itemId: item.id, page: 2 });
  });
}

/** What every question of `Reading` answers. */
async function everything(db: Reading) {
  const last = await db.changes.lastOf(people.secretary, board.id);
  return {
    board: await db.boards.get(board.id),
    boards: await db.boards.all(),
    inChannel: await db.boards.byChannel(board.channel?.channelId ?? ''),
    ofPerson: await db.boards.ofPerson(people.secretary),
    person: await db.people.get(person.id),
    people: await db.people.many([person.id]),
    meeting: await db.meetings.get(meeting.id),
    meetings: await db.meetings.ofBoard(board.id),
    standings: await db.meetings.standings([item.id]),
    item: await db.items.get(item.id),
    items: await db.items.many([item.id]),
    ofCase: await db.items.ofCase(board.id, item.caseNumber ?? ''),
    proposed: await db.items.proposed(board.id),
    waiting: await db.items.waiting(board.id),
    decision: await db.decisions.get(decision.id),
    decisions: await db.decisions.ofItems([item.id]),
    decisionsSince: await db.decisions.since(board.id, decision.day),
    reactions: await db.reactions.ofMeeting(meeting.id),
    notes: await db.notes.ofItems([item.id]),
    question: await db.questions.get(question.id),
    questions: await db.questions.ofItems([item.id]),
    notice: await db.notices.get(notice.id),
    condition: await db.conditions.get(condition.id),
    conditions: await db.conditions.ofDecisions([decision.id]),
    conditionsOfBoard: await db.conditions.ofBoard(board.id),
    notices: await db.notices.ofDecisions([decision.id]),
    draft: await db.drafts.get(draft.id),
    calendar: await db.calendars.get(board.id),
    subscription: await db.subscriptions.get('a@b.example'),
    post: await db.posts.ofMeeting(meeting.id),
    posted: await db.posts.byMessage(message.conversationId, message.activityId),
    seenBy: await db.posts.seenBy(meeting.id),
    screen: await db.screens.get(meeting.id, people.chair),
    change: last && { ...last, id: '', touched: last.touched?.length },
    isFollowed: last && (await db.changes.isFollowed(last)),
  };
}

/** Every way to change something, on what both tenants have under the same ids. */
async function changeEverything(tx: Tx): Promise<void> {
  await tx.boards.save({ ...board, members: [], units: [], timeZone: 'changed' });
  await tx.people.save({ ...person, teamsId: '29:changed' });
  await tx.meetings.save({ ...(await tx.meetings.lock(meeting.id)), places: [], subject: 'changed' });
  await tx.items.save({ ...(await tx.items.lock(item.id)), minutes: 99 });
  await tx.decisions.save({ ...decision, version: 2, orders: [], text: 'changed' });
  await tx.conditions.save({ ...condition, text: 'changed' });
  await tx.conditions.remove(condition);
  await tx.reactions.save({ ...reaction, kind: 'discuss' });
  await tx.reactions.remove(reaction);
  await tx.notes.remove(note);
  await tx.questions.save({ ...question, text: 'changed' });
  await tx.notices.save({ ...notice, delivery: { state: 'failed', at: aMorning, reason: 'changed' } });
  await tx.drafts.save({ ...draft, text: 'changed' });
  await tx.drafts.remove(draft.id);
  await tx.calendars.save(board.id, { mailbox: 'x', token: null, from: '2026-11-17' as Day, readAt: null });
  await tx.subscriptions.save({ mailbox: 'a@b.example', url: 'changed', live: null, trouble: null });
  await tx.subscriptions.remove('a@b.example');
  await tx.posts.save({ meetingId: meeting.id, message, shownAt: aMorning, edition: 9 });
  await tx.posts.mark(meeting.id, people.director, '👍', false);
  await tx.screens.save({ meetingId: meeting.id, personId: people.chair, itemId: null, page: 9 });
  const last = await tx.changes.lastOf(people.secretary, board.id);
  if (last) await tx.changes.takeBack(last);
  await tx.meetings.add({ ...meeting, id: asId('removed') });
  await tx.meetings.remove(asId('removed'));
}

describe('two tenants with the same ids', () => {
  onEveryStoreAndDatabase((aStore) => {
    test('each see their own', async () => {
      const { store, tenantId: ours } = await aStore();
      const theirs = asId<TenantId>(`${ours}-theirs`);
      await fill(store, ours, 'ours');
      const before = await store.read(ours, everything);
      await fill(store, theirs, 'theirs');

      const [we, they] = [await store.read(ours, everything), await store.read(theirs, everything)];

      expect(we).toEqual(before);
      expect(JSON.stringify(we)).not.toContain('theirs');
      expect(JSON.stringify(they)).not.toContain('"ours"');
      expect(Object.values(we).filter((one) => one === undefined || (Array.isArray(one) && !one[0]))).toEqual(
        [],
      );
    });

    test('are each untouched by whatever the other changes', async () => {
      const { store, tenantId: ours } = await aStore();
      const theirs = asId<TenantId>(`${ours}-theirs`);
      await fill(store, ours, 'ours');
      await fill(store, theirs, 'theirs');
      const before = await store.read(ours, everything);

      await store.transaction(aCause(theirs), changeEverything);

      expect(await store.read(ours, everything)).toEqual(before);
      expect((await store.read(theirs, everything)).isFollowed).toBeUndefined();
    });

    test('claim and act on activities of the same id each for themselves', async () => {
      const { store, tenantId: ours } = await aStore();
      const theirs = asId<TenantId>(`${ours}-theirs`);
      const key = { conversationId: 'chat', type: 'message', activityId: '1' };
      await store.claimActivity(ours, key, aMorning);
      await store.claimActivity(theirs, key, aMorning);
      await store.transaction({ ...aCause(theirs), once: key }, async () => {});

      expect(await store.claimActivity(ours, key, aMorning)).toBe('in-hand');
      expect(await store.claimActivity(theirs, key, aMorning)).toBe('acted');
    });

    test('are both among the tenants, each once', async () => {
      const { store, tenantId: ours } = await aStore();
      const theirs = asId<TenantId>(`${ours}-theirs`);
      await fill(store, theirs, 'theirs');
      await fill(store, ours, 'ours');

      const both = (await store.tenants()).filter((one) => one.startsWith(ours));
      expect(both).toEqual([ours, theirs]);
    });
  });
});

describe('clearing a tenant', () => {
  onEveryDatabase((open) => {
    test('drops all that it has but the record, and nothing of another', async () => {
      const { database } = await open();
      const { store, tenantId: ours } = inDatabase(await open());
      const theirs = asId<TenantId>(`${ours}-theirs`);
      const empty = await store.read(theirs, everything);
      await fill(store, ours, 'ours');
      await fill(store, theirs, 'theirs');
      const before = await store.read(ours, everything);

      await clearTenant(database.db, theirs);

      expect(await store.read(theirs, everything)).toEqual(empty);
      expect(await store.read(ours, everything)).toEqual(before);
      const { rows } = await database.execute('select count(*)::int as n from records where tenant_id = $1', [
        theirs,
      ]);
      expect(rows[0]?.n).toBeGreaterThan(10);
    });
  });
});
