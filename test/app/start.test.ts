import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { people } from '../support/builders.ts';
import { anActivity } from '../support/chat.ts';
import { post } from '../support/post.ts';
import { aFolder, start } from '../support/processes.ts';
import { aDataFolder, startService } from '../support/service.ts';

/** What a start that cannot succeed comes to. */
async function startInVain(settings: Record<string, string>) {
  const process = start('src/main.ts', [], {
    DATA_DIR: join(await aFolder(), 'data'),
    PORT: '0',
    ...settings,
  });
  const ended = await process.ended;
  return { ...ended, out: process.said(), lines: process.complained().trimEnd().split('\n') };
}

describe('starting in vain', () => {
  test('half-configured, names all that is missing or wrong in one line', async () => {
    const { status, out, lines } = await startInVain({
      ...{
        MicrosoftAppId: 'app',
        MicrosoftAppType: 'MultiTenant',
        PORT: 'x',
        PUBLIC_URL: 'http://a.example',
      },
      ...{ DATABASE_URL: 'mysql://x', LOG_LEVEL: 'loud', OAuthUrl: 'https://b.example' },
    });

    expect([status, out, lines.length]).toEqual([1, '', 1]);
    for (const name of ['PORT', 'PUBLIC_URL', 'DATABASE_URL', 'LOG_LEVEL', 'MicrosoftAppType', 'OAuthUrl']) {
      expect(lines[0]).toContain(name);
    }
    expect(lines[0]).toContain('MicrosoftAppTenantId is missing');
  });

  test('on a port that is taken, says so in one line', async () => {
    const other = createServer();
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    const address = other.address();
    const port = String(typeof address === 'object' ? address?.port : 0);

    const { status, lines } = await startInVain({ PORT: port, DATA_DIR: await aDataFolder() });

    other.close();
    expect(lines).toEqual([`port ${port} of 127.0.0.1 is taken`]);
    expect(status).toBe(1);
  });

  test('with a database that cannot be reached, says so in one line', async () => {
    const { status, lines } = await startInVain({ DATABASE_URL: 'postgres://nobody@localhost:1/nothing' });

    expect(lines).toEqual([expect.stringContaining('the database cannot be reached')]);
    expect(status).toBe(1);
  });

  test('where its folder cannot be made, ends and says why', async () => {
    const file = join(await aFolder(), 'data');
    await writeFile(file, '');

    const { status, lines } = await startInVain({ DATA_DIR: file });

    expect(status).toBe(1);
    expect(lines[0]).toContain(file);
  });

  test('where its database is broken, ends, and leaves the folder free', async () => {
    const folder = await aFolder();
    await writeFile(join(folder, 'database'), 'not a folder');

    const { status, lines } = await startInVain({ DATA_DIR: folder });

    expect(status).toBe(1);
    expect(lines[0]).toContain(join(folder, 'database'));
    expect((await startInVain({ DATA_DIR: folder })).lines[0]).not.toContain('another Mødeklar');
  });
});

describe('started for real', () => {
  test('it answers nobody who brings no token, has no page, and says where the world finds it', async () => {
    const { process, url } = await startService({
      settings: {
        ...{ MicrosoftAppId: '11111111-1111-4111-8111-111111111111', MicrosoftAppType: 'SingleTenant' },
        ...{ MicrosoftAppTenantId: '22222222-2222-4222-8222-222222222222', MicrosoftAppPassword: 'secret' },
        ...{ HOST: '127.0.0.1', METRICS_TOKEN: 'token', LOG_LEVEL: 'warn' },
      },
    });
    const activity = anActivity('message', people.secretary, { count: 1 });
    const send = (header: string | null) => post(`${url}/api/messages`, activity, header);
    const statusOf = async (path: string, headers: Record<string, string> = {}) =>
      (await fetch(`${url}${path}`, { headers })).status;

    expect(await statusOf('/readyz')).toBe(200);
    expect(await statusOf('/')).toBe(404);
    expect(await statusOf('/trial/events')).toBe(404);
    expect((await send(null)).status).toBe(401);
    expect((await send('Bearer x')).status).toBe(401);
    expect(await statusOf('/metrics')).toBe(403);
    expect(await statusOf('/metrics', { authorization: 'Bearer wrong' })).toBe(403);
    expect(await statusOf('/metrics', { authorization: 'Bearer token' })).toBe(200);
    expect(process.said() + process.complained()).not.toContain('secret');
  });
});
