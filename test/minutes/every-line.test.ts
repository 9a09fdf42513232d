import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cleanLines } from '../../src/minutes/clean-lines.ts';
import { readDocx } from '../../src/minutes/read-docx.ts';
import { readLines } from '../../src/minutes/read-minutes.ts';
import { readPdfLines } from '../../src/minutes/read-pdf/read-lines.ts';
import { anyCharacters } from '../support/arbitrary-strings.ts';
import { lostLines } from './follow-lines.ts';
import { blocksOf } from './print/blocks-of.ts';
import { printDocx } from './print/print-docx.ts';
import { printPdf } from './print/print-pdf.ts';
import { samples as texts } from './print/samples.ts';

/** Lines that mean something to the reader, beside any other. */
const telling = fc.constantFrom(
  'REFERAT Byrådet d. 01-02-2026',
  'Mødedato Mandag d. 2. marts 2026 kl. 10:00',
  'Mødedeltagere Bo Krag, Lis',
  'Indholdsfortegnelse',
  'Et punkt.....\t7',
  'Et langt punkt',
  'Punkt 1: Et punkt',
  'Punkt 2: Lukket',
  '## **Punkt 3: 3. Et punkt**',
  '26/77',
  'Baggrund',
  '### **Indstilling**',
  'Referat:',
  'Referat: Intet',
  'Sagsfremstilling',
  'Økonomi',
  'Bilag',
  'Beslutning Byrådet den 01-02-2026',
  'Beslutning Byrådet den',
  '01-02-2026',
  'Udsættes til 25. februar.',
  '1. godkender',
  'Afbud Bo Krag',
  'Lukket punkt: Personsag',
  'Lukket punkt',
  'Ikke til stede under punktet: Bo Krag, Lis',
  'Bestillinger',
  '1. et notat (KEC, senest 01-12-2026)',
  ' - a. drøfter',
  '-',
  'Å',
  '',
  '   ',
);
const anyLine = fc.oneof({ weight: 3, arbitrary: telling }, { weight: 1, arbitrary: anyCharacters });
const anyText = fc.array(anyLine, { maxLength: 60 }).map((lines) => lines.join('\n'));

describe('every line', () => {
  test.each(texts)('of %s is where it is said to have gone', (_, text) => {
    expect(lostLines(text)).toEqual([]);
  });

  test.each(texts)('of %s as a Word document and a PDF is too', async (_, text) => {
    const blocks = blocksOf(text);
    const print = { tagged: false, heads: true, hyphenated: true, plain: false };

    expect(lostLines(readDocx(await printDocx(blocks)))).toEqual([]);
    expect(lostLines(await readPdfLines(await printPdf(blocks, print)))).toEqual([]);
  });

  test('of a text of random lines is accounted for, and nothing is thrown', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { read, lines } = readLines(`REFERAT Direktionen d. 10-03-2026\n${text}`);
        expect(read.kind).toBe('minutes');
        expect(lines.map((line) => line.number)).toEqual(cleanLines(`x\n${text}`).map((line) => line.number));
        expect(lostLines(`REFERAT Direktionen d. 10-03-2026\n${text}`)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('of any text whatever is read without a throw', () => {
    fc.assert(fc.property(anyText, (text) => ['minutes', 'not-minutes'].includes(readLines(text).read.kind)));
  });

  test('of the samples with lines put in anywhere is accounted for', () => {
    const places = fc.array(fc.tuple(fc.nat(), anyLine), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(...texts), places, ([, text], more) => {
        const lines = text.split('\n');
        for (const [at, line] of more) lines.splice(at % (lines.length + 1), 0, line);
        expect(lostLines(lines.join('\n'))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('that goes missing is noticed', () => {
    const { read, lines } = readLines('REFERAT Direktionen d. 10-03-2026\n\nUkendt');

    expect(lines.map((line) => line.as)).toEqual(['title', 'blank', 'not-understood']);
    expect(read).toMatchObject({ minutes: { notUnderstood: [{ line: 3, text: 'Ukendt' }] } });
  });
});
