import { describe, expect, test } from '@jest/globals';
import type { ItemText } from '../../../src/domain/item.ts';
import { OutsideFailure } from '../../../src/errors.ts';
import { createPace } from '../../../src/web/api/pace.ts';
import { aTab, type Said } from '../../support/a-tab.ts';
import { people } from '../../support/builders.ts';
import { arrange, aScene, canaryText, items, meetingIds } from '../../support/scene.ts';

const { secretary, chair, director, director2, chief, chief2, guest, stranger } = people;
const everybody = [secretary, chair, director, director2, chief, chief2, guest, stranger];
const agenda = `/meetings/${meetingIds.next}`;
const draft = `/meetings/${meetingIds.later}`;
const on = (item: keyof typeof items) => `${agenda}/items/${items[item].id}`;

const paths = {
  ...{ me: '/me', meetings: '/me/meetings', board: '/boards/board-1' },
  ...{ 'its meetings': '/boards/board-1/meetings', agenda, draft },
  ...{ standing: on('standing'), open: on('open'), closed: on('closed'), bridge: on('bridge') },
  ...{ proposals: '/boards/board-1/proposals', proposal: `/boards/board-1/proposals/${items.proposed.id}` },
  ...{ work: '/me/work', waiting: '/boards/board-1/waiting', orders: '/boards/board-1/orders' },
  ...{ case: '/boards/board-1/cases/26%2F2002', found: '/boards/board-1/search?q=hemmeligbaggrund' },
  ...{ preview: `${agenda}/preview`, consent: `${agenda}/consent` },
  ...{ past: '/boards/board-1/looking-back', decided: '/boards/board-1/decided?year=2026' },
  ...{ session: `${agenda}/session`, draftOf: `${on('open')}/draft` },
  ...{ decision: `${on('closed')}/decision-form`, record: `${on('standing')}/decision-form` },
  ...{
    coming: `${draft}/items/${items.coming.id}`,
    nothing: `${agenda}/items/none`,
    nowhere: '/meetings/none',
  },
} as const;

