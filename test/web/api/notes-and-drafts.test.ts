import { describe, expect, test } from '@jest/globals';
import { aTab } from '../../support/a-tab.ts';
import { people } from '../../support/builders.ts';
import { aScene } from '../../support/scene.ts';
import { make, open } from './make-change.ts';

const { secretary, chair, director } = people;

describe('a note or a draft through the tab', () => {
  test('changes as a note by its writer alone, and of the version they saw', async () => {
    const tab = await aTab(await aScene());
    const { body } = await make(tab, director, 'writeNote');
    const [{ id }] = (body as { notes: [{ id: string }] }).notes;
    const change = (who: string, version: number) =>
      tab.send(who, `${open}/notes/${id}`, {
        ...{ method: 'PATCH', body: { text: 'Husk økonomien', version }, headers: { 'if-match': '*' } },
      });

    expect(await change(chair, 1)).toMatchObject({ status: 412 });
    expect(await change(director, 1)).toMatchObject({
      status: 200,
      body: { notes: [{ text: 'Husk økonomien', version: 2 }] },
    });
    expect(await change(director, 1)).toMatchObject({ status: 412 });
    const remove = { method: 'DELETE', headers: { 'if-match': '*' } };
    expect(await tab.send(director, `${open}/notes/${id}?version=2`, remove)).toMatchObject({
      body: { notes: [] },
    });
  });

  test('holds what is half written for its writer alone, until it is dropped', async () => {
    const world = await aScene();
    const tab = await aTab(world);
    const kept = { content: { background: 'Halvt' }, madeFrom: '"tag"', at: world.now() };

    expect(await make(tab, secretary, 'keepItemDraft')).toMatchObject({ body: { draft: kept } });
    expect((await tab.get(secretary, `${open}/draft`)).body).toEqual({ draft: kept });
    expect((await tab.get(chair, `${open}/draft`)).body).toEqual({ draft: null });
    expect((await tab.get(secretary, open)).body).toMatchObject({
      background: { text: expect.stringContaining('cykelsti') },
    });
    const drop = { method: 'DELETE', headers: { 'if-match': '*' } };
    expect((await tab.send(secretary, `${open}/draft`, drop)).body).toEqual({ draft: null });
  });

  test('stands as a note at its paragraph, follows it, and says where the text is another', async () => {
    const tab = await aTab(await aScene());
    const write = (background: string) => make(tab, secretary, 'editItem', { body: { background } });
    const at = async () => {
      const { notes } = (await tab.get(director, open)).body as {
        notes: { anchor: { at: number | null } }[];
      };
      return notes.map(({ anchor }) => anchor.at);
    };
    await write('Første afsnit.\n\nStien er dyr.\n\nSidste afsnit.');
    const anchor = { section: 'background', paragraph: 1, quote: 'Stien  er dyr' };
    await make(tab, director, 'writeNote', { body: { text: 'For dyr?', shared: false, anchor } });

    expect(await at()).toEqual([1]);
    await write('Nyt.\n\nFørste afsnit.\n\nStien er dyr.\n\nSidste afsnit.');
    expect(await at()).toEqual([2]);
    await write('Stien er billig.');
    expect(await at()).toEqual([null]);
  });
});
