import { describe, expect, test } from '@jest/globals';
import { type ATab, aTab } from '../../support/a-tab.ts';
import { people } from '../../support/builders.ts';
import { decide } from '../../support/decide.ts';
import { aScene } from '../../support/scene.ts';
import { open } from './make-change.ts';

const { secretary, chair, director, chief, guest } = people;

type ToMe = { noticeId: string; answer: { kind: string; text: string | null } | null } | null;

async function toMe(tab: ATab, who: string): Promise<ToMe> {
  const { decisions } = (await tab.get(who, open)).body as { decisions: { toMe: ToMe }[] };
  return decisions[0]?.toMe ?? null;
}

async function told() {
  const world = await aScene();
  await decide(world, { number: 2 });
  const tab = await aTab(world);
  const answer = (who: string, noticeId: string, body: object) =>
    tab.send(who, `${open}/notices/${noticeId}/answer`, {
      ...{ method: 'POST', headers: { 'if-match': '*' }, body },
    });
  return { world, tab, answer };
}

describe('a decision told to a chief, in the tab', () => {
  test('waits for their answer alone, once it has been sent', async () => {
    const { world, tab } = await told();
    expect(await toMe(tab, chief)).toBeNull();
    await world.runJobs();

    expect(await toMe(tab, chief)).toMatchObject({ answer: null });
    for (const who of [secretary, chair, director, guest])
      expect((await toMe(tab, who))?.noticeId ?? null).not.toBe((await toMe(tab, chief))?.noticeId);
  });

  test('is answered by whom it was sent to, with the reason where one is needed', async () => {
    const { world, tab, answer } = await told();
    await world.runJobs();
    const noticeId = (await toMe(tab, chief))?.noticeId ?? '';

    expect(await answer(director, noticeId, { kind: 'received' })).toMatchObject({
      status: 403,
      body: { code: 'not-addressee' },
    });
    expect((await answer(chief, noticeId, { kind: 'cannot' })).status).toBe(409);
    expect((await toMe(tab, chief))?.answer).toBeNull();
    await answer(chief, noticeId, { kind: 'cannot', text: 'Vi mangler folk.' });
    expect((await toMe(tab, chief))?.answer).toEqual({ kind: 'cannot', text: 'Vi mangler folk.' });
    await answer(chief, noticeId, { kind: 'received' });
    expect((await toMe(tab, chief))?.answer).toEqual({ kind: 'received', text: null });
    expect(JSON.stringify((await tab.get(director, open)).body)).not.toContain('Vi mangler folk');
  });
});
