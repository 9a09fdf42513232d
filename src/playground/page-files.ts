import { readdirSync, readFileSync } from 'node:fs';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import type { Route, RouteAnswer } from '../api/route.ts';

const folder = new URL('./page/', import.meta.url);
/** What the tab draws cards by, too. */
const drawn = new URL('../../cards/drawn/', import.meta.url);
const cards = 'adaptivecards/dist/adaptivecards.min.js';

/** Nothing comes from outside and nothing may frame the page; cards are drawn without inline style or script. */
const headers = {
  'cache-control': 'no-cache',
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** The page at `/`, its style and scripts, with the types taken out as they are served. */
export function pageFiles(): Route[] {
  return [
    pageRoute('/', 'index.html'),
    {
      method: 'GET',
      path: '/trial/page/:file',
      answer: fileOf(folder),
    },
    { method: 'GET', path: '/cards/drawn/:file', answer: fileOf(drawn) },
    { method: 'GET', path: '/trial/adaptivecards.js', answer: cardsAnswer },
  ];
}

export function pageRoute(path: string, name: string): Route {
  return { method: 'GET', path, answer: () => fileAnswer(name) };
}

/** What lies there by that very name. */
function fileOf(from: URL): Route['answer'] {
  const names = readdirSync(from).filter((name) => /^[a-z-]+\.(ts|css|svg)$/.test(name));
  return ({ params: { file = '' } }) =>
    names.includes(file) ? fileAnswer(file, from) : { status: 404, body: 'Not found.\n' };
}

function fileAnswer(name: string, from = folder): RouteAnswer {
  const text = readFileSync(new URL(name, from), 'utf8');
  return answerWith(name.endsWith('.ts') ? stripTypeScriptTypes(text) : text, typeOf(name));
}

function cardsAnswer(): RouteAnswer {
  const { resolve } = createRequire(import.meta.url);
  return answerWith(readFileSync(resolve(cards), 'utf8'), 'text/javascript');
}

function answerWith(body: string, type: string): RouteAnswer {
  return { status: 200, headers: { ...headers, 'content-type': `${type}; charset=utf-8` }, body };
}

function typeOf(name: string): string {
  const ending = name.slice(name.lastIndexOf('.'));
  return { '.ts': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' }[ending] ?? 'text/html';
}
