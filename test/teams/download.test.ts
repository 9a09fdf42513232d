import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createDownload } from '../../src/teams/download.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server that answers every call with these bytes. */
async function aServer(bytes: Uint8Array, { status = 200, headers = {} } = {}): Promise<string> {
  const server = createServer((_, response) => {
    response.writeHead(status, headers);
    response.end(bytes);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/file`;
}

describe('fetching a file that was sent', () => {
  const download = createDownload({ listensHere: true });

  test('brings its bytes, up to the last one that is allowed', async () => {
    const url = await aServer(new Uint8Array([0, 255, 10]));
    expect([...(await download(url, 3))]).toEqual([0, 255, 10]);
    await expect(download(url, 2)).rejects.toMatchObject({ reason: 'too-large' });
  });

  test('fails where the host refuses, or sends elsewhere', async () => {
    await expect(download(await aServer(new Uint8Array(), { status: 404 }), 9)).rejects.toThrow(
      'answered 404',
    );
    const away = await aServer(new Uint8Array(), { status: 302, headers: { location: 'http://10.0.0.1/' } });
    await expect(download(away, 9)).rejects.toMatchObject({ reason: 'cut' });
  });

  test.each(['http://127.0.0.1:1/x', 'https://10.0.0.1/x', 'file:///etc/passwd', 'nonsense'])(
    'never calls %s for a service that the world reaches',
    async (url) => {
      await expect(createDownload({ listensHere: false })(url, 9)).rejects.toMatchObject({
        reason: 'not-permitted',
      });
    },
  );
});
