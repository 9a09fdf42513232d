import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Route, RouteAnswer, RouteRequest } from '../api/route.ts';
import { wordsFor } from '../words/words.ts';

/** Where `src/tab/bundle.ts` puts the page. */
const builtTab = fileURLToPath(new URL('../../build/tab', import.meta.url));

/** What the page has in place of the nonce. */
const noncePlace = /__NONCE__/g;

/** Where Teams and what surfaces its tabs may show the page in a frame. */
const frames = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
];

const entra = 'https://login.microsoftonline.com';

/** `/tab/…`: the page, whatever place in it the address names, and its pieces. */
export function tabFileRoutes(folder: string = builtTab): Route[] {
  return [
    { method: 'GET', path: '/tab', answer: () => ({ status: 308, headers: { location: '/tab/' } }) },
    { method: 'GET', path: '/tab/*', answer: () => pageAnswer(folder) },
    { method: 'GET', path: '/tab/assets/:file', answer: (request) => assetAnswer(folder, request) },
  ];
}

function pageAnswer(folder: string): RouteAnswer {
  const file = join(folder, 'index.html');
  const nonce = randomBytes(18).toString('base64');
  const isBuilt = existsSync(file);
  const html = isBuilt ? readFileSync(file, 'utf8') : notBuilt();
  return {
    status: isBuilt ? 200 : 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policy(nonce),
      'referrer-policy': 'no-referrer',
    },
    body: html.replaceAll(noncePlace, nonce),
  };
}

/** What a script of ours loads is trusted as it is; nothing else runs, and styles bear the nonce, too. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'nonce-${nonce}'`,
    `connect-src 'self' https://res.cdn.office.net ${entra}`,
    "img-src 'self' data:",
    // A PDF is shown out of what was fetched with the reader's own token.
    `frame-src blob: ${entra}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frames.join(' ')}`,
  ].join('; ');
}

/** Only what lies there by that very name, so that no name leads out of the folder. */
function assetAnswer(folder: string, { params: { file = '' }, headers }: RouteRequest): RouteAnswer {
  const assets = join(folder, 'assets');
  const names = existsSync(assets) ? readdirSync(assets) : [];
  const type = types[file.slice(file.lastIndexOf('.'))];
  if (!names.includes(file) || !type) return { status: 404 };
  const coding = codings.find(({ name, ending }) => accepts(headers, name) && names.includes(file + ending));
  return {
    status: 200,
    headers: {
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable',
      'cross-origin-resource-policy': 'same-origin',
      vary: 'accept-encoding',
      ...(coding ? { 'content-encoding': coding.name } : {}),
    },
    body: readFileSync(join(assets, file + (coding?.ending ?? ''))),
  };
}

const codings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

function accepts(headers: RouteRequest['headers'], coding: string): boolean {
  const named = String(headers['accept-encoding'] ?? '').split(',');
  return named.some((one) => one.trim().split(';')[0] === coding && !/q=0(\.0*)?$/.test(one.trim()));
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

function notBuilt(): string {
  const [da, en] = [wordsFor('da').tab.notBuilt, wordsFor('en').tab.notBuilt];
  return `<!doctype html>
<html lang="da">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Mødeklar</title>
<style nonce="__NONCE__">
  :root { color-scheme: light dark; font: 1rem/1.6 "Segoe UI", system-ui, sans-serif; }
  main { max-width: 36rem; margin: 0 auto; padding: 3rem 1.25rem; }
</style>
<main><h1>Mødeklar</h1><p>${da}</p><p lang="en">${en}</p></main>
</html>
`;
}
