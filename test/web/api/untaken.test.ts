import { describe, expect, test } from '@jest/globals';
import { aTab, tokenOf } from '../../support/a-tab.ts';
import { people } from '../../support/builders.ts';
import { aScene, items, meetingIds } from '../../support/scene.ts';

const { secretary } = people;
const notes = `/api/v1/meetings/${meetingIds.next}/items/${items.open.id}/notes`;
const json = 'application/json';
const form = 'application/x-www-form-urlencoded';
const large = JSON.stringify({ text: 'x'.repeat(1024 * 1024), shared: true });

type Sent = { method?: string; type?: string; body?: string };
const untaken: [what: string, path: string, sent: Sent, status: number, code: string][] = [
  ['broken JSON', notes, { type: json, body: '{"text":' }, 400, 'unreadable'],
  [
    'JSON that would change what everything is made of',
    notes,
    { type: json, body: '{"__proto__":{}}' },
    400,
    'unreadable',
  ],
  ['JSON that is empty', notes, { type: json }, 400, 'unreadable'],
  ['an address that cannot be read', '/api/v1/meetings/%E0%A4%A', { method: 'GET' }, 400, 'unreadable'],
  ['more than one MB', notes, { type: json, body: large }, 413, 'too-large'],
  ['a form', notes, { type: form, body: 'text=x' }, 415, 'not-json'],
  ['a form of files', notes, { type: 'multipart/form-data; boundary=x', body: '--x--' }, 415, 'not-json'],
  ['a path that is none', '/api/v1/nowhere', { method: 'OPTIONS' }, 404, 'not-there'],
  [
    'a method that nothing takes, at a path that is none',
    '/api/v1',
    { method: 'PROPFIND' },
    404,
    'not-there',
  ],
  ['another method than that of the path', notes, { method: 'GET' }, 405, 'wrong-method'],
  ['a method that nothing takes', notes, { method: 'PROPFIND' }, 405, 'wrong-method'],
  ['a question of what may be asked', '/api/v1/me', { method: 'OPTIONS' }, 405, 'wrong-method'],
];

describe('what no route of /api/v1 takes', () => {
  test('is told as a problem, with a kind sentence', async () => {
    const world = await aScene();
    const tab = await aTab(world);
    const authorization = `Bearer ${await tokenOf(secretary, Date.parse(world.now()))}`;
    for (const [what, path, { method = 'POST', type, body = '' }, status, code] of untaken) {
      const headers = { authorization, 'if-match': '*', ...(type ? { 'content-type': type } : {}) };
      const answer = await tab.ask(path, { method, headers, body });
      expect({ what, status: answer.status, ...readProblem(answer.text) }).toMatchObject({
        ...{ what, status, code, type: 'about:blank', detail: expect.stringMatching(/^[A-ZÆØÅ].*\.$/) },
      });
      expect(answer.headers).toMatchObject({
        'content-type': 'application/problem+json; charset=utf-8',
        'cache-control': 'no-store',
      });
    }
    expect(tab.logged).toEqual([]);
  });

  test('names the methods that its path takes', async () => {
    const tab = await aTab(await aScene());
    const allowed = async (path: string) =>
      (await tab.send(secretary, path, { method: 'OPTIONS' })).headers.allow;

    expect(await allowed(`/meetings/${meetingIds.next}/items/one?a=b`)).toBe('DELETE, GET, HEAD, PATCH');
    expect(await allowed('/boards/board-1/cases/26%2F2002')).toBe('GET, HEAD');
    expect(await allowed('/events')).toBe('GET, HEAD');
    expect(await allowed('/boards/board-1/cases/26/2002')).toBeUndefined();
  });

  test('asks whoever has not signed in to do so, and says nothing elsewhere', async () => {
    const tab = await aTab(await aScene());
    const broken = { method: 'POST', headers: { 'content-type': json }, body: '{' };

    expect(readProblem((await tab.ask(notes, broken)).text)).toMatchObject({ status: 401, code: 'sign-in' });
    expect(await tab.ask('/api/v10/me', broken)).toMatchObject({ status: 400, text: '' });
    expect(await tab.ask('/%E0%A4%A')).toMatchObject({ status: 400, text: '' });
  });
});

function readProblem(text: string): object {
  return JSON.parse(text);
}