describe('looking through the tab', () => {
  test('everybody sees what the bot would show them in their own chat, and no more', async () => {
    const tab = await aTab(await aScene());
    const table: Record<string, string> = {};
    for (const [what, path] of Object.entries(paths)) {
      const row: string[] = [];
      for (const who of everybody) row.push(inShort(await tab.get(who, path)));
      table[what] = row.join(' ');
    }

    // Secretary, chair, director, one who is disqualified from the bridge, chief of CFE, of CTM, guest, stranger.
    expect(table).toEqual({
      me: '200 200 200 200 200 200 200 200',
      meetings: '200 200 200 200 200 200 200 200',
      board: '200 200 200 200 200 200 200 403',
      'its meetings': '200 200 200 200 200 200 200 403',
      agenda: '200/4 200/4 200/4 200/4 200/2 200/2 200/2 403',
      draft: '200/1 200/1 200/0 200/0 200/0 200/0 200/0 403',
      standing: 'item item item item 404 404 404 403',
      open: 'item item item item item 404 item 403',
      closed: 'item item item item closed closed closed 403',
      bridge: 'item item item inhabil 404 item 404 403',
      coming: 'item item 404 404 404 404 404 403',
      work: '200 200 200 200 200 200 200 200',
      proposals: '200/1 200/1 200/0 200/0 200/1 200/0 403 403',
      proposal: '404 404 404 404 200 404 404 403',
      waiting: '200/1 200/1 403 403 403 403 403 403',
      past: '200 200 200 200 200 200 200 403',
      decided: '200/0 200/0 200/0 200/0 200/0 200/0 200/0 403',
      orders: '200/0 200/0 200/0 200/0 200/0 200/0 403 403',
      case: '200 200 200 200 200 200 200 403',
      found: '200/1 200/1 200/1 200/1 200/0 200/0 200/0 403',
      preview: '200 200 403 403 403 403 403 403',
      consent: '200 200 403 403 403 403 403 403',
      session: '200 200 200 200 200 200 200 403',
      draftOf: '200 200 404 404 404 404 404 403',
      decision: '200 200 403 403 403 403 403 403',
      record: '200 200 403 403 403 403 403 403',
      nothing: '404 404 404 404 404 404 404 403',
      nowhere: '404 404 404 404 404 404 404 403',
    });
    expect(tab.logged).toEqual([]);
  });

  test('whoever looks for a sign and no word is asked what they look for', async () => {
    const tab = await aTab(await aScene());
    const said = await tab.get(secretary, '/boards/board-1/search?q=%22');
    expect(said).toMatchObject({ status: 409, body: { code: 'text-missing' } });
  });

  test('nobody from whom an item is kept is told a word of it, nor can tell by a tag that it says something else', async () => {
    const [one, another] = [await withClosedText('hemmelig'), await withClosedText('dulgt')];

    for (const path of Object.values(paths))
      for (const who of [chief, chief2, guest, stranger]) {
        const said = await one.get(who, path);
        expect(JSON.stringify(said)).not.toMatch(/hemmelig|aarsag/);
        expect(said.etag).toBe((await another.get(who, path)).etag);
      }
    expect(JSON.stringify(await one.get(director, on('closed')))).toContain('hemmeligsagsfremstilling');
    expect((await one.get(director, on('closed'))).etag).not.toBe(
      (await another.get(director, on('closed'))).etag,
    );
  });

  test('an item comes with its text cut into what it is made of', async () => {
    const world = await aScene();
    const tab = await aTab(world);
    const text = 'Der er to veje:\n1. ad åen\n2. ad jernbanen\n\nÅr\tKr.\n2027\t8,6';
    await arrange(world, async (tx) => {
      const meeting = await tx.meetings.lock(meetingIds.next);
      const places = meeting.places.map((place) =>
        place.itemId === items.open.id ? { ...place, text: { ...place.text, caseStatement: text } } : place,
      );
      await tx.meetings.save({ ...meeting, places });
    });

    expect((await tab.get(director, on('open'))).body).toMatchObject({
      ...{ kind: 'item', title: 'Ny cykelsti', number: 2, boardName: 'Direktionen', day: '2026-11-24' },
      recommendations: [{ ordinal: '1', sub: [] }, { ordinal: '2' }],
      caseStatement: {
        text,
        blocks: [
          { kind: 'paragraph' },
          { kind: 'list', entries: [{}, {}] },
          { kind: 'table', rows: [['År', 'Kr.'], {}] },
        ],
      },
      rights: expect.arrayContaining(['react', 'note']),
    });
  });

  test('whoever proposes sees how far their own proposals have come', async () => {
    const tab = await aTab(await aScene());
    expect((await tab.get(chief, paths.proposals)).body).toMatchObject({
      rows: [{ title: 'foreslaaettitel', isOwn: true, state: { kind: 'proposed' } }],
    });
  });

  test('what has not changed is not sent again', async () => {
    const tab = await aTab(await aScene());
    const { etag } = await tab.get(director, agenda);

    const again = await tab.send(director, agenda, { headers: { 'if-none-match': etag } });
    expect(again).toMatchObject({ status: 304, body: null, headers: { 'cache-control': 'no-store' } });
    const asked = async (who: string, known: string) =>
      (await tab.send(who, agenda, { headers: { 'if-none-match': known } })).status;
    const [put = '', all = ''] = etag.replaceAll('"', '').split('.');
    for (const known of [`W/${etag}`, `"a.b", W/${etag} ,"c.d"`, '*'])
      expect(await asked(director, known)).toBe(304);
    for (const known of [`"${put}.other"`, `"${all}.${put}"`, '', '"*"'])
      expect(await asked(director, known)).toBe(200);
    expect(await asked(chief, etag)).toBe(200);
  });

  test('whoever cannot be told is asked to sign in, in their language, also where nothing is', async () => {
    const tab = await aTab(await aScene());
    const ask = async (path: string, language: string) => {
      const { status, headers, text } = await tab.ask(path, { headers: { 'accept-language': language } });
      return { status, type: headers['content-type'], said: JSON.parse(text).title };
    };
    const type = 'application/problem+json; charset=utf-8';

    expect(await ask('/api/v1/me', 'da')).toEqual({ status: 401, type, said: 'Du er ikke logget ind' });
    expect(await ask('/api/v1/nowhere', 'en-GB')).toEqual({
      status: 401,
      type,
      said: 'You are not signed in',
    });
    expect(await tab.get(director, '/nowhere')).toMatchObject({ status: 404, body: { code: 'not-there' } });
  });

  test('whoever asks far too often is asked to wait, and nobody else', async () => {
    const tab = await aTab(await aScene(), [], ({ personId }) => personId !== director);

    expect(await tab.get(director, '/me')).toMatchObject({ status: 429, headers: { 'retry-after': '15' } });
    expect(await tab.get(chief, '/me')).toMatchObject({ status: 200 });
    let now = 0;
    const pace = createPace(() => now);
    const ask = (personId: string) => pace({ tenantId: 'one', personId });
    const asked = Array.from({ length: 601 }, () => ask('a'));
    expect([asked.filter(Boolean).length, ask('b')]).toEqual([600, true]);
    now = 60_000;
    expect(ask('a')).toBe(true);
  });

  test('what is asked wrongly names the field, and a store that is away asks to come back', async () => {
    const world = await aScene();
    const tab = await aTab(world);

    expect(await tab.get(director, '/me/meetings?page=none')).toMatchObject({
      status: 400,
      body: { code: 'wrong-fields', fields: [{ field: 'page' }], detail: expect.stringContaining('page') },
    });
    world.store.read = () => Promise.reject(new OutsideFailure('store', 'away', { retryAfter: 7 }));
    expect(await tab.get(director, '/me')).toMatchObject({ status: 503, headers: { 'retry-after': '7' } });
    world.store.read = () => Promise.reject(new Error('a mistake about hemmelig'));
    const broken = await tab.get(director, '/me');
    expect(broken).toMatchObject({ status: 500, body: { code: 'broken' } });
    expect(JSON.stringify(broken)).not.toContain('hemmelig');
    expect(tab.logged.filter((line) => line.includes('"error"'))).toHaveLength(1);
  });
});

async function withClosedText(word: string) {
  const world = await aScene();
  const text: ItemText = canaryText(word);
  await arrange(world, async (tx) => {
    const meeting = await tx.meetings.lock(meetingIds.next);
    const places = meeting.places.map((place) =>
      place.itemId === items.closed.id ? { ...place, text } : place,
    );
    await tx.meetings.save({ ...meeting, places });
    await tx.items.save({ ...(await tx.items.lock(items.closed.id)), text });
  });
  return aTab(world);
}

/** `200`, of an agenda with the number of its rows, of an item with how it is seen. */
function inShort({ status, body }: Said): string {
  const { kind, rows } = body as { kind?: string; rows?: unknown[] };
  if (kind) return kind;
  return rows ? `${status}/${rows.length}` : String(status);
}
