import { describe, expect, test } from '@jest/globals';
import { routes } from '../../../src/api/v1/routes.ts';
import { aTab } from '../../support/a-tab.ts';
import { people, tenant } from '../../support/builders.ts';
import { aScene, items, meetingIds } from '../../support/scene.ts';
import { agenda, aSceneWithOrder, changes, make, on, open } from './make-change.ts';

const { secretary, chair, director, director2, chief, chief2, guest, stranger } = people;
const everybody = [secretary, chair, director, director2, chief, chief2, guest, stranger];

describe('changing through the tab', () => {
  test('an item is closed for a reason, which others then see nothing of, and opened again', async () => {
    const tab = await aTab(await aScene());
    expect(await make(tab, secretary, 'closeItem')).toMatchObject({
      status: 200,
      body: { kind: 'item', closed: { reason: 'Personsag', audience: [] } },
    });
    expect((await tab.get(chief2, open)).status).toBe(200);
    expect((await tab.get(chief, open)).body).not.toMatchObject({ kind: 'item' });
    expect(await make(tab, secretary, 'closeItem')).toMatchObject({ body: { code: 'item-already-closed' } });

    const how = { path: `${open}/closing`, method: 'DELETE' as const };
    const { etag } = await tab.get(chair, open);
    expect(await tab.send(chair, how.path, { ...how, headers: { 'if-match': etag } })).toMatchObject({
      status: 200,
      body: { kind: 'item', closed: null },
    });
    expect((await tab.get(chief, open)).body).toMatchObject({ kind: 'item' });
  });

  test('is for whoever may do it with the bot, and tells others no more than it does', async () => {
    const world = await aScene();
    const tab = await aTab(world);
    const table: Record<string, string> = {};
    for (const name of Object.keys(changes)) {
      const row: number[] = [];
      for (const who of everybody) {
        world.store = (await aSceneWithOrder()).store;
        row.push((await make(tab, who, name)).status);
      }
      table[name] = row.join(' ');
    }

    // Secretary, chair, director, another, chief of CFE, of CTM, guest, stranger.
    expect(table).toEqual({
      acceptProposal: '200 200 403 403 403 403 403 403',
      addItem: '200 200 200 200 200 200 403 403',
      // Nobody wished for another date.
      answerOrderWish: '409 409 403 403 403 404 403 403',
      answerDecision: '403 403 403 403 403 404 403 403',
      ask: '403 200 200 200 403 404 403 403',
      changeProposal: '404 404 404 404 200 404 404 403',
      closeItem: '200 200 403 403 403 404 403 403',
      decideTogether: '200 200 403 403 403 403 403 403',
      draftDecision: '200 200 403 403 403 404 403 403',
      draftDelegation: '200 200 403 403 403 404 403 403',
      draftWithdrawal: '200 200 403 403 403 404 403 403',
      editItem: '200 200 403 403 403 404 403 403',
      keepItemDraft: '200 200 403 403 403 404 403 403',
      markRead: '403 200 200 200 403 404 403 403',
      moveOrder: '200 200 403 403 200 404 403 403',
      moveItem: '200 200 403 403 403 403 403 403',
      orderAgenda: '200 200 403 403 403 403 403 403',
      placeOrders: '200 200 403 403 403 404 404 403',
      placeWaiting: '200 200 403 403 403 403 403 403',
      publish: '200 200 403 403 403 403 403 403',
      react: '403 200 200 200 403 404 403 403',
      reopenItem: '200 200 403 403 403 403 403 403',
      reportOrder: '403 403 403 403 200 404 403 403',
      returnProposal: '200 200 403 403 403 403 403 403',
      settleOrder: '200 200 403 403 403 404 403 403',
      startMeeting: '200 200 403 403 403 403 403 403',
      undo: '409 409 409 409 409 409 409 403',
      undoRecord: '409 409 403 403 403 403 403 403',
      withdrawProposal: '404 404 404 404 200 404 404 403',
      withdrawItem: '200 200 403 403 403 403 403 403',
      writeNote: '403 200 200 200 403 404 403 403',
      writeRecord: '200 200 403 403 403 404 404 403',
    });
  });

  test('takes a word about what it was made from, and `*` only where it adds to it', async () => {
    const tab = await aTab(await aScene());
    const names = Object.entries(routes).flatMap(([name, route]) =>
      'change' in route ? [{ name, ...route }] : [],
    );
    const path = (pattern: string) =>
      pattern
        .replace(':meetingId', meetingIds.next)
        .replace(':boardId', 'board-1')
        .replace(':itemId', items.open.id)
        .replace(/:\w+/, 'one');
    const body = {
      ...{ order: [1], title: 'x', to: 'next', text: 'x', shared: true, kind: 'agree', seats: [] },
      ...{ version: 1, seat: 'director', what: 'left', from: null },
    };

    for (const { name, method, path: pattern, change } of names) {
      const wish = changes[name]?.body ?? pick(name, body);
      const url = `${path(pattern)}${name === 'removeNote' ? '?version=1' : ''}`;
      const send = (headers: Record<string, string>) =>
        tab.send(director, url, { method, headers, ...(wish ? { body: wish } : {}) });
      expect({ name, ...(await send({})) }).toMatchObject({
        name,
        status: 428,
        body: { code: 'needs-version' },
      });
      const any = await send({ 'if-match': '*' });
      expect({ name, isTaken: any.status !== 428 }).toEqual({ name, isTaken: change === 'adds' });
    }
  });

  test('is turned away where somebody was first, with what it is now, and of two at once one holds', async () => {
    const world = await aScene();
    const tab = await aTab(world);
    const [before] = [await tab.get(secretary, agenda)];
    const order = (numbers: number[]) =>
      tab.send(secretary, `${agenda}/agenda`, {
        ...{ method: 'PATCH', body: { order: numbers }, headers: { 'if-match': before.etag } },
      });

    const both = await Promise.all([order([2, 1, 3, 4]), order([1, 3, 2, 4])]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const lost = both.find(({ status }) => status === 412);
    const now = await tab.get(secretary, agenda);
    expect(lost).toMatchObject({
      etag: now.etag,
      body: { code: 'changed', current: now.body, etag: now.etag },
    });
    expect(world.store.records(tenant).filter(({ what }) => what === 'order-agenda')).toHaveLength(1);
  });

  test('is not turned away by what others say to the item meanwhile', async () => {
    const tab = await aTab(await aScene());
    const { etag } = await tab.get(secretary, open);
    await make(tab, director, 'react');
    await make(tab, director, 'writeNote');

    const saved = await tab.send(secretary, open, {
      ...{ method: 'PATCH', body: { title: 'Ny sti' }, headers: { 'if-match': etag } },
    });
    expect(saved).toMatchObject({
      status: 200,
      body: { title: 'Ny sti', background: { text: expect.any(String) } },
    });
    expect(await make(tab, director, 'react', { headers: { 'if-match': etag } })).toMatchObject({
      status: 412,
    });
  });

  test('holds a meeting: begun, led on, a decision read back and confirmed, ended', async () => {
    const tab = await aTab(await aScene());
    const session = `${agenda}/session`;
    const step = async (path: string, body: object, method = 'POST') => {
      const { etag } = await tab.get(secretary, session);
      return tab.send(secretary, `${session}/${path}`, { method, body, headers: { 'if-match': etag } });
    };

    expect(await step('start', {})).toMatchObject({ status: 409, body: { code: 'meeting-other-day' } });
    expect(await step('start', { anyway: true })).toMatchObject({
      ...{
        status: 200,
        body: { isRunning: true, now: { number: 1 }, leading: { current: { number: 1 }, count: 4 } },
      },
    });
    expect(await step('attendance', { seats: [director] }, 'PUT')).toMatchObject({
      body: { leading: { attendance: { confirmed: true } } },
    });
    const moved = { seat: director, what: 'left', from: 1 };
    expect(await step('attendance/moves', moved)).toMatchObject({
      body: { leading: { attendance: { moves: [{ seat: director, what: 'left' }] } } },
    });
    expect(await step('attendance/moves', { ...moved, from: 4 })).toMatchObject({
      ...{ status: 409, body: { code: 'item-not-begun' } },
    });
    expect(await step('go', { to: 'next' })).toMatchObject({
      body: { leading: { current: { title: 'Ny cykelsti' } } },
    });
    expect((await tab.get(guest, session)).body).toMatchObject({ now: { number: 2 }, leading: null });

    const review = await make(tab, secretary, 'draftDecision');
    expect(review).toMatchObject({
      body: { outcome: { value: 'approved', guessed: true }, text: 'Godkendt.' },
    });
    const { draftId } = review.body as { draftId: string };
    const undecided = await tab.get(secretary, session);
    const { etag } = await tab.get(secretary, open);
    const confirm = (item: keyof typeof items, tag: string) =>
      tab.send(secretary, `${on(item)}/decision-drafts/${draftId}/confirm`, {
        ...{ method: 'POST', body: {}, headers: { 'if-match': tag } },
      });
    const elsewhere = await tab.get(secretary, on('bridge'));
    expect(await confirm('bridge', elsewhere.etag)).toMatchObject({
      status: 409,
      body: { code: 'draft-gone' },
    });
    expect(await confirm('open', etag)).toMatchObject({
      ...{ status: 200, body: { decisions: [{ here: true, outcome: 'approved' }] } },
    });
    // Whoever wants to go on does not mind that the item was decided meanwhile.
    const asItWas = { 'if-match': undecided.etag };
    expect(
      await tab.send(secretary, `${session}/go`, { method: 'POST', body: { to: 'next' }, headers: asItWas }),
    ).toMatchObject({ status: 200, body: { now: { number: 3 } } });
    expect(await step('end', {})).toMatchObject({ status: 409, body: { code: 'items-undecided' } });
    expect(await step('end', { anyway: true })).toMatchObject({ status: 200, body: { isRunning: false } });
  });

  test('of what is kept from somebody says that it is not there', async () => {
    const tab = await aTab(await aScene());
    const note = { method: 'POST', body: { text: 'x', shared: true }, headers: { 'if-match': '*' } };
    const draft = `/meetings/${meetingIds.later}/items/${items.coming.id}/notes`;

    expect(await tab.send(director, draft, note)).toMatchObject({ status: 404, body: { code: 'not-there' } });
    expect(await tab.send(director, `${agenda}/items/none/notes`, note)).toMatchObject({ status: 404 });
    expect(await tab.send(director2, `${on('bridge')}/notes`, note)).toMatchObject({ status: 403 });
  });
});

/** What a body of the route may hold. */
function pick(name: string, all: Record<string, unknown>): Record<string, unknown> | undefined {
  const fields: Record<string, string[]> = {
    ...{ changeNote: ['version'], answerQuestion: ['text'], goOn: ['to'], noteAttendance: ['seats'] },
    ...{ endMeeting: [], confirmDecision: [], moveSeat: ['seat', 'what', 'from'] },
  };
  const wanted = fields[name];
  return wanted && Object.fromEntries(wanted.map((field) => [field, all[field]]));
}
