import { describe, expect, test } from '@jest/globals';
import { aTab } from '../../support/a-tab.ts';
import { people, tenant } from '../../support/builders.ts';
import { aScene, items } from '../../support/scene.ts';
import { agenda, make } from './make-change.ts';

const { secretary, chief } = people;

describe('what no calendar, browser or database has', () => {
  test.each(['2026-99-99', '2027-02-29', '2026-11-31', 'i morgen', ''])('no day is %s', async (day) => {
    const world = await aScene();
    const tab = await aTab(world);
    const before = world.store.records(tenant).length;
    const said = async (who: string, name: string, body: object) => {
      const { status, body: answer } = await make(tab, who, name, { body });
      return [status, (answer as { code: string }).code];
    };
    const wrong = [400, 'wrong-fields'];

    expect(await said(chief, 'answerDecision', { kind: 'cannot', text: 'x', wished: day })).toEqual(wrong);
    const order = { text: 'Ny plan', unit: 'CFE', due: day };
    expect(await said(secretary, 'placeOrders', { orders: [order] })).toEqual(wrong);
    expect(await said(secretary, 'draftDecision', { text: 'Godkendt.', orders: [order] })).toEqual(wrong);
    expect(await said(secretary, 'draftDecision', { text: 'Udsat.', postponeTo: day })).toEqual(wrong);
    expect(await said(secretary, 'draftDelegation', { text: 'Afklar', unit: 'CFE', due: day })).toEqual(
      wrong,
    );
    expect(world.store.records(tenant)).toHaveLength(before);
  });

  test.each(['javascript:alert(1)', 'data:text/html,hej', 'https://', 'intranettet'])(
    'no pre-read is at %s',
    async (url) => {
      const tab = await aTab(await aScene());
      const attachments = [{ title: 'Bilag', url }];

      for (const name of ['addItem', 'editItem'])
        expect(await make(tab, secretary, name, { body: { title: 'Ny sti', attachments } })).toMatchObject({
          status: 409,
          body: { code: 'link-wrong', fields: [{ field: 'attachments' }] },
        });
    },
  );

  test('no text has halves of characters in it, nor what ends a text', async () => {
    const world = await aScene();
    const tab = await aTab(world);

    for (const path of ['/meetings/a%00b', '/boards/a%00b', `${agenda}/items/a%00b`])
      expect(await tab.get(secretary, path)).toMatchObject({ status: 404 });
    await make(tab, secretary, 'editItem', { body: { title: 'Ny\u0000 sti\ud800', background: 'å\u0000' } });
    const { title, background } = world.store.everything(tenant).items.get(items.open.id)?.text ?? {};
    expect([title, background]).toEqual(['Ny sti\ufffd', 'å']);
  });
});
