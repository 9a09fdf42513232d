import { describe, expect, test } from '@jest/globals';
import { patchDocument } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { strFromU8, unzipSync } from 'fflate';
import type { MinutesView } from '../../../src/domain/see-minutes.ts';
import { writeDocument } from '../../../src/minutes/write/write-document.ts';
import { aView, aWholeItem } from './some-view.ts';

describe('minutes as DOCX', () => {
  test('have real styles, and the language and properties of the document', async () => {
    const parts = await partsOf();
    expect(stylesUsed(parts.document)).toEqual(
      expect.arrayContaining([
        'Title',
        'Heading1',
        'Heading2',
        'Heading3',
        'ListParagraph',
        'TOC1',
        'TOCHeading',
      ]),
    );
    expect(parts.styles).toMatch(/<w:lang w:val="da-DK"/);
    expect(parts.core).toContain('<dc:title>REFERAT Direktionen d. 24-11-2026</dc:title>');
    expect(parts.core).toContain('<dc:creator>Direktionen</dc:creator>');
    expect(parts.core).toMatch(/created [^>]*>2026-11-24T00:00:00Z</);
  });

  test('begin every item on a new page, with contents that are filled in', async () => {
    const { document } = await partsOf();
    const headings = document.match(/<w:pStyle w:val="Heading1"\/>.*?<\/w:pPr>/g) ?? [];
    expect(headings.length).toBe(2);
    expect(headings.every((one) => one.includes('<w:pageBreakBefore/>'))).toBe(true);
    expect(pagesIn(document)).toEqual(['3', '4']);
  });

  test('name the pages that Word is estimated to lay out', async () => {
    const text = 'Havnen sander til, og sejlerne klager over dybden ved molen. '.repeat(9);
    const caseStatement = `${text}\n\nVurdering\n\n${text}\n\n- ${text}\n- ${text}\n\nPost\tBeløb\nDrift\t5 kr.\nAnlæg\t6 kr.`;
    const items = Array.from({ length: 4 }, (_, at) =>
      aWholeItem(at + 1, { background: text.repeat(at + 1), caseStatement: caseStatement.repeat(at + 1) }),
    );
    const data = await writeDocument(aView({ items }), { what: 'minutes', format: 'docx' });
    const estimated = await patchDocument({
      ...{ data, outputType: 'uint8array', patches: {}, pageNumbers: estimatePageNumbers },
    });
    const [ours, theirs] = [data, estimated].map((bytes) => pagesIn(partOf(bytes, 'word/document.xml')));
    expect(ours?.length).toBe(4);
    expect(Number(ours?.at(-1))).toBeGreaterThan(6);
    expect(theirs).toEqual(ours);
  });

  test('count their lists as printed', async () => {
    const recommendation = '3) tre\n\n1) et\n2) to\n   a. under to\n   b. under to\n\nSå:\n\n- et\n• to';
    const { numbering } = await partsOf({ items: [aWholeItem(1, { recommendation })] });
    const levels = [
      ...numbering.matchAll(/<w:lvl w:ilvl="(\d)".*?<w:start w:val="(\d+)"\/>.*?<w:lvlText w:val="([^"]*)"/g),
    ];
    const ours = levels.map(([, level, start, text]) => `${level} ${start} ${text}`);
    expect(ours).toEqual(expect.arrayContaining(['0 1 %1)', '1 1 %2.', '0 1 -', '0 1 •']));
  });

  test('have tables with a header that stands again, and links that lead to the web alone', async () => {
    const { document, links } = await partsOf();
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(links).toContain('Target="https://aaloese.example/kort.pdf"');
    expect(links).not.toMatch(/javascript|file:/);
    expect(document).toContain('Ondt');
  });

  test('say on each page what they are, and that they are a draft', async () => {
    const { header, footer } = await partsOf({ status: 'concluded' });
    expect(header).toContain('Direktionen · 24. november 2026');
    expect(header).toContain('Udkast');
    expect(footer).toMatch(/Intern udgave.*Side .*PAGE.*NUMPAGES/s);
    expect((await partsOf({ status: 'approved' })).header).not.toContain('Udkast');
  });
});

async function partsOf(more: Partial<MinutesView> = {}) {
  const items = [
    aWholeItem(1, { recommendation: 'At\n1. sagen drøftes\n2. sagen sendes' }),
    aWholeItem(2, {
      caseStatement: 'Vurdering\n\nSagen er ligetil.\n\nPost\tBeløb\nDrift\t5 kr.',
      attachments: [
        { title: 'Kort', url: 'https://aaloese.example/kort.pdf' },
        { title: 'Ondt', url: 'javascript:alert(1)' },
      ],
    }),
  ];
  const bytes = await writeDocument(aView({ items, ...more }), { what: 'minutes', format: 'docx' });
  const part = (path: string) => partOf(bytes, path);
  return {
    ...{ document: part('word/document.xml'), styles: part('word/styles.xml') },
    ...{ numbering: part('word/numbering.xml'), links: part('word/_rels/document.xml.rels') },
    ...{
      header: part('word/header1.xml'),
      footer: part('word/footer1.xml'),
      core: part('docProps/core.xml'),
    },
  };
}

function partOf(bytes: Uint8Array, path: string): string {
  const found = unzipSync(bytes)[path];
  if (!found) throw new Error(`there is no ${path}`);
  return strFromU8(found);
}

function stylesUsed(document: string): string[] {
  return [...document.matchAll(/<w:pStyle w:val="([^"]+)"/g)].map(([, style]) => style ?? '');
}

/** The pages that the contents name. */
function pagesIn(document: string): string[] {
  return [...document.matchAll(/PAGEREF .*?<w:t[^>]*>(\d*)</g)].map(([, page]) => page ?? '');
}
