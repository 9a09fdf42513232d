import { describe, expect, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { orderAgenda } from '../../src/actions/order-agenda.ts';
import { people, tenant } from '../support/builders.ts';
import { aScene, items, meetingIds } from '../support/scene.ts';
import type { World } from '../support/world.ts';
import { aTabServer, findingsOn, isThere, openInTeams } from './a-tab-page.ts';

const { open, closed, bridge, standing } = items;
const path = `meetings/${meetingIds.next}`;

(isThere ? describe : describe.skip)('putting the agenda in order in the tab', () => {
  test('goes by the keyboard and by dragging, and the place it was at keeps the keyboard', async () => {
    const world = await aScene();
    const { frame } = await openInTeams(
      { server: await aTabServer(world), world },
      { who: people.secretary, path },
    );
    const moved = (place: number) =>
      frame.getByRole('status').getByText(`flyttet til plads ${place}`).waitFor();
    await frame.getByRole('button', { name: 'Flyt punkt 4' }).waitFor();
    expect(await findingsOn(frame)).toEqual([]);

    const link = frame.getByRole('link', { name: /Ny bro/ });
    await link.press('Alt+ArrowUp');
    await moved(3);
    expect(await orderIn(world)).toEqual([standing.id, open.id, bridge.id, closed.id]);
    expect(await frame.evaluate('document.activeElement.textContent')).toContain('Ny bro over åen');

    // What is said aloud when it is let go comes before the server has kept it.
    const kept = frame
      .page()
      .waitForResponse((answer) => !['GET', 'OPTIONS'].includes(answer.request().method()));
    await frame
      .getByRole('button', { name: 'Flyt punkt 3' })
      .dragTo(frame.getByRole('button', { name: 'Flyt punkt 1' }), { steps: 12 });
    await moved(1);
    await kept;
    expect(await orderIn(world)).toEqual([bridge.id, standing.id, open.id, closed.id]);
  });

  test('shows what somebody else did meanwhile, and what was wished for, before it is done all the same', async () => {
    const world = await aScene();
    const at = { server: await aTabServer(world), world };
    const { frame } = await openInTeams(at, { who: people.secretary, path, hears: false, but: /412/ });
    await frame.getByRole('button', { name: 'Flyt punkt 4' }).waitFor();
    await orderByChair(world, [3, 1, 2, 4]);

    await frame.getByRole('link', { name: /Ny bro/ }).press('Alt+ArrowUp');
    await frame.getByText(/Dagsordenen blev ændret imens.*»Ny bro over åen« til plads 3/).waitFor();
    expect((await linksOn(frame)).map((text) => text.slice(0, 1))).toEqual(['1', '2', '3', '4']);
    expect((await linksOn(frame))[0]).toContain('hemmelig');
    expect(await orderIn(world)).toEqual([closed.id, standing.id, open.id, bridge.id]);

    await frame.getByRole('button', { name: 'Flyt alligevel' }).click();
    await frame.getByRole('status').getByText('flyttet til plads 3').waitFor();
    expect(await orderIn(world)).toEqual([closed.id, standing.id, bridge.id, open.id]);
  });

  test('is not offered to those who only read', async () => {
    const world = await aScene();
    const { frame } = await openInTeams(
      { server: await aTabServer(world), world },
      { who: people.director, path },
    );
    await frame.getByRole('link', { name: /Ny bro/ }).press('Alt+ArrowUp');
    expect(await frame.getByRole('button', { name: /Flyt punkt/ }).count()).toBe(0);
    expect(await orderIn(world)).toEqual([standing.id, open.id, closed.id, bridge.id]);
  });
});

async function orderIn({ store }: World): Promise<string[]> {
  const meeting = await store.read(tenant, (db) => db.meetings.get(meetingIds.next));
  return (meeting?.places ?? []).map(({ itemId }) => itemId);
}

async function orderByChair(world: World, order: number[]): Promise<void> {
  const boardId = (await world.store.read(tenant, (db) => db.meetings.get(meetingIds.next)))?.boardId;
  if (!boardId) throw new Error('no meeting');
  const by = { tenantId: tenant, personId: people.chair, from: 'test' };
  await orderAgenda(world, by, { boardId, meeting: { id: meetingIds.next }, order });
}

async function linksOn(frame: Frame): Promise<string[]> {
  return frame.getByRole('list', { name: 'Dagsorden' }).getByRole('link').allInnerTexts();
}
