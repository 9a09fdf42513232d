import { describe, expect, test } from '@jest/globals';
import { confirmDecision } from '../../../src/actions/confirm-decision.ts';
import { placeOrders } from '../../../src/actions/place-orders.ts';
import type { Day } from '../../../src/domain/day.ts';
import { type ATab, aTab } from '../../support/a-tab.ts';
import { by, people } from '../../support/builders.ts';
import { decide, draft } from '../../support/decide.ts';
import { arrange, aScene, boardId, items, meetingIds } from '../../support/scene.ts';
import { open } from './make-change.ts';

const { secretary, chair, director, chief, chief2, guest } = people;

type ToMe = { noticeId: string; answer: { kind: string; text: string | null } | null } | null;

async function toMe(tab: ATab, who: string): Promise<ToMe> {
  const { decisions } = (await tab.get(who, open)).body as { decisions: { toMe: ToMe }[] };
  return decisions[0]?.toMe ?? null;
}

async function told() {
  const world = await aScene();
  await decide(world, { number: 2 });
  const tab = await aTab(world);
  const answer = (who: string, noticeId: string, body: object) =>
    tab.send(who, `${open}/notices/${noticeId}/answer`, {
      ...{ method: 'POST', headers: { 'if-match': '*' }, body },
    });
  return { world, tab, answer };
}

describe('a decision told to a chief, in the tab', () => {
  test('waits for their answer alone, once it has been sent', async () => {
    const { world, tab } = await told();
    expect(await toMe(tab, chief)).toBeNull();
    await world.runJobs();

    expect(await toMe(tab, chief)).toMatchObject({ answer: null });
    for (const who of [secretary, chair, director, guest])
      expect((await toMe(tab, who))?.noticeId ?? null).not.toBe((await toMe(tab, chief))?.noticeId);
  });

  test('is answered by whom it was sent to, with the reason where one is needed', async () => {
    const { world, tab, answer } = await told();
    await world.runJobs();
    const noticeId = (await toMe(tab, chief))?.noticeId ?? '';

    expect(await answer(director, noticeId, { kind: 'received' })).toMatchObject({
      status: 403,
      body: { code: 'not-addressee' },
    });
    expect((await answer(chief, noticeId, { kind: 'cannot' })).status).toBe(409);
    expect((await toMe(tab, chief))?.answer).toBeNull();
    await answer(chief, noticeId, { kind: 'cannot', text: 'Vi mangler folk.' });
    expect((await toMe(tab, chief))?.answer).toEqual({ kind: 'cannot', text: 'Vi mangler folk.' });
    const cannot = { kind: 'cannot', text: 'Vi mangler to.', wished: '2027-03-01' };
    expect((await answer(chief, noticeId, { ...cannot, wished: 'marts' })).status).toBe(400);
    await answer(chief, noticeId, cannot);
    expect((await toMe(tab, chief))?.answer).toEqual(cannot);
    await answer(chief, noticeId, { kind: 'received' });
    expect((await toMe(tab, chief))?.answer).toEqual({ kind: 'received', text: null });
    expect(JSON.stringify((await tab.get(director, open)).body)).not.toContain('Vi mangler folk');
  });
});

describe('what was told of an item that one does not see', () => {
  const ofBridge = `/meetings/${meetingIds.next}/items/${items.bridge.id}`;
  const order = { text: 'Et notat om støj', unit: 'CFE', byWhom: null, due: '2026-12-15' as Day };

  test('is read in the tab as it stood in the chat, and the decision answered there', async () => {
    const world = await aScene();
    const { id: draftId } = await draft(
      world,
      { number: 4 },
      { text: 'Broen bygges.', outcome: 'approved', orders: [order] },
    );
    await confirmDecision(world, by(secretary), { boardId, draftId, recipients: [chief] });
    const tab = await aTab(world);
    expect(await tab.get(guest, ofBridge)).toMatchObject({ status: 404 });
    await world.runJobs();

    const { body } = await tab.get(chief, ofBridge);
    expect(body).toMatchObject({
      ...{ kind: 'told', number: 4, title: 'Ny bro over åen', caseNumber: '26/3003' },
      decision: { text: 'Broen bygges.', outcome: 'approved', ordersForOthers: [], toMe: { answer: null } },
      orders: [{ text: 'Et notat om støj', due: '2026-12-15', state: 'open', isMine: true }],
    });
    const sections = ['background', 'recommendation', 'caseStatement', 'finances', 'notes', 'questions'];
    expect(sections.filter((one) => one in (body as object))).toEqual([]);
    const { noticeId } = (body as { decision: { toMe: { noticeId: string } } }).decision.toMe;
    const answered = await tab.send(chief, `${ofBridge}/notices/${noticeId}/answer`, {
      ...{ method: 'POST', headers: { 'if-match': '*' }, body: { kind: 'received' } },
    });
    expect(answered.body).toMatchObject({ decision: { toMe: { answer: { kind: 'received' } } } });
    expect(await tab.get(guest, ofBridge)).toMatchObject({ status: 404 });
  });

  test('is the order alone for whom the record gave one, and nothing once the item is closed', async () => {
    const world = await aScene();
    await placeOrders(world, by(secretary), {
      ...{ boardId, meetingId: meetingIds.next, itemId: items.standing.id, lines: [order] },
    });
    const tab = await aTab(world);
    const path = `/meetings/${meetingIds.next}/items/${items.standing.id}`;

    expect((await tab.get(chief, path)).body).toMatchObject({
      ...{ kind: 'told', title: 'Øvrige sager', decision: null, orders: [{ text: 'Et notat om støj' }] },
    });
    expect((await tab.get(chief2, path)).status).toBe(404);
    await arrange(world, async (tx) => {
      const item = await tx.items.lock(items.standing.id);
      await tx.items.save({ ...item, closed: { reason: null, audience: [] } });
    });
    expect((await tab.get(chief, path)).body).toMatchObject({ kind: 'closed' });
  });
});

describe('an answer to a question, in the tab', () => {
  test('is corrected by whoever gave it, from the answer they had before them, and by nobody else', async () => {
    const tab = await aTab(await aScene());
    const headers = { 'if-match': '*' };
    await tab.send(director, `${open}/questions`, { method: 'POST', headers, body: { text: 'Hvorfor?' } });
    const question = async (who: string) =>
      ((await tab.get(who, open)).body as { questions: { id: string; corrects: number | null }[] })
        .questions[0];
    const { id } = (await question(chief)) ?? { id: '' };
    const answer = (who: string, body: object) =>
      tab.send(who, `${open}/questions/${id}/answer`, { method: 'POST', headers, body });
    await answer(chief, { text: 'Derfor.' });

    const corrects = (await question(chief))?.corrects ?? 0;
    expect([corrects, (await question(secretary))?.corrects]).toEqual([1, null]);
    expect(await answer(secretary, { text: 'Nej.', corrects })).toMatchObject({ status: 412 });
    expect((await answer(chief, { text: 'Nej.' })).body).toMatchObject({ code: 'already-answered' });
    expect((await answer(chief, { text: 'Fordi.', corrects })).body).toMatchObject({
      questions: [{ answer: 'Fordi.', corrected: true, corrects: 2 }],
    });
    expect(await answer(chief, { text: 'Igen.', corrects })).toMatchObject({ status: 412 });
  });
});
