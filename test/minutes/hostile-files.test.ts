import { once } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { readDocx } from '../../src/minutes/read-docx.ts';
import { readMinutesFile } from '../../src/minutes/read-file.ts';
import { readPdfLines } from '../../src/minutes/read-pdf/read-lines.ts';
import { readPdf, startReading } from '../../src/minutes/read-pdf.ts';
import { Unreadable } from '../../src/minutes/unreadable.ts';
import { blocksOf } from './print/blocks-of.ts';
import { printPdf } from './print/print-pdf.ts';
import { at, rawPdf } from './print/raw-pdf.ts';
import { samples } from './print/samples.ts';
import { p, zipDocx } from './print/zip-docx.ts';

const mega = 1024 * 1024;
const text = samples[0]?.[1] ?? '';

/** Why it cannot be read, or its lines; any other error is thrown on. */
async function tried(read: () => unknown): Promise<unknown> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Unreadable) return error.message;
    throw error;
  }
}

/** The bytes with some of them changed. */
function spoilt(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const change = fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 }));
  return fc.array(change, { minLength: 1, maxLength: 40 }).map((changes) => {
    const copy = bytes.slice();
    for (const [place, value] of changes) copy[place] = value;
    return copy;
  });
}

function behind(head: string): fc.Arbitrary<Uint8Array> {
  return fc
    .uint8Array({ maxLength: 4000 })
    .map((rest) => new Uint8Array([...Buffer.from(head, 'latin1'), ...rest]));
}

describe('bytes behind the head of a document', () => {
  test.each([
    ['referat.docx', 'PK\x03\x04'],
    ['referat.docx', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'],
  ])('of %s are refused in one line', async (name, head) => {
    await fc.assert(
      fc.asyncProperty(behind(head), async (content) => {
        const read = await readMinutesFile({ name, content });
        expect(read).toEqual({ kind: 'unreadable', why: expect.stringMatching(/^.+$/) });
      }),
    );
  });

  test('of a PDF are refused', async () => {
    await fc.assert(
      fc.asyncProperty(behind('%PDF-1.7\n'), async (content) => {
        expect(await tried(() => readPdfLines(content))).toBe('it is a broken PDF');
      }),
      { numRuns: 30 },
    );
  });
});

describe('a spoilt document', () => {
  test('of Word is read or refused', async () => {
    const whole = zipDocx({ body: p('Hele teksten'), numbering: '', styles: '' });
    await fc.assert(
      fc.asyncProperty(spoilt(whole), async (content) => void (await tried(() => readDocx(content)))),
    );
  });

  test.each([true, false])('a PDF is read or refused (tagged: %s)', async (tagged) => {
    const whole = await printPdf(blocksOf(text).slice(0, 30), {
      tagged,
      heads: true,
      hyphenated: false,
      plain: false,
    });
    const thread = startReading();
    await fc.assert(
      fc.asyncProperty(spoilt(whole), async (content) => {
        thread.postMessage(content);
        const [{ lines, why }] = await once(thread, 'message');
        expect(typeof why === 'string' || lines.length >= 0).toBe(true);
      }),
      { numRuns: 25 },
    );
    await thread.terminate();
  });
});

describe('a PDF whose reader rejects more than what is waited for', () => {
  const whole = Buffer.from(rawPdf([at(60, 700, 'Et'), at(60, 700, 'To')])).toString('latin1');
  const broken = whole.replace('/Kids [5', '/Kids [x').replace('7 0 obj\n<< /Ty', '7 0 obj\n<< /T(');

  test('is refused as any other, and the thread that read it lives on', async () => {
    const thread = startReading();
    const read = async (text: string) => {
      thread.postMessage(new Uint8Array(Buffer.from(text, 'latin1')));
      return (await once(thread, 'message'))[0];
    };

    for (let time = 0; time < 3; time += 1) {
      expect(await read(broken)).toEqual({ why: 'it is a broken PDF' });
      expect((await read(whole)).lines).not.toEqual([]);
    }
    await thread.terminate();
  });
});

describe('any elements whatever in a Word document', () => {
  const names =
    'p r t tab br tbl tr tc pPr rPr numPr sdt sdtContent ins del hyperlink drawing txbxContent AlternateContent Choice Fallback fldSimple fldChar instrText footnoteReference ruby moveFrom'.split(
      ' ',
    );
  const attribute = fc.constantFrom(
    '',
    ' w:val="1"',
    ' w:id="1"',
    ' w:fldCharType="begin"',
    ' w:fldCharType="separate"',
    ' w:instr="TOC"',
  );
  const { element } = fc.letrec<{ element: string }>((tie) => ({
    element: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('ord', '&amp;', '<w:t>ord</w:t>', '<w:tab/>'),
      fc
        .tuple(fc.constantFrom(...names), attribute, fc.array(tie('element'), { maxLength: 5 }))
        .map(([name, more, within]) => `<w:${name}${more}>${within.join('')}</w:${name}>`),
    ),
  }));

  test('are read without a throw', () => {
    const footnotes = `<w:footnote w:id="1">${p('Note <w:r><w:footnoteReference w:id="1"/></w:r>')}</w:footnote>`;
    fc.assert(
      fc.property(fc.array(element, { maxLength: 6 }), (elements) => {
        expect(Array.isArray(readDocx(zipDocx({ body: elements.join(''), footnotes })))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('documents that are meant to fill the memory', () => {
  const refused = (body: string) => tried(() => readDocx(zipDocx({ body })));

  test('are refused before they are unzipped, or as soon as they unzip to more than they say', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(60 * mega) });
    const lie = zipSync({ 'word/document.xml': new Uint8Array(4 * mega) });
    const view = new DataView(lie.buffer);
    const directory = view.getUint32(lie.length - 6, true);
    view.setUint32(directory + 24, 10, true);

    expect(await tried(() => readDocx(bomb))).toBe('it unzips to more than 48 MB');
    expect(await tried(() => readDocx(lie))).toBe('it is a broken zip file');
  });

  test('are refused for elements without number or depth', async () => {
    expect(await refused('<w:p/>'.repeat(1_600_000))).toBe('its text is too large to be read');
    expect(await refused('<w:p>'.repeat(5000))).toBe('its text is too large to be read');
    expect(await refused(`<w:p ${Array.from({ length: 2000 }, (_, at) => `a${at}="1"`).join(' ')}/>`)).toBe(
      'its text is broken',
    );
    expect(await refused('<!DOCTYPE x [<!ENTITY a "&b;&b;">]>')).toBe('its text is broken');
  });

  test('end at a limit where they are PDFs', async () => {
    const page = `${at(60, 700, 'Tekst')}${' '.repeat(96 * mega)}`;

    await expect(readPdf(rawPdf([page]), { seconds: 60, megabytes: 30 })).rejects.toThrow(
      'it takes more than 30 MB',
    );
  });
});
