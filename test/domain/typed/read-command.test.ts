import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CommandReading } from '../../../src/domain/typed/command.ts';
import { commandNames } from '../../../src/domain/typed/command-words.ts';
import { readCommand } from '../../../src/domain/typed/read-command.ts';
import { anyCharacters } from '../../support/arbitrary-strings.ts';

import { known, understood } from './understood.ts';

function read(text: string): CommandReading {
  return readCommand(text, known);
}

describe('reading a command', () => {
  test.each(understood)('%j is understood', (text, command) => {
    expect(read(text)).toEqual({ kind: 'command', command });
  });

  test('is shown by example for every command there is', () => {
    expect([...new Set(understood.map(([, { name }]) => name))].toSorted()).toEqual(commandNames.toSorted());
  });

  test.each<[string, string]>([
    ['/ nyt punkt Budget 15 min', '/nyt punkt Budget 15 min'],
    ['nyt-punkt Budget 15 min', '/nyt punkt Budget 15 min'],
    ['NYTPUNKT Budget 15 min', '/nyt punkt Budget 15 min'],
    ['/nyt_punkt Budget 15 min', '/nyt punkt Budget 15 min'],
    ['new item Budget 15 min', '/nyt punkt Budget 15 min'],
    ['/moeder', '/møder'],
    ['/naeste', '/næste'],
    ['/AARSHJUL', '/årshjul'],
    ['/genaabn 3', '/genåbn 3'],
    ['/drøftes 3', '/drøft 3'],
    ['move item 3 to 1', '/flyt 3 til 1'],
    ['move meeting to 25 February 9:30', '/flyt møde 25/2 9:30'],
    ['postpone 3 to next meeting because numbers lack', '/udskyd 3 til næste møde fordi numbers lack'],
    ['postpone 3 because numbers lack to 25/2', '/udskyd 3 fordi numbers lack til 25/2'],
    ['agree 3 meeting 25/2', '/enig 3 møde 25/2'],
    ['object to minutes X', '/indvend referat X'],
    ['in Direktionen', 'i Direktionen'],
    ['Hello!', '/hjælp'],
  ])('%s means the same as %s', (typed, plain) => {
    expect(read(typed)).toEqual(read(plain));
    expect(read(typed).kind).toBe('command');
  });
});

describe('the shape of a command', () => {
  const lines = understood
    .map(([text]) => text)
    .filter((text) => /^\/\p{L}/u.test(text) && !text.includes('\n'));
  const blank = fc.constantFrom(' ', '  ', '\u00a0', ' \u00a0 ', '\u2009', '\t');
  const recased = (text: string, flips: readonly boolean[]) =>
    [...text].map((letter, at) => (flips[at % flips.length] ? letter.toUpperCase() : letter)).join('');

  test('does not matter: case, blanks, slash', () => {
    const front = fc.constantFrom('/', '', '/ ', ' / ', '\u00a0');
    const flips = fc.array(fc.boolean(), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.constantFrom(...lines), front, blank, flips, (line, lead, gap, cases) => {
        const words = line.slice(1).split(/\s+/).join(gap);
        const inLowerCase = (reading: CommandReading) => JSON.stringify(reading).toLowerCase();
        expect(inLowerCase(read(`${lead}${recased(words, cases)}${gap}`))).toBe(inLowerCase(read(line)));
      }),
      { numRuns: 1000 },
    );
  });

  test('may be anything at all without a reading failing', () => {
    const anything = fc.oneof(anyCharacters, fc.string({ unit: 'grapheme' }));
    const attempt = fc.tuple(fc.constantFrom('', ...lines), anything).map((pair) => pair.join(' '));
    fc.assert(
      fc.property(attempt, (text) => {
        expect(['command', 'problem', 'near', 'unknown']).toContain(read(text).kind);
      }),
      { numRuns: 2000 },
    );
  });

  test('never costs a decision a letter of its text', () => {
    const word = fc.stringMatching(/^[a-zæøå0-9.,:()"-]{1,9}$/);
    const paragraph = fc.array(word, { minLength: 1 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const text = `Godkendt ${paragraphs.join('\n')} slut`;
        expect(read(`/beslutning 3 ${text}`)).toMatchObject({ command: { number: 3, meeting: null, text } });
      }),
    );
  });
});
