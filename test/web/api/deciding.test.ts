import { describe, expect, test } from '@jest/globals';
import { linkBetween } from '../../../src/domain/item-link.ts';
import { type ATab, aTab } from '../../support/a-tab.ts';
import { people, tenant } from '../../support/builders.ts';
import { draft } from '../../support/decide.ts';
import { arrange, aScene, items, meetingIds } from '../../support/scene.ts';
import type { World } from '../../support/world.ts';
import { make, on, open } from './make-change.ts';

const { secretary, chair } = people;
const form = `${open}/decision-form`;
const standing = on('standing');

describe('deciding through the tab', () => {
  test('finds what was drafted in Teams, and is found there', async () => {
    const { world, tab } = await aTown();
    expect(await formOf(tab, secretary)).toMatchObject({ draft: null, decided: null, number: 2 });
    await draft(world, items.open, { text: 'Direktionen udsætter punktet.' });

    expect(await formOf(tab, secretary)).toMatchObject({
      draft: { isOwn: true, isOutdated: false, review: { text: 'Direktionen udsætter punktet.' } },
    });
    expect(await formOf(tab, chair)).toMatchObject({ draft: { isOwn: false, by: expect.any(String) } });
    await send(tab, chair, 'decision-drafts', { text: 'Godkendt.' });
    expect(await formOf(tab, chair)).toMatchObject({ draft: { isOwn: true, review: { text: 'Godkendt.' } } });
    const found = await world.store.read(tenant, (db) =>
      db.drafts.lastOf(chair, { meetingId: meetingIds.next, itemId: items.open.id }),
    );
    expect(found).toMatchObject({ text: 'Godkendt.' });
  });

  test('leaves a draft alone that an item written anew, or a decision, has overtaken', async () => {
    const { world, tab } = await aTown();
    await draft(world, items.open, { text: 'Godkendt.' });
    await draft(world, items.open, { text: 'Taget til efterretning.' }, chair);
    await arrange(world, async (tx) => {
      await tx.items.save(await tx.items.lock(items.open.id));
    });
    expect(await formOf(tab, chair)).toMatchObject({ draft: { isOutdated: true } });

    const { draftId } = (
      await send(tab, secretary, 'decision-drafts', { text: 'Afvist.', outcome: 'rejected' })
    ).body as { draftId: string };
    await send(tab, secretary, `decision-drafts/${draftId}/confirm`, {});
    expect(await formOf(tab, chair)).toMatchObject({ draft: null, decided: { outcome: 'rejected' } });
  });

  test('corrects a decision from what it was, with what was written of orders and conditions', async () => {
    const { tab } = await aTown();
    const drafted = await send(tab, secretary, 'decision-drafts', {
      text: 'Direktionen godkender indstillingen.',
      orders: [{ text: 'En ny plan' }],
      conditions: [{ text: 'at tilskuddet kommer', unit: 'CFE', due: '2027-02-01' }],
    });
    const { draftId } = drafted.body as { draftId: string };
    await send(tab, secretary, `decision-drafts/${draftId}/confirm`, {
      terms: [{ order: 1, unit: 'CFE', due: '2027-01-15' }],
      recipients: [people.chief],
    });
    const { decided } = (await formOf(tab, secretary)) as { decided: object };
    expect(decided).toMatchObject({
      ...{ outcome: 'approved', recipients: [people.chief] },
      orders: [{ text: 'En ny plan', unit: 'CFE', due: '2027-01-15' }],
      conditions: [{ text: 'at tilskuddet kommer', unit: 'CFE', due: '2027-02-01' }],
    });

    const again = await send(tab, chair, 'decision-drafts', {
      ...decided,
      text: 'Tages til efterretning.',
      outcome: 'noted',
    });
    await send(tab, chair, `decision-drafts/${(again.body as { draftId: string }).draftId}/confirm`, {});
    expect((await tab.get(chair, open)).body).toMatchObject({
      decisions: [{ version: 2, outcome: 'noted', orders: [{ unit: 'CFE', due: '2027-01-15' }] }],
    });
  });

  test('puts off to a later meeting, and what is linked goes along unless it is kept', async () => {
    const { world, tab } = await aTown();
    await arrange(world, async (tx) => {
      await tx.links.save(linkBetween(items.open.id, items.bridge.id));
    });
    const drafted = await send(tab, secretary, 'decision-drafts', { outcome: 'postponed' });
    const { draftId, postponing } = drafted.body as {
      draftId: string;
      postponing: { along: { itemId: string; version: number }[]; targets: { day: string }[] };
    };
    expect(postponing).toMatchObject({
      along: [{ number: 4, title: 'Ny bro over åen' }],
      targets: [{ day: '2026-12-08' }],
      minutes: expect.any(Number),
    });
    await send(tab, secretary, `decision-drafts/${draftId}/confirm`, {
      postponeTo: '2026-12-08',
      along: postponing.along.map(({ itemId, version }) => ({ id: itemId, version })),
    });

    for (const item of [open, on('bridge')])
      expect((await tab.get(secretary, item)).body).toMatchObject({
        decisions: [{ outcome: 'postponed', postponedTo: '2026-12-08' }],
      });
  });

  test('delegates and withdraws with words of the board’s own', async () => {
    const { tab } = await aTown();
    expect(
      await send(tab, secretary, 'decision-drafts/delegation', { byWhom: 'Kredsløb A/S' }),
    ).toMatchObject({
      body: {
        text: expect.stringContaining('uddelegerer sagen til Kredsløb A/S'),
        orders: [{ value: { text: 'Afgør sagen', byWhom: 'Kredsløb A/S' } }],
      },
    });
    expect(await send(tab, secretary, 'decision-drafts/delegation', {})).toMatchObject({ status: 409 });
    expect(await send(tab, secretary, 'decision-drafts/withdrawal', { reason: 'Det er løst' })).toMatchObject(
      {
        body: { text: expect.stringContaining('Det er løst'), outcome: { value: 'resolved' } },
      },
    );
  });

  test('offers what the record of a standing item orders, and places it once', async () => {
    const { tab } = await aTown();
    await change(
      tab,
      'record',
      { text: 'Direktionen beder CFE om en plan for cykler inden 1. marts 2027.' },
      'PUT',
    );
    const { ordered } = (await tab.get(secretary, `${standing}/decision-form`)).body as { ordered: object[] };
    expect(ordered).toMatchObject([{ unit: 'CFE', due: '2027-03-01' }]);

    await change(tab, 'orders', { orders: ordered });
    expect((await tab.get(secretary, `${standing}/decision-form`)).body).toMatchObject({ ordered: [] });
  });

  test('takes back a record that was just written, and nothing else', async () => {
    const { tab } = await aTown();
    await change(tab, 'record', { text: 'Drøftet.' }, 'PUT');
    expect(await change(tab, 'record/undo')).toMatchObject({ status: 200, body: { record: null } });

    await change(tab, 'record', { text: 'Drøftet igen.' }, 'PUT');
    await make(tab, secretary, 'editItem');
    expect(await change(tab, 'record/undo')).toMatchObject({
      ...{ status: 409, body: { code: 'nothing-to-undo' } },
    });
    expect((await tab.get(secretary, standing)).body).toMatchObject({ record: 'Drøftet igen.' });
  });
});

/** Changes the standing item as the secretary. */
async function change(tab: ATab, path: string, body?: object, method: 'PUT' | 'POST' = 'POST') {
  const { etag } = await tab.get(secretary, standing);
  const sent = { method, headers: { 'if-match': etag }, ...(body ? { body } : {}) };
  return tab.send(secretary, `${standing}/${path}`, sent);
}

async function aTown(): Promise<{ world: World; tab: ATab }> {
  const world = await aScene();
  return { world, tab: await aTab(world) };
}

async function formOf(tab: ATab, who: string): Promise<unknown> {
  return (await tab.get(who, form)).body;
}

async function send(tab: ATab, who: string, path: string, body: object) {
  const { etag } = await tab.get(who, open);
  return tab.send(who, `${open}/${path}`, { method: 'POST', body, headers: { 'if-match': etag } });
}
