import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { tabFileRoutes } from '../../src/web/tab-files.ts';
import { aFolder } from '../support/processes.ts';
import { aServer } from './a-server.ts';

const page = '<meta property="csp-nonce" nonce="__NONCE__"><script src="/tab/assets/a.js" nonce="__NONCE__">';
const script = 'console.log("Åben dagsorden")';

describe('the page of the tab', () => {
  test('stands at every place below /tab/, with a nonce of its own in each answer', async () => {
    const url = await aServerOf(await aBuiltTab());
    const answers = await Promise.all(
      ['', 'meetings/m1/items/i1', 'boards/b1', '..%2f..%2fstamp'].map((path) => fetch(`${url}/tab/${path}`)),
    );
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    const nonces = texts.map((text) => /nonce="([^"_]{20,})">/.exec(text)?.[1] ?? '');

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(new Set(nonces).size).toBe(4);
    for (const [at, text] of texts.entries()) {
      expect(text).toBe(page.replaceAll('__NONCE__', nonces[at] ?? ''));
      const policy = answers[at]?.headers.get('content-security-policy') ?? '';
      expect(policy).toContain(`script-src 'nonce-${nonces[at]}' 'strict-dynamic';`);
      expect(policy).toContain('frame-ancestors https://*.cloud.microsoft https://teams.microsoft.com ');
      expect(policy).not.toContain('unsafe');
    }
    expect(Object.fromEntries(answers[0]?.headers ?? [])).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    expect(answers[0]?.headers.has('x-frame-options')).toBe(false);
  });

  test('has pieces that are kept for ever, compressed for whoever takes them so', async () => {
    const url = await aServerOf(await aBuiltTab());
    const packed = await fetch(`${url}/tab/assets/a.js`, { headers: { 'accept-encoding': 'gzip, br;q=0' } });
    const plain = await fetch(`${url}/tab/assets/a.js`, { headers: { 'accept-encoding': 'identity' } });

    expect([await packed.text(), await plain.text()]).toEqual([script, script]);
    expect([packed, plain].map(({ headers }) => headers.get('content-encoding'))).toEqual(['gzip', null]);
    expect(packed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(packed.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  test('gives out nothing beside them, however it is asked for', async () => {
    const server = await aServer(tabFileRoutes(await aBuiltTab()));
    const asked = [
      '../stamp',
      '..%2fstamp',
      '..%2Findex.html',
      '%2e%2e/stamp',
      '..',
      'b.js',
      'a.js.gz',
      'a.txt',
      'a.js%00',
      '..%5cstamp',
    ];
    const answers = await Promise.all(asked.map((path) => server.ask(`/tab/assets/${path}`)));

    for (const { status, text: body } of answers) {
      expect(body).not.toContain('secret');
      // What leaves the folder of pieces is a place of the page, as any other.
      expect(status === 404 || body.includes('csp-nonce') || status === 400).toBe(true);
    }
  });

  test('says kindly that it is not there where it has not been built', async () => {
    const url = await aServerOf(await aFolder());
    const answer = await fetch(`${url}/tab/`);

    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('Fanebladet er ikke bygget på denne server endnu.');
    expect((await fetch(`${url}/tab/assets/a.js`)).status).toBe(404);
  });
});

async function aServerOf(folder: string): Promise<string> {
  return (await aServer(tabFileRoutes(folder))).url;
}

async function aBuiltTab(): Promise<string> {
  const folder = await aFolder();
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'stamp'), 'secret');
  writeFileSync(join(folder, 'assets', 'a.js'), script);
  writeFileSync(join(folder, 'assets', 'a.js.gz'), gzipSync(script));
  writeFileSync(join(folder, 'assets', 'a.txt'), 'secret');
  return folder;
}
