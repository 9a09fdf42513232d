import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadMatter } from '../../../src/actions/load-matter.ts';
import { markPreReads } from '../../../src/actions/mark-pre-reads.ts';
import { publishAgenda } from '../../../src/actions/publish-agenda.ts';
import { putOffPreReads } from '../../../src/actions/put-off-pre-reads.ts';
import { dayIn, instantOf } from '../../../src/domain/day.ts';
import { asId, type ItemId, type PersonId, type TenantId } from '../../../src/domain/ids.ts';
import type { Meeting } from '../../../src/domain/meeting.ts';
import { readerFor } from '../../../src/domain/reader.ts';
import { seeItem } from '../../../src/domain/see-item.ts';
import { createDrive } from '../../../src/graph/drive.ts';
import { fileTitled, layOutFiles } from '../../../src/playground/demo/files.ts';
import { demoBoard, demoPeople } from '../../../src/playground/demo-board.ts';
import { filesPage, isLinkHere, linkTo } from '../../../src/playground/files/files-page.ts';
import type { Place } from '../../../src/playground/files/wire.ts';
import { layOutDemo } from '../../../src/playground/lay-out-demo.ts';
import { pageFiles } from '../../../src/playground/page-files.ts';
import { closedAfter } from '../../support/closed-after.ts';
import { aFolder } from '../../support/processes.ts';
import { serveRoutes } from '../../support/serve-routes.ts';
import { aWorld, type World } from '../../support/world.ts';
import { browse, isThere } from '../a-browser.ts';
import { aLocalGraph } from '../a-local-graph.ts';
import { readDemoMinutes } from '../read-demo-minutes.ts';

const tenantId = asId<TenantId>(demoBoard.tenantId);
const doer = (person: keyof typeof demoPeople) => ({
  ...{ tenantId, personId: asId<PersonId>(demoPeople[person]), from: 'test' },
});

/** The demo board with its files behind the local Graph, all else in memory, and the page that shows them. */
async function aDemoWithFiles() {
  const { graph, client, calendar, keptIn } = await aLocalGraph(join(await aFolder(), 'graph.json'));
  const { drives } = graph;
  // The files are changed by the real clock, which is ahead of this one.
  const earlier = instantOf(new Date(Date.now() - 3_600_000));
  const world = Object.assign(aWorld(earlier), { calendar, drive: createDrive(client, isLinkHere) });
  world.messenger.groupOf = async () => '44444444-4444-4444-8444-444444444444';
  const routes = () => [...pageFiles(), ...filesPage({ outside: world, drives })];
  const { url } = await closedAfter(serveRoutes(routes));
  layOutFiles(drives);
  await layOutDemo(world, {
    serviceUrl: 'https://teams.example',
    readMinutes: readDemoMinutes,
    openMailbox: () => graph.mailboxes.renew(demoBoard.calendar.mailbox),
    linkTo: (title) => {
      const file = fileTitled(drives, title);
      return file ? linkTo(file, url) : null;
    },
    withPast: false,
  });
  const places = async () => (await (await fetch(`${url}/trial/files`)).json()) as Place[];
  const change = async (id = '') => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ id });
    return (await fetch(`${url}/trial/files/change`, { method: 'POST', headers, body })).status;
  };
  return { graph, world, url, keptIn, places, change };
}

async function publishNext(world: World): Promise<Meeting> {
  const [board] = await world.store.read(tenantId, (db) => db.boards.all());
  if (!board) throw new Error('the demo board is gone');
  const meeting = { phrase: null, purpose: 'prepare' } as const;
  const published = await publishAgenda(world, doer('mette'), { boardId: board.id, meeting });
  await world.runJobs();
  return published;
}

/** What the director reads of the first pre-read of the item. */
async function preReadOf(world: World, { id }: Meeting, itemId: ItemId | undefined) {
  return world.store.read(tenantId, async (db) => {
    const [board] = await db.boards.all();
    const meeting = await db.meetings.get(id);
    if (!board || !meeting || !itemId) throw new Error('the demo is gone');
    const karen = readerFor(board, asId<PersonId>(demoPeople.karen), dayIn(board.timeZone, world.now()));
    const view = seeItem(await loadMatter(db, board, meeting), itemId, karen);
    return view?.kind === 'item' ? view.attachments[0] : null;
  });
}

describe('the trial’s files', () => {
  test('are behind pre-reads, which say that one changed since it was read', async () => {
    const { world, places, change } = await aDemoWithFiles();
    const meeting = await publishNext(world);
    const itemId = meeting.places[1]?.itemId;
    await putOffPreReads(world);
    await world.runJobs();
    await markPreReads(world, doer('karen'), {
      ...{ boardId: meeting.boardId, meeting: { id: meeting.id } },
      item: { id: itemId as ItemId },
    });
    expect(await preReadOf(world, meeting, itemId)).toMatchObject({
      ...{ file: { ending: 'csv' }, sinceRead: 'read' },
    });

    const [bilag] = await places();
    world.pass(1_000);
    expect(await change(bilag?.files[0]?.id)).toBe(200);
    await world.runJobs();

    expect(await preReadOf(world, meeting, itemId)).toMatchObject({ sinceRead: 'changed' });
  });

  test('hold the agenda in the channel’s folder once it is published, to be fetched', async () => {
    const { world, url, places } = await aDemoWithFiles();
    await publishNext(world);
    const [, channel, own] = await places();
    const [agenda, another] = channel?.files ?? [];
    expect([agenda?.name, another, own?.files]).toEqual([
      expect.stringMatching(/^Dagsorden Direktionen .* \(offentlig\)\.pdf$/),
      ...[undefined, []],
    ]);
    const answer = await fetch(`${url}${agenda?.href}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(0);
  });

  test('are changed only where they are pre-reads, and fetched only where they are there', async () => {
    const { url, graph, change } = await aDemoWithFiles();
    const root = graph.drives.all().find(({ parentId }) => parentId === null);
    expect([await change('01ITEM9999'), await change(root?.id)]).toEqual([404, 404]);
    expect((await fetch(`${url}/trial/files/01ITEM9999/x.txt`)).status).toBe(404);
    expect((await fetch(`${url}/trial/files/${root?.id}/x.txt`)).status).toBe(404);
  });

  test('are there again after a restart, as they were', async () => {
    const { graph, keptIn } = await aDemoWithFiles();
    await graph.close();
    const again = await aLocalGraph(keptIn);
    expect(again.graph.drives.all()).toEqual(graph.drives.all());
  });

  test.each([
    ['http://127.0.0.1:3978/trial/files/01ITEM0001/a.csv', true],
    ['http://localhost:3978/trial/files/01ITEM0001/a.csv', true],
    ['https://aaloese.sharepoint.com/trial/files/01ITEM0001/a.csv', false],
    ['http://127.0.0.1:3978/trial/onedrive/a/b/c.pdf', false],
  ])('are meant by links of the trial’s own alone: %s', (url, isOne) => {
    expect(isLinkHere(new URL(url))).toBe(isOne);
  });
});

(isThere ? describe : describe.skip)('on the files’ page', () => {
  test.each([1280, 375])('a pre-read is changed, at %d pixels', async (width) => {
    const { url } = await aDemoWithFiles();
    const page = await browse(`${url}/filer`, { width, height: 900 });
    const change = page.getByRole('button', { name: 'Ret filen' }).first();
    await change.waitFor();
    await change.click();
    await page.getByText('er rettet.').waitFor();
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      'Bilag',
      'Kanalens filer: Dagsordener',
      'Direktionens eget drev',
    ]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });
});
