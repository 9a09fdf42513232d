import { describe, expect, test } from '@jest/globals';
import type { ApiRoute } from '../../../src/api/v1/route.ts';
import { routes } from '../../../src/api/v1/routes.ts';
import { aTab } from '../../support/a-tab.ts';
import { people } from '../../support/builders.ts';
import { aScene, items, meetingIds } from '../../support/scene.ts';
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
    await write('Nyt.\n\nFørste afsnit.\n\nStien er dyr, og den haster.\n\nSidste afsnit.');
    expect(await at()).toEqual([2]);
    await write('Stien er billig.');
    expect(await at()).toEqual([null]);
  });

  test('stands, as long as it is not shared, in no answer to anybody else', async () => {
    const world = await aScene();
    const tab = await aTab(world);
    const anchor = { section: 'background', paragraph: 0, quote: 'privatcitat' };
    const body = { text: 'privatnote', shared: false, anchor };
    await make(tab, director, 'writeNote', { body });
    const looks = Object.values<ApiRoute>(routes).filter(({ method }) => method === 'GET');
    const answers = async (who: string) =>
      JSON.stringify(await Promise.all(looks.map(({ path }) => tab.get(who, addressOf(path)))));

    for (const who of Object.values(people).filter((one) => one !== director))
      expect(await answers(who)).not.toMatch(/privatnote|privatcitat/);
    expect(await answers(director)).toMatch(/privatnote/);
    expect(await make(tab, chair, 'react')).not.toMatchObject({ body: { notes: [{}] } });
  });
});

/** Where a route leads in the scene; what asks for words asks for the note's. */
function addressOf(path: string): string {
  const ids: Record<string, string> = {
    ...{ meetingId: meetingIds.next, itemId: items.open.id, boardId: 'board-1' },
    caseNumber: encodeURIComponent(items.open.caseNumber ?? ''),
  };
  return `${path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? 'none')}?q=privatnote`;
}
