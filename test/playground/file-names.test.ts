import { posix, win32 } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { endingOf, isOneName, safeName } from '../../src/playground/file-names.ts';
import { anyCharacters } from '../support/arbitrary-strings.ts';

const anyName = fc.oneof(
  anyCharacters,
  fc.string({ unit: fc.constantFrom('.', '/', '\\', ':', ' ', '\0', 'a', 'å', '\u202e', '\ud800') }),
  fc.string({ unit: 'grapheme', minLength: 100, maxLength: 400 }),
);

describe('the name of a file', () => {
  test.each([
    ['Referat 17-11-2026 (Åløse).pdf', 'Referat 17-11-2026 (Åløse).pdf'],
    ['A\u030aløse.docx', 'Åløse.docx'],
    ['Møde: 1/2 "kladde".pdf', 'Møde_ 1_2 _kladde_.pdf'],
    ['../../.env', '_.._.env'],
    ['fdp.\u202eexe', 'fdp._exe'],
    ['con.pdf', '_con.pdf'],
    ['  ', 'fil'],
    [`${'ø'.repeat(300)}.pdf`, `${'ø'.repeat(100)}.pdf`],
  ])('%j becomes %j', (name, safe) => {
    expect(safeName(name)).toBe(safe);
  });

  test('names one thing within a folder on every system, whatever it was', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const safe = safeName(name);
        expect(isOneName(safe)).toBe(true);
        expect(posix.join('/folder', safe)).toBe(`/folder/${safe}`);
        expect(win32.join('c:\\folder', safe)).toBe(`c:\\folder\\${safe}`);
        expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(255);
        expect(encodeURIComponent(safe)).not.toContain('%EF%BF%BD');
      }),
    );
  });

  test('keeps its ending', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(endingOf(safeName(`${name}x.PDF`))).toBe('pdf');
      }),
    );
  });

  test.each(['', '.', '..', '.env', 'a/b', 'a\\b', 'c:', 'a\0'])('%j is not one name', (name) => {
    expect(isOneName(name)).toBe(false);
  });
});
