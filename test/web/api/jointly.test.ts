import { describe, expect, test } from '@jest/globals';
import { aTab, type Said } from '../../support/a-tab.ts';
import { agreeOn, react } from '../../support/agree.ts';
import { people, tenant } from '../../support/builders.ts';
import { decide } from '../../support/decide.ts';
import { aScene, items } from '../../support/scene.ts';
import { agenda, make, open } from './make-change.ts';

const { secretary, chair, director, director2, chief } = people;
const path = `${agenda}/consent`;
const ticked = (...all: { id: string }[]) => ({ items: all.map(({ id }) => ({ id, version: 1 })) });
const numbersIn = ({ body }: Said) =>
  (body as { agreed: { number: number }[] }).agreed.map(({ number }) => number);

describe('deciding jointly in the tab', () => {
  test('offers what all agree on and names who has not answered, as their reactions come in', async () => {
    const world = await agreeOn(await aScene(), 2, 3);
    const tab = await aTab(world);
    await react(world, 4, chair);
    expect((await tab.get(secretary, path)).body).toMatchObject({
      ...{ boardName: 'Direktionen', day: '2026-11-24', decided: [] },
      agreed: [
        { itemId: items.open.id, number: 2, title: 'Ny cykelsti', outcome: 'approved', version: 1 },
        { number: 3, closed: true },
      ],
      missing: [{ number: 4, names: ['Dorte Bro'] }],
    });
    expect((await tab.get(chair, agenda)).body).toMatchObject({ mayDecide: true, together: 2 });
    await make(tab, director2, 'react', { body: { kind: 'discuss' } });
    expect(numbersIn(await tab.get(secretary, path))).toEqual([3]);
  });

  test('decides what is ticked and still agreed on, and what was is taken back by whoever decided it', async () => {
    const world = await agreeOn(await aScene(), 2, 3);
    const tab = await aTab(world);
    await react(world, 3, director, 'discuss');
    const said = await make(tab, chair, 'decideTogether', { body: ticked(items.open, items.closed) });

    expect(said).toMatchObject({ status: 200, body: { agreed: [], decided: [2] } });
    expect((await tab.get(chief, open)).body).toMatchObject({
      decisions: [{ here: true, outcome: 'approved', text: 'Direktionen godkender indstillingen.' }],
    });
    expect(world.store.records(tenant).at(-1)).toMatchObject({ what: 'decide-together', by: chair });
    const undo = (who: string) => make(tab, who, 'undo', { body: { what: 'decide-together' } });
    expect(await undo(secretary)).toMatchObject({ body: { code: 'nothing-to-undo' } });
    expect((await undo(chair)).status).toBe(200);
    expect(numbersIn(await tab.get(chair, path))).toEqual([2]);
  });

  test('leaves out what was written anew meanwhile or is decided, and is done once', async () => {
    const world = await agreeOn(await aScene(), 2, 3);
    const tab = await aTab(world);
    await decide(world, { number: 2 });
    const key = { 'idempotency-key': 'one-joint-decision' };
    const body = { items: [...ticked(items.open).items, { id: items.closed.id, version: 7 }] };
    expect(await make(tab, chair, 'decideTogether', { body })).toMatchObject({
      body: { decided: [2], agreed: [{ number: 3 }] },
    });
    const again = { body: ticked(items.closed), headers: key };
    for (let time = 0; time < 2; time++)
      expect(await make(tab, chair, 'decideTogether', again)).toMatchObject({ body: { decided: [2, 3] } });
    const decided = [...world.store.everything(tenant).decisions.values()];
    expect(decided.map(({ version }) => version)).toEqual([1, 1]);
  });
});
