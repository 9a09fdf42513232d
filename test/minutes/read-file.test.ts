import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { largestFile, readMinutesFile } from '../../src/minutes/read-file.ts';
import { blocksOf } from './print/blocks-of.ts';
import { printDocx } from './print/print-docx.ts';
import { printPdf } from './print/print-pdf.ts';
import { at, rawPdf } from './print/raw-pdf.ts';
import { samples } from './print/samples.ts';
import { p, zipDocx } from './print/zip-docx.ts';

const text = samples.find(([name]) => name.startsWith('2026-05-19'))?.[1] ?? '';
const bytes = (said: string) => new Uint8Array(Buffer.from(said, 'latin1'));
const oldOffice = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1';

async function whyNot(name: string, content: Uint8Array): Promise<string> {
  const read = await readMinutesFile({ name, content });
  return read.kind === 'unreadable' ? read.why : 'it was read';
}

async function encryptedPdf(): Promise<Uint8Array> {
  const doc = new PDFDocument({ userPassword: 'hemmelig', pdfVersion: '1.7' });
  doc.text('REFERAT Direktionen d. 19-05-2026').end();
  return new Uint8Array(await buffer(doc));
}

describe('a file of minutes', () => {
  test('says the same as a text, a Word document and a PDF', async () => {
    const blocks = blocksOf(text);
    const print = { tagged: true, heads: true, hyphenated: false, plain: false };
    const files: [string, Uint8Array][] = [
      ['referat.txt', new TextEncoder().encode(text)],
      ['REFERAT.DOCX', await printDocx(blocks)],
      ['referat.pdf', await printPdf(blocks, print)],
    ];
    const [first, ...others] = await Promise.all(
      files.map(async ([name, content]) =>
        JSON.stringify(await readMinutesFile({ name, content })).replace(/\\n+/g, ' '),
      ),
    );

    expect(first).toContain('"closedReason":"Forhandling om pris"');
    for (const other of others) expect(other).toBe(first);
  });

  test('counts what it does not understand in the lines it was laid out as', async () => {
    const body = ['REFERAT Direktionen d. 19-05-2026', 'Mødested B12', 'Ukendt']
      .map((line) => p(line))
      .join('');
    const read = await readMinutesFile({ name: 'referat.docx', content: zipDocx({ body }) });

    expect(read).toMatchObject({ minutes: { notUnderstood: [{ line: 5, text: 'Ukendt' }] } });
  });

  test('may be in the letters of old Windows', async () => {
    const content = bytes('REFERAT Direktionen d. 19-05-2026\n\nM\xF8dested R\xE5dhuset');

    expect(await readMinutesFile({ name: 'referat.txt', content })).toMatchObject({
      minutes: { place: 'Rådhuset' },
    });
  });
});

describe('a file that is no minutes says why in one line', () => {
  test.each<[string, string, Uint8Array, string]>([
    ['of another kind', 'referat.rtf', bytes('x'), 'only .txt, .md, .docx and .pdf can be read'],
    ['that is empty', 'referat.pdf', bytes(''), 'it is empty'],
    ['of blanks', 'referat.md', bytes(' \n\n'), 'it is empty'],
    ['too large', 'referat.txt', new Uint8Array(largestFile + 1), 'it is larger than 16 MB'],
    ['that is no text', 'referat.txt', bytes('REFERAT\0\x01\x02'), 'it is no text'],
    ['a PDF called .docx', 'referat.docx', rawPdf(['']), 'it is a PDF: name it .pdf'],
    ['a PDF called .txt', 'referat.txt', rawPdf(['']), 'it is a PDF: name it .pdf'],
    [
      'a zip called .pdf',
      'referat.pdf',
      zipSync({ a: bytes('b') }),
      'it is a Word document or another zip file: name a Word document .docx',
    ],
    [
      'an old Word document',
      'referat.docx',
      bytes(`${oldOffice}WordDocument`),
      'it is an old Word document: save it as .docx',
    ],
    [
      'an encrypted Word document',
      'referat.docx',
      bytes(`${oldOffice}${[...'EncryptedPackage'].join('\0')}\0`),
      'it is encrypted and needs a password',
    ],
    ['a text called .docx', 'referat.docx', bytes('REFERAT'), 'it is no Word document'],
    ['a text called .pdf', 'referat.pdf', bytes('REFERAT'), 'it is no PDF'],
    [
      'another zip called .docx',
      'referat.docx',
      zipSync({ 'xl/workbook.xml': bytes('<w/>') }),
      'it is no Word document',
    ],
    ['a zip cut off', 'referat.docx', zipDocx({ body: p('Tekst') }).slice(0, 300), 'it is a broken zip file'],
    ['a document of broken XML', 'referat.docx', zipDocx({ body: '<w:p>' }), 'its text is broken'],
    [
      'a document that is none',
      'referat.docx',
      zipDocx({ body: p('Kære alle') }),
      'it is no minutes: the title "REFERAT …" is missing',
    ],
    [
      'a PDF without a date',
      'referat.pdf',
      rawPdf([at(60, 700, 'REFERAT Direktionen')]),
      'it is no minutes: the date of the meeting is missing',
    ],
    [
      'a scanned PDF',
      'referat.pdf',
      rawPdf(['']),
      'it has no text: a scanned PDF must be made searchable first',
    ],
  ])('%s', async (_, name, content, why) => {
    expect(await whyNot(name, content)).toBe(why);
  });

  test('an encrypted PDF', async () => {
    expect(await whyNot('referat.pdf', await encryptedPdf())).toBe('it is encrypted and needs a password');
  });
});
