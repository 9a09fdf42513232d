import { connect } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { ConfigError } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { createServer } from '../../src/web/create-server.ts';
import { aServer, get } from './a-server.ts';

describe('listening', () => {
  test('on a port that is taken is a matter of the settings', async () => {
    const { url } = await aServer([]);
    const port = Number(new URL(url).port);
    const second = createServer({
      ...{ host: '127.0.0.1', port, routes: [], onlyLoopback: true, log: createLog('silent') },
    });

    await expect(second.listen()).rejects.toEqual(new ConfigError(`port ${port} of 127.0.0.1 is taken`));
  });
});

describe('closing', () => {
  test('waits for what is under way, and answers it', async () => {
    const [entered, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const slow = get('/slow', async () => {
      entered.resolve();
      await gate.promise;
      return { status: 200, body: 'done' };
    });
    const { ask, url, close } = await aServer([slow]);
    const answered = ask('/slow');
    await entered.promise;
    const order: string[] = [];

    const closed = close().then(() => order.push('closed'));
    await new Promise((soon) => setImmediate(soon));
    order.push('still at work');
    gate.resolve();
    await closed;

    expect(order).toEqual(['still at work', 'closed']);
    expect((await answered).text).toBe('done');
    await expect(fetch(url)).rejects.toThrow();
  });

  test('waits for a route that fails, too', async () => {
    const [entered, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const failing = get('/', async () => {
      entered.resolve();
      await gate.promise;
      throw new Error('no');
    });
    const { ask, close } = await aServer([failing]);
    const answered = ask('/');
    await entered.promise;

    const closed = close();
    gate.resolve();

    expect((await answered).status).toBe(500);
    await closed;
  });

  test('does not wait for connections that say nothing', async () => {
    const { url, close, ask } = await aServer([get('/', () => ({ status: 200 }))]);
    const idle = connect(Number(new URL(url).port), '127.0.0.1');
    const hungUp = new Promise((done) => idle.once('close', done).on('error', () => {}));
    await new Promise((connected) => idle.once('connect', connected));
    await ask('/', { headers: { connection: 'keep-alive' } });

    await close();
    await hungUp;
  });
});
