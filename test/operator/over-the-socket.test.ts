import { writeFile } from 'node:fs/promises';
import { type IncomingMessage, type RequestListener, request, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createDesk } from '../../src/app/answer-operator.ts';
import type { Operation, Outcome } from '../../src/operator/operation.ts';
import { findHolder, holdFolder } from '../../src/store/hold-folder.ts';
import { aFolder } from '../support/processes.ts';
import { type } from '../support/service.ts';

const holds: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const release of holds.splice(0)) await release();
});

/** A folder that somebody holds who serves an operator's commands in this way. */
async function aHeldFolder(serve: RequestListener): Promise<string> {
  const folder = await aFolder();
  const hold = await holdFolder(folder, serve);
  if (hold.kind !== 'mine') throw new Error('somebody else holds the folder');
  holds.push(hold.release);
  return folder;
}

/** A service that carries out each operation like this. */
function aHouse(operate: (operation: Operation) => Outcome | Promise<Outcome>) {
  return { operate: async (operation: Operation) => operate(operation) };
}

function serveWith(house: ReturnType<typeof aHouse>): RequestListener {
  const desk = createDesk();
  desk.open(house);
  return desk.serve;
}

describe('a command that the running service carries out', () => {
  test('reaches it word by word, with its files byte by byte, and what came of it comes back', async () => {
    const seen: Operation[] = [];
    const house = aHouse((operation) => {
      seen.push(operation);
      return { status: 1, out: 'Æ\nØ', err: 'å' };
    });
    const folder = await aHeldFolder(serveWith(house));
    const [name, bytes] = [join(folder, 'ærø.txt'), Buffer.from([0xff, 0, 0xc3, 0x28, 10])];
    await writeFile(name, bytes);

    const answered = await type(['import', name, '--board', 'Økonomi'], { DATA_DIR: folder });

    expect(answered).toEqual({ status: 1, out: 'Æ\nØ\n', err: 'å\n' });
    expect(seen).toEqual([
      { argv: ['import', name, '--board', 'Økonomi'], files: [{ name, content: bytes }] },
    ]);
  });

  test('waits while the service is still starting', async () => {
    const [asked, desk] = [Promise.withResolvers<void>(), createDesk()];
    const folder = await aHeldFolder((request, response) => {
      asked.resolve();
      desk.serve(request, response);
    });
    const answered = type(['jobs', 'list'], { DATA_DIR: folder });
    await asked.promise;

    desk.open(aHouse(() => ({ status: 0, out: 'no jobs', err: '' })));

    expect(await answered).toEqual({ status: 0, out: 'no jobs\n', err: '' });
  });

  test('is waited for when the service closes, and what comes then is done by who is there next', async () => {
    const [closing, next] = [createDesk(), createDesk()];
    const desks = [closing];
    const folder = await aHeldFolder((request, response) => {
      (desks[0] ?? next).serve(request, response);
      if (response.statusCode === 503) desks.pop();
    });
    const [begun, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const slow = async () => {
      begun.resolve();
      await gate.promise;
      return { status: 0, out: 'done by the first', err: '' } as const;
    };
    closing.open(aHouse(slow));
    next.open(aHouse(() => ({ status: 0, out: 'done by the next', err: '' })));
    const first = type(['jobs', 'list'], { DATA_DIR: folder });
    await begun.promise;
    const order: string[] = [];

    const closed = closing.close().then(() => order.push('closed'));
    const second = await type(['jobs', 'list'], { DATA_DIR: folder });
    order.push('still at work');
    gate.resolve();
    await closed;

    expect(order).toEqual(['still at work', 'closed']);
    expect((await first).out).toBe('done by the first\n');
    expect([second, desks]).toEqual([{ status: 0, out: 'done by the next\n', err: '' }, []]);
  });

  test('is asked again of who is there next where the service ended before it had begun', async () => {
    const served = serveWith(aHouse(() => ({ status: 0, out: 'done by the next', err: '' })));
    const ends: ((response: ServerResponse) => void)[] = [
      (response) => void response.destroy(),
      (response) => void response.writeHead(503).end(),
    ];
    const folder = await aHeldFolder((asked, response) => {
      const end = ends.pop();
      if (end) end(response);
      else served(asked, response);
    });

    const { out } = await type(['jobs', 'list'], { DATA_DIR: folder });

    expect([out, ends]).toEqual(['done by the next\n', []]);
  });

  test('gets its whole answer although the service ends right after', async () => {
    const desk = createDesk();
    const folder = await aHeldFolder(desk.serve);
    const done = Promise.withResolvers<void>();
    const out = 'x'.repeat(8_000_000);
    const answered = type(['jobs', 'list'], { DATA_DIR: folder });

    desk.open(
      aHouse(() => {
        done.resolve();
        return { status: 0, out, err: '' };
      }),
    );
    await done.promise;
    await desk.close();
    for (const release of holds.splice(0)) await release();

    expect((await answered).out.length).toBe(out.length + 1);
  });

  test('that meets a mistake of ours is no wrong use, and is told in one line', async () => {
    const folder = await aHeldFolder(serveWith(aHouse(() => Promise.reject(new TypeError('no such thing')))));

    expect(await type(['jobs', 'list'], { DATA_DIR: folder })).toEqual({
      ...{ status: 1, out: '', err: 'no such thing\n' },
    });
  });

  test.each<[string, (request: IncomingMessage, response: ServerResponse) => void]>([
    [
      'in the middle of its answer',
      (_, response) => {
        response.writeHead(200).write('{"status":0,');
        setImmediate(() => response.destroy());
      },
    ],
    ['with half an answer', (_, response) => void response.end('{"status":0,')],
  ])('is said to have no answer where the service ended %s', async (_, serve) => {
    const folder = await aHeldFolder(serve);

    const { status, out, err } = await type(['jobs', 'list'], { DATA_DIR: folder });

    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(/^the running service did not answer: [^\n]+\n$/);
  });

  test('is refused where its files are larger than the service takes', async () => {
    const folder = await aHeldFolder(serveWith(aHouse(() => ({ status: 0, out: 'done', err: '' }))));
    const socketPath = (await findHolder(folder)) ?? '';

    const answered = new Promise<string>((resolve, reject) => {
      const asking = request({ socketPath, path: '/operate', method: 'POST' }, (answer) =>
        resolve(text(answer)),
      );
      asking.on('error', reject).end(Buffer.alloc(64 * 1024 * 1024 + 1, ' '));
    });

    expect(JSON.parse(await answered)).toEqual({ status: 2, out: '', err: 'the files are too large' });
  });
});
