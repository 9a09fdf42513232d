import { describe, expect, test } from '@jest/globals';
import { aTab } from '../../support/a-tab.ts';
import { people, tenant } from '../../support/builders.ts';
import { aScene, items } from '../../support/scene.ts';
import { agenda, changes, make } from './make-change.ts';

const { secretary, chair, chief } = people;

describe('what waits for a meeting, through the tab', () => {
  test('goes onto the agenda, and back again by whoever put it there', async () => {
    const tab = await aTab(await aScene());
    const undo = (who: string, what: string) => make(tab, who, 'undo', { body: { what } });
    const titles = async () =>
      ((await tab.get(secretary, agenda)).body as { rows: { title?: string }[] }).rows.map(
        ({ title }) => title,
      );

    expect(await make(tab, secretary, 'placeWaiting')).toMatchObject({ status: 200 });
    expect(await titles()).toContain('ventendetitel');
    expect(await make(tab, secretary, 'placeWaiting')).toMatchObject({
      body: { code: 'item-already-there' },
    });
    expect(await undo(chair, 'place-item')).toMatchObject({ body: { code: 'nothing-to-undo' } });
    expect(await undo(secretary, 'withdraw-item')).toMatchObject({ body: { code: 'nothing-to-undo' } });
    expect(await undo(secretary, 'place-item')).toMatchObject({ status: 200 });
    expect(await titles()).not.toContain('ventendetitel');
  });

  test('is a proposal until it was accepted, by the version that was read', async () => {
    const world = await aScene();
    const tab = await aTab(world);
    const accept = (body: object) => make(tab, secretary, 'acceptProposal', { body });
    const state = async () =>
      (await world.store.read(tenant, (db) => db.items.get(items.proposed.id)))?.state;

    expect(await accept({ version: 7, waits: false })).toMatchObject({ status: 412 });
    expect(await state()).toBe('proposed');
    expect(await accept({ version: 1, waits: true })).toMatchObject({ body: { rows: { length: 4 } } });
    expect(await state()).toBe('accepted');
    expect((await tab.get(secretary, '/boards/board-1/proposals')).body).toEqual({ rows: [] });
  });

  test('comes back to its maker with a comment', async () => {
    const tab = await aTab(await aScene());
    await make(tab, secretary, 'returnProposal');

    expect((await tab.get(chief, '/boards/board-1/proposals')).body).toMatchObject({
      rows: [{ title: 'foreslaaettitel', comment: 'Skriv mere', isOwn: true, mayJudge: false }],
    });
  });

  test('is changed and sent again by its maker, as the item was when they read it', async () => {
    const world = await aScene();
    const tab = await aTab(world);
    await make(tab, secretary, 'returnProposal');
    const own = changes.changeProposal?.path ?? '';
    const before = await tab.get(chief, own);
    expect(before.body).toMatchObject({
      ...{ mayChange: true, comment: 'Skriv mere', state: { kind: 'returned' } },
      form: { values: { title: 'foreslaaettitel', closed: false }, wish: { chosen: 'meeting-2' } },
    });
    const body = { caseStatement: 'Nu med mere.', wishedMeeting: null };
    expect((await make(tab, chief, 'changeProposal', { body })).body).toMatchObject({
      ...{ state: { kind: 'proposed' }, wished: null, caseStatement: 'Nu med mere.' },
      form: { values: { title: 'foreslaaettitel', attachments: [{ title: 'foreslaaetbilag' }] } },
    });
    const late = { method: 'PATCH', body: { title: 'Andet' }, headers: { 'if-match': before.etag } };
    expect(await tab.send(chief, own, late)).toMatchObject({
      ...{ status: 412, body: { current: { caseStatement: 'Nu med mere.' } } },
    });
    const edited = world.store
      .records(tenant)
      .filter(({ what, kind }) => `${what} ${kind}` === 'edit-item item');
    expect(edited).toHaveLength(1);
  });

  test('is withdrawn by its maker alone, and locked for them once it was accepted', async () => {
    const tab = await aTab(await aScene());
    expect(await make(tab, chief, 'withdrawProposal')).toMatchObject({
      ...{ status: 200, body: { state: { kind: 'withdrawn' }, mayChange: false, form: null } },
    });
    expect((await tab.get(chief, '/boards/board-1/proposals')).body).toEqual({ rows: [] });

    const other = await aTab(await aScene());
    await make(other, secretary, 'acceptProposal', { body: { version: 1, waits: true } });
    expect(await make(other, chief, 'changeProposal')).toMatchObject({
      ...{ status: 409, body: { code: 'proposal-accepted' } },
    });
    expect(await make(other, chief, 'withdrawProposal')).toMatchObject({ status: 409 });
  });
});
