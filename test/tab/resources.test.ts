import { describe, expect, test } from '@jest/globals';
import { AskFailed, unreachable } from '../../src/tab/client/problem.ts';
import { createResources } from '../../src/tab/client/resources.ts';

describe('what the page has read', () => {
  test('is asked for once, however many want it', async () => {
    const { resources, asked } = aServerOf({ body: 'agenda', etag: '1' });
    resources.want('/a');
    resources.want('/a');
    await resources.refresh('/a');

    expect(resources.get('/a')).toMatchObject({ body: 'agenda', etag: '1', failed: null });
    expect(asked).toEqual(['/a', '/a if 1']);
  });

  test('stays to be read when the server is away, and says so', async () => {
    const { resources, answer } = aServerOf({ body: 'agenda', etag: '1' });
    await resources.refresh('/a');
    answer(unreachable(null));
    await resources.refresh('/a');

    expect(resources.get('/a')).toMatchObject({ body: 'agenda', failed: { code: 'unreachable' } });
  });

  test.each([401, 403, 404])(
    'is gone from the page when it may not be read any longer: %s',
    async (status) => {
      const { resources, answer } = aServerOf({ body: 'closed item', etag: '1' });
      await resources.refresh('/a');
      answer(new AskFailed({ status, code: 'not-there', detail: 'Findes ikke.' }));
      await resources.refresh('/a');

      expect(resources.get('/a')).toMatchObject({
        body: null,
        etag: null,
        failed: { detail: 'Findes ikke.' },
      });
    },
  );

  test('is read anew at once where it is shown, and otherwise when it is wanted again', async () => {
    const { resources, answer, asked } = aServerOf({ body: 'first', etag: '1' });
    await resources.refresh('/shown');
    await resources.refresh('/hidden');
    const told: unknown[] = [];
    resources.watch('/shown', () => told.push(resources.get('/shown').body));
    answer({ body: 'second', etag: '2' });
    expect(await resources.stale((address) => address.startsWith('/'))).toBe(true);

    expect(told).toEqual(['second']);
    expect(asked).toEqual(['/shown', '/hidden', '/shown if 1']);
    expect(resources.get('/hidden').body).toBeNull();
  });

  test('stays as it is where nothing changed', async () => {
    const { resources, answer } = aServerOf({ body: 'agenda', etag: '1' });
    await resources.refresh('/a');
    answer({ body: null, etag: '1' });
    await resources.refresh('/a');

    resources.watch('/a', () => {});
    expect(await resources.stale(() => true)).toBe(false);
    expect(resources.get('/a')).toMatchObject({ body: 'agenda', etag: '1' });
  });
});

type Answer = { body: unknown; etag: string } | AskFailed;

function aServerOf(first: Answer) {
  let now = first;
  const asked: string[] = [];
  const resources = createResources({
    async look(address, known) {
      asked.push(known ? `${address} if ${known}` : address);
      if (now instanceof Error) throw now;
      return now;
    },
  });
  return {
    resources,
    asked,
    answer(next: Answer) {
      now = next;
    },
  };
}
