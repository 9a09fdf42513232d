import { describe, expect, test } from '@jest/globals';
import { changePreReads } from '../../../src/actions/change-pre-reads.ts';
import { aTab, tokenOf } from '../../support/a-tab.ts';
import { by, people } from '../../support/builders.ts';
import { aScene, boardId, meetingIds } from '../../support/scene.ts';
import type { World } from '../../support/world.ts';
import { on } from './make-change.ts';

const { secretary, chair, director, director2, chief, chief2, guest, stranger } = people;
const everybody = [secretary, chair, director, director2, chief, chief2, guest, stranger];

async function send(world: World, number: number, name: string, text: string): Promise<string> {
  const files = [{ name, bytes: new TextEncoder().encode(text) }];
  const wish = { boardId, meeting: { id: meetingIds.next }, item: { number }, files };
  const change = { kind: 'add', link: null, title: 'Notat' } as const;
  const { attachments } = await changePreReads(world, by(secretary), { ...wish, change });
  return attachments.at(-1)?.kept?.id ?? '';
}

async function aFileTab(world: World) {
  const tab = await aTab(world);
  return async (who: string, path: string) => {
    const authorization = `Bearer ${await tokenOf(who, Date.parse(world.now()))}`;
    return tab.ask(`/api/v1${path}`, { headers: { authorization } });
  };
}

describe('a kept pre-read through the tab', () => {
  test('comes to whoever may read its item now, and to nobody else', async () => {
    const world = await aScene();
    const get = await aFileTab(world);
    const [open, closed] = [
      await send(world, 2, 'kort.pdf', '%PDF-1.7 kortet'),
      await send(world, 3, 'notat.pdf', '%PDF-1.7 hemmeligt notat'),
    ];
    const row = async (path: string) => {
      const said = [];
      for (const who of everybody) said.push(await get(who, path));
      for (const { status, text } of said) if (status !== 200) expect(text).not.toContain('hemmelig');
      return said.map(({ status }) => status).join(' ');
    };

    // Secretary, chair, director, another, chief of CFE, of CTM, guest, stranger.
    expect({
      open: await row(`${on('open')}/files/${open}`),
      closed: await row(`${on('closed')}/files/${closed}`),
      elsewhere: await row(`${on('open')}/files/${closed}`),
    }).toEqual({
      open: '200 200 200 200 200 404 200 403',
      closed: '200 200 200 200 404 404 404 403',
      elsewhere: '404 404 404 404 404 404 404 403',
    });
  });

  test('says what it is by what stands in it, is saved by its own name, and can do nothing on a page', async () => {
    const world = await aScene();
    const get = await aFileTab(world);
    const named = await send(world, 2, 'kort.pdf', '<script>alert(1)</script>');
    const other = await send(world, 2, "Å's (notat).pdf", '%PDF-1.7');
    const [html, pdf] = [
      await get(director, `${on('open')}/files/${named}`),
      await get(director, `${on('open')}/files/${other}`),
    ];

    expect(html.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    });
    expect(pdf.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': "attachment; filename*=UTF-8''%C3%85%27s%20%28notat%29.pdf",
    });
    expect(pdf.text).toBe('%PDF-1.7');
  });
});
