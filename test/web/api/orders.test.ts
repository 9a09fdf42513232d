import { describe, expect, test } from '@jest/globals';
import { asId, type OrderId } from '../../../src/domain/ids.ts';
import { type ATab, aTab } from '../../support/a-tab.ts';
import { anOrder } from '../../support/an-order.ts';
import { people, tenant } from '../../support/builders.ts';
import { arrange, items, meetingIds } from '../../support/scene.ts';
import { aSceneWithOrder, changes, make } from './make-change.ts';

const { secretary, director, chief, chief2 } = people;
const ordered = changes.settleOrder?.from ?? '';

async function withOrder() {
  const world = await aSceneWithOrder();
  return { world, tab: await aTab(world) };
}

const state = async (tab: ATab, who: string) => (await tab.get(who, ordered)).body;

describe('an order, in the tab', () => {
  test('says who may do what about it, and is not there for whom it is not', async () => {
    const { tab } = await withOrder();

    expect(await state(tab, chief)).toMatchObject({ state: 'open', mayReport: true, maySettle: false });
    expect(await state(tab, secretary)).toMatchObject({ mayReport: false, maySettle: true });
    expect(await state(tab, director)).toMatchObject({ mayReport: false, maySettle: false });
    expect((await tab.get(chief2, ordered)).status).toBe(404);
    expect((await tab.get(secretary, '/boards/board-2/orders/ordered')).status).toBe(404);
  });

  test('is reported done by its owner, sent back with a word, and confirmed, and each is told', async () => {
    const { world, tab } = await withOrder();
    await world.runJobs();
    world.sent.length = 0;

    expect(await make(tab, chief, 'reportOrder')).toMatchObject({
      ...{ status: 200, body: { state: 'reported', history: [{ what: 'reported', text: 'Er sendt' }] } },
    });
    const again = await make(tab, chief, 'reportOrder');
    expect(again).toMatchObject({ status: 409, body: { code: 'order-not-so' } });
    const back = { body: { how: 'returned' } };
    expect((await make(tab, secretary, 'settleOrder', back)).status).toBe(409);
    const missing = { body: { how: 'returned', text: 'Kortet mangler' } };
    expect(await make(tab, secretary, 'settleOrder', missing)).toMatchObject({ body: { state: 'open' } });
    expect(await make(tab, secretary, 'settleOrder')).toMatchObject({ body: { state: 'done' } });
    await world.runJobs();
    expect(JSON.stringify(world.sent)).toContain('Kortet mangler');
    const records = world.store.records(tenant).map(({ what }) => what);
    expect(records).toEqual(expect.arrayContaining(['report-order', 'settle-order']));
  });

  test('has another day wished for by its owner, given or refused by the secretary', async () => {
    const { tab } = await withOrder();
    const wish = (due: string) => make(tab, chief, 'moveOrder', { body: { due, text: 'Tallene mangler' } });

    expect(await wish('2026-12-22')).toMatchObject({ body: { wish: '2026-12-22', due: '2026-12-15' } });
    expect(
      (await make(tab, secretary, 'answerOrderWish', { body: { isGranted: false } })).body,
    ).toMatchObject({
      ...{ wish: null, due: '2026-12-15' },
    });
    await wish('2026-12-23');
    expect(await make(tab, secretary, 'answerOrderWish')).toMatchObject({
      body: { wish: null, due: '2026-12-23' },
    });
    expect((await wish('2026-12-23')).body).toMatchObject({ code: 'order-due-same' });
    expect((await wish('2026-02-30')).status).toBe(400);
  });

  test('is left as it is for whoever looked at it before somebody else was there', async () => {
    const { tab } = await withOrder();
    const { etag } = await tab.get(secretary, ordered);
    await make(tab, chief, 'moveOrder');

    expect(await make(tab, secretary, 'settleOrder', { headers: { 'if-match': etag } })).toMatchObject({
      ...{ status: 412, body: { current: { state: 'open', wish: '2026-12-22' } } },
    });
  });

  test('given on a closed item is kept from a chief who is not named on it', async () => {
    const { world, tab } = await withOrder();
    const given = { itemId: items.closed.id, meetingId: meetingIds.next, decisionId: null };
    const order = { id: asId<OrderId>('hidden'), text: 'hemmelig bestilling' };
    await arrange(world, (tx) => tx.orders.save(anOrder({ given, order })));
    const send = (who: string) =>
      tab.send(who, '/boards/board-1/orders/hidden/report', {
        ...{ method: 'POST', headers: { 'if-match': '"none"' }, body: {} },
      });

    expect(await send(chief)).toMatchObject({ status: 404, body: { code: 'not-there' } });
    expect((await send(secretary)).status).toBe(412);
    expect(JSON.stringify(await send(chief))).not.toContain('hemmelig');
  });
});
