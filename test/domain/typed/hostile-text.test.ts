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

// Long enough that reading each letter once is over in seconds, and reading on from each letter takes minutes.
const plenty = { words: 300_000, markup: 1_000_000 };

// Another process, so that a reading that never ends is a failing test and not a test run that hangs.
const readAll = `
  const [commands, text, given] = process.argv.slice(1);
  const { readCommand } = await import(commands);
  const { plainText } = await import(text);
  const { heads, words, markup, plenty } = JSON.parse(given);
  let read = 0;
  for (const flood of markup) {
    const text = '<a ' + flood.repeat(Math.ceil(plenty.markup / flood.length)) + ' x';
    if (typeof plainText(text, ['<at>Mødeklar</at>']) === 'string') read++;
  }
  for (const head of heads) for (const flood of words) {
    const text = head + flood.repeat(Math.ceil(plenty.words / flood.length)) + ' x';
    if (readCommand(text, { units: ['CBA', 'BMC'] }).kind) read++;
  }
  console.log(read);
`;

describe('a hostile text of hundreds of thousands of letters', () => {
  test('is read to its end, whatever it is made of', () => {
    const modules = ['read-command', 'typed-text'].map(
      (name) => new URL(`../../../src/domain/typed/${name}.ts`, import.meta.url).href,
    );
    const given = [...modules, JSON.stringify({ heads, words, markup, plenty })];
    const read = execFileSync(process.execPath, ['--input-type=module', '-e', readAll, ...given], {
      timeout: 60_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    expect(Number(String(read))).toBe(markup.length + heads.length * words.length);
  });
});
