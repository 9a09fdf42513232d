import { describe, expect, test } from '@jest/globals';
import type { ApiRoute } from '../../../src/api/v1/route.ts';
import { routes } from '../../../src/api/v1/routes.ts';
import { OutsideFailure } from '../../../src/errors.ts';
import { changes as served } from '../../../src/web/api/changes.ts';
import { type ATab, aTab, type Said } from '../../support/a-tab.ts';
import { people } from '../../support/builders.ts';
import { aScene, items, meetingIds } from '../../support/scene.ts';
import { changes, make } from './make-change.ts';

const { secretary, chair, director, stranger } = people;

type Headers = Record<string, unknown>;
type Answer = { $ref?: string; headers?: Headers };
type Operation = {
  operationId: string;
  parameters: { name: string; schema: object; description?: string }[];
  responses: Record<string, Answer>;
};
type Document = {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { responses: Record<string, Answer> };
};

/** Those that say something of the answer which is not the same of all. */
const telling = ['etag', 'retry-after', 'www-authenticate'];

describe('the document of /api/v1', () => {
  test('describes every route by the schemas that it is served by', async () => {
    const { openapi, paths } = await read(await aTab(await aScene()));

    expect(openapi).toBe('3.1.0');
    const names = Object.keys(byName(paths));
    expect(names.toSorted()).toEqual([...Object.keys(routes), 'events', 'preReadFile'].toSorted());
    expect(paths['/meetings/{meetingId}/items/{itemId}']).toMatchObject({
      get: {
        parameters: [
          { name: 'meetingId', in: 'path', required: true },
          { name: 'itemId' },
          { name: 'If-None-Match' },
        ],
      },
    });
    expect(byName(paths).changeNote?.parameters).toContainEqual(
      expect.objectContaining({
        name: 'Idempotency-Key',
        schema: { type: 'string', pattern: '^[\\w-]{8,100}$' },
      }),
    );
  });

  test('says of each change whether `*` will do, as it is answered', async () => {
    const { paths } = await read(await aTab(await aScene()));
    const ifMatch = (name: string) =>
      byName(paths)[name]?.parameters.find((one) => one.name === 'If-Match')?.description;

    for (const [name, { change }] of Object.entries<ApiRoute>(routes))
      expect(ifMatch(name)).toEqual(
        {
          adds: expect.stringContaining('or `*`'),
          replaces: expect.stringContaining('428'),
          none: undefined,
        }[change ?? 'none'],
      );
  });

  test('says of each change whether its answer bears a tag, as it is answered', async () => {
    const { paths } = await read(await aTab(await aScene()));
    const described = Object.keys(served).map((name) => [
      name,
      byName(paths)[name]?.responses[200]?.headers !== undefined,
    ]);
    // What is not what the change was made from bears none.
    const answered = Object.entries(served).map(([name, change]) => [name, !('answer' in change)]);

    expect(described).toEqual(answered);
  });

  test('names each status that is answered, with the headers that tell of it', async () => {
    const world = await aScene();
    const tab = await aTab(world, [], ({ personId }) => personId !== chair);
    const document = await read(tab);
    const statuses = new Set<number>();
    const check = (name: string, { status, headers }: Pick<Said, 'status' | 'headers'>) => {
      statuses.add(status);
      const described = answerOf(document, name, status);
      const promised = Object.keys(described?.headers ?? {}).map((header) => header.toLowerCase());
      const told = telling.filter((header) => header in headers);
      // Only `in-hand` says when to ask again.
      const isRefusal = status === 409 && told.length === 0;
      expect({ name, status, told }).toEqual({ name, status, told: isRefusal ? [] : promised });
    };

    for (const [name, path] of Object.entries(looks)) {
      const first = await tab.get(secretary, path);
      check(name, first);
      check(name, await tab.send(secretary, path, { headers: { 'if-none-match': first.etag } }));
      check(name, await tab.get(stranger, path));
      check(name, await tab.get(chair, path));
      check(name, await tab.ask(`/api/v1${path}`));
    }
    for (const name of Object.keys(changes)) {
      const key = { 'idempotency-key': `the-key-of-${name}` };
      world.store = (await aScene()).store;
      for (const headers of [
        { 'if-match': '' },
        { 'idempotency-key': 'none' },
        { 'if-match': '"an.other"' },
        key,
      ])
        check(name, await make(tab, secretary, name, { headers }));
      check(name, await make(tab, director, name));
    }
    const again = { 'idempotency-key': 'the-same-key' };
    for (const text of ['One', 'Another'])
      check(
        'writeNote',
        await make(tab, director, 'writeNote', { headers: again, body: { text, shared: true } }),
      );
    for (const type of ['text/csv', 'application/json'])
      check(
        'writeNote',
        await make(tab, director, 'writeNote', {
          body: 'x'.repeat(2 ** 20),
          headers: { 'content-type': type },
        }),
      );
    world.store.read = () => Promise.reject(new OutsideFailure('store', 'away', { retryAfter: 7 }));
    for (const [name, path] of Object.entries(looks)) check(name, await tab.get(secretary, path));

    expect([...statuses].toSorted((a, b) => a - b)).toEqual([
      ...[200, 304, 400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, 503],
    ]);
  });
});

/** Each route that is only looked at, where there is something to see. */
const looks = Object.fromEntries(
  Object.entries<ApiRoute>(routes).flatMap(([name, { method, path }]) => {
    const queries: Record<string, string> = { search: '?q=sti', decided: '?year=2026' };
    const at = path
      .replace(':boardId', 'board-1')
      .replace(':meetingId', meetingIds.next)
      .replace(':itemId', items.open.id)
      .replace(':caseNumber', '26%2F2002');
    return method === 'GET' ? [[name, `${at}${queries[name] ?? ''}`]] : [];
  }),
);

async function read(tab: ATab): Promise<Document> {
  return JSON.parse((await tab.ask('/api/v1/openapi.json')).text);
}

function byName(paths: Document['paths']): Record<string, Operation> {
  const operations = Object.values(paths).flatMap((path) => Object.values(path));
  return Object.fromEntries(operations.map((one) => [one.operationId, one]));
}

function answerOf({ paths, components }: Document, name: string, status: number): Answer | undefined {
  const answer = byName(paths)[name]?.responses[status];
  expect({ name, status, isDescribed: answer !== undefined }).toEqual({ name, status, isDescribed: true });
  const ref = answer?.$ref?.split('/').at(-1);
  return ref === undefined ? answer : components.responses[ref];
}
