import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';

const heads = [
  ...[
    '',
    '/',
    '/nyt',
    '/nyt punkt ',
    '/nyt punkt "',
    '/nyt punkt x center ',
    '/nyt punkt x til ',
    '/beslutning 3 ',
  ],
  ...[
    '/udskyd 3 fordi ',
    '/udskyd 3 til ',
    '/roller tilføj ',
    '/roller tilføj a chef ',
    '/gæst 3 ',
    '/flyt 3 til ',
  ],
  ...[
    '/nyt møde ',
    '/nyt møde 25/2 ',
    '/nyt møde 25/2 9',
    '/flyt møde ',
    '/dagsorden ',
    '/bilag 3 ',
    '/punkt ',
  ],
  ...[
    '/bestillinger ',
    '/sag ',
    'i ',
    '/forslag 2 ',
    '/forslag 2 retur ',
    '/forslag 2 ret ',
    '/videre 3 ',
    '/videre 3 Byrådet svar ',
    '/årshjul tilføj ',
  ],
];

const words = [
  ...['\n', '"', '-', '/', ',', '. ', '1', '25/2 ', 'a', 'A ', 'aa', '@', 'https://', 'center CBA, ', 'CBA,'],
  ...['til ', 'til 25/2 ', 'møde 25/2 ', 'lukket ', '15 min ', 'chef ', 'hvert '],
];

const markup = [
  ...[
    '<',
    '<at>',
    '</at>',
    '<at>x',
    '<at ',
    '</at ',
    '<a x="',
    "<a x='",
    '<a x=',
    '<a x=y ',
    '<p ',
    '<p  x',
    '&',
  ],
  ...['&#', '&#x', '&a', ' ', '\n', '\t', '\u00a0', '\u200b', '\u0301', '>', '"', '=', 'x=y '],
];

// Long enough that reading each letter once takes some ten milliseconds, and reading on from each letter ten seconds.
const plenty = { words: 100_000, markup: 300_000 };

// Another process, so that a reading that never ends is a failing test and not a test run that hangs.
const readAll = `
  const [commands, text, given] = process.argv.slice(1);
  const { readCommand } = await import(commands);
  const { plainText } = await import(text);
  const { heads, words, markup, plenty } = JSON.parse(given);
  let read = 0;
  const slow = [];
  const time = (what, reading) => {
    const before = process.cpuUsage();
    if (reading()) read++;
    if (process.cpuUsage(before).user > 2_000_000) slow.push(what);
  };
  for (const flood of markup) {
    const text = '<a ' + flood.repeat(Math.ceil(plenty.markup / flood.length)) + ' x';
    time(flood, () => typeof plainText(text, ['<at>Mødeklar</at>']) === 'string');
  }
  for (const head of heads) for (const flood of words) {
    const text = head + flood.repeat(Math.ceil(plenty.words / flood.length)) + ' x';
    time(head + flood, () => readCommand(text, { units: ['CBA', 'BMC'] }).kind);
  }
  console.log(JSON.stringify({ read, slow }));
`;

describe('a hostile text of a hundred thousand letters', () => {
  test('is read to its end, whatever it is made of', () => {
    const modules = ['read-command', 'typed-text'].map(
      (name) => new URL(`../../../src/domain/typed/${name}.ts`, import.meta.url).href,
    );
    const given = [...modules, JSON.stringify({ heads, words, markup, plenty })];
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', readAll, ...given], {
      timeout: 60_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const all = markup.length + heads.length * words.length;
    expect(JSON.parse(String(said))).toEqual({ read: all, slow: [] });
  });
});
