import { describe, expect, test } from '@jest/globals';
import { readDocx } from '../../src/minutes/read-docx.ts';
import { field, inList, level, p, r, zipDocx } from './print/zip-docx.ts';

type Parts = Parameters<typeof zipDocx>[0];

/** The lines of a document that are not blank. */
function linesIn(parts: Parts | string): string[] {
  const lines = readDocx(zipDocx(typeof parts === 'string' ? { body: parts } : parts));
  return lines.map(({ text }) => text).filter((text) => text !== '');
}

function pattern(id: number, levels: string): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
}

function list(id: number, of: number, more = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
}

const numbers = pattern(
  1,
  level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2.') + level(2, 'lowerRoman', '%3)'),
);
const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';

describe('paragraphs of a Word document', () => {
  test('are lines with blank lines between them', () => {
    expect(readDocx(zipDocx({ body: p('Første') + p('') + p('') + p('Andet') }))).toEqual([
      { text: 'Første', marked: false },
      { text: '', marked: false },
      { text: 'Andet', marked: false },
    ]);
  });

  test('keep tabs, line breaks, hyphens that do not break and the words of links', () => {
    const link = `<w:hyperlink>${r('siden')}</w:hyperlink>`;
    const body = p(
      `${r('Se ')}${link}<w:r><w:tab/><w:t>her</w:t><w:br/><w:t>maj</w:t><w:noBreakHyphen/><w:t>møde</w:t></w:r>`,
    );

    expect(linesIn(body)).toEqual(['Se siden\ther', 'maj-møde']);
  });

  test('are marked where their style is a heading or all their words are bold', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Overskrift2"><w:name w:val="heading 2"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Punkt"><w:basedOn w:val="Fed"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Fed"><w:rPr><w:b/></w:rPr></w:style>';
    const body =
      p('Stil', '<w:pStyle w:val="Overskrift2"/>') +
      p(r('Fed', '<w:b/>')) +
      p('Arvet', '<w:pStyle w:val="Punkt"/>') +
      p(r('Halvt', '<w:b/>') + r(' fed', '<w:b w:val="0"/>'));

    expect(readDocx(zipDocx({ body, styles })).filter(({ text }) => text !== '')).toEqual([
      { text: 'Stil', marked: true },
      { text: 'Fed', marked: true },
      { text: 'Arvet', marked: true },
      { text: 'Halvt fed', marked: false },
    ]);
  });

  test('hold no Markdown: what looks like it is text', () => {
    expect(linesIn(p('# **a\\_b** &amp; *c*'))).toEqual(['# **a\\_b** & *c*']);
  });
});

describe('lists of a Word document', () => {
  test('have the numbers and letters that Word prints', () => {
    const body =
      p('et', inList(1)) +
      p('to', inList(1)) +
      p('a', inList(1, 1)) +
      p('b', inList(1, 1)) +
      p('i', inList(1, 2)) +
      p('tre', inList(1)) +
      p('ny a', inList(1, 1));

    expect(linesIn({ body, numbering: numbers + list(1, 1) })).toEqual([
      '1. et',
      '2. to',
      '  a. a',
      '  b. b',
      '    i) i',
      '3. tre',
      '  a. ny a',
    ]);
  });

  test('go on from one another where they are made from one pattern, and begin again where they are told to', () => {
    const body = [1, 1, 2, 3, 3, 2].map((id) => p('punkt', inList(id))).join(p('Tekst'));
    const numbering = numbers + list(1, 1) + list(2, 1) + list(3, 1, again);

    expect(linesIn({ body, numbering }).filter((line) => line !== 'Tekst')).toEqual(
      ['1.', '2.', '3.', '1.', '2.', '3.'].map((label) => `${label} punkt`),
    );
  });

  test('may have bullets, levels of their own and numbers made of several', () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1)')}</w:lvlOverride>`;
    const numbering =
      pattern(1, level(0, 'bullet', '\uF0B7') + level(1, 'decimal', '%2.')) +
      pattern(2, level(0, 'decimal', '%1') + level(1, 'decimal', '%1.%2')) +
      list(1, 1) +
      list(2, 2) +
      list(3, 2, own);
    const body = p('x', inList(1)) + p('y', inList(2)) + p('z', inList(2, 1)) + p('v', inList(3));

    expect(linesIn({ body, numbering })).toEqual(['- x', '1. y', '  1.1 z', 'B) v']);
  });

  test('may come from a style, which a paragraph may leave', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="L2"><w:name w:val="List Number 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const style = '<w:pStyle w:val="L2"/>';
    const body =
      p('et', style) + p('to', style) + p('ude', `${style}<w:numPr><w:numId w:val="0"/></w:numPr>`);

    expect(linesIn({ body, styles, numbering: numbers + list(1, 1) })).toEqual(['  1. et', '  2. to', 'ude']);
  });

  test('may take their pattern from a style of lists', () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="Liste"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbering = numbers + pattern(2, '<w:numStyleLink w:val="Liste"/>') + list(1, 1) + list(2, 2);

    expect(linesIn({ body: p('et', inList(2)) + p('to', inList(2)), styles, numbering })).toEqual([
      '1. et',
      '2. to',
    ]);
  });
});

describe('what is not printed', () => {
  test('is left out: deleted, moved away, hidden, a place to type, comments', () => {
    const body =
      p(`${r('Ny ')}<w:del><w:r><w:delText>gammel </w:delText></w:r></w:del><w:ins>${r('indsat')}</w:ins>`) +
      p(`<w:moveFrom>${r('væk')}</w:moveFrom><w:moveTo>${r('hertil')}</w:moveTo>`) +
      p(r('skjult', '<w:vanish/>') + r('synlig') + r(' også', '<w:webHidden/>')) +
      p(
        '<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Klik her</w:t></w:r></w:sdtContent></w:sdt>',
      ) +
      p(
        '<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>udfyldt</w:t></w:r><w:r><w:commentReference w:id="1"/></w:r></w:sdtContent></w:sdt>',
      );

    expect(linesIn({ body, header: p('Sidehoved') })).toEqual([
      'Ny indsat',
      'hertil',
      'synlig også',
      'udfyldt',
    ]);
  });

  test('may be the end of a paragraph, which then goes on in the next', () => {
    const body =
      p('Sagen ', '<w:rPr><w:del/></w:rPr>') + p('udsættes.') + p('Til sidst', '<w:rPr><w:del/></w:rPr>');

    expect(linesIn(body)).toEqual(['Sagen udsættes.', 'Til sidst']);
  });

  test('are the codes of fields and the number of the page', () => {
    const body =
      p(r('Side ') + field('PAGE', r('7'))) +
      p(r('Den ') + field('DATE \\@ "d. MMMM"', r('3. maj'))) +
      p(`<w:fldSimple w:instr=" NUMPAGES ">${r('12')}</w:fldSimple>${r('Slut')}`) +
      p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>XE "x"</w:instrText></w:r>') +
      p('Efter en kode uden ende');

    expect(linesIn(body)).toEqual(['Side', 'Den 3. maj', 'Slut', 'Efter en kode uden ende']);
  });
});

describe('the contents of a Word document', () => {
  test('are rows of a title, dots and a page', () => {
    const row = (title: string, page: string) =>
      `${r(title)}<w:r><w:tab/></w:r>${field('PAGEREF _x \\h', r(page))}`;
    const toc = p(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
        row('Øvrige sager', '3'),
    );
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const styles = '<w:style w:type="paragraph" w:styleId="Ind"><w:name w:val="toc 1"/></w:style>';
    const body =
      toc +
      p(row('Lukket', '4') + end) +
      p(`${r('5.')}<w:r><w:tab/></w:r>${row('Ny havn', '11')}`, '<w:pStyle w:val="Ind"/>') +
      p(`${r('Fliser')}<w:r><w:tab/></w:r>${r('4')}`);

    expect(linesIn({ body, styles })).toEqual([
      'Øvrige sager.....\t3',
      'Lukket.....\t4',
      '5. Ny havn.....\t11',
      'Fliser\t4',
    ]);
  });
});

describe('tables of a Word document', () => {
  const row = (...cells: string[]) =>
    `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join('')}</w:tr>`;

  test('are rows with tabs', () => {
    const gone = '<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p/></w:tc></w:tr>';
    const table = `<w:tbl><w:tblPr/>${row(p('Tag'), p('1.250') + p('kr.'))}${gone}${row(p('I alt'), p(''), p('9'))}</w:tbl>`;

    expect(linesIn(p('Før') + table + p('Efter'))).toEqual(['Før', 'Tag\t1.250 kr.', 'I alt\t\t9', 'Efter']);
  });

  test('that only lay out the page are read as what is in them', () => {
    const table = `<w:tbl>${row(p('Baggrund') + p('Hallen er gammel.') + p('punkt', inList(1)))}</w:tbl>`;

    expect(linesIn({ body: table, numbering: numbers + list(1, 1) })).toEqual([
      'Baggrund',
      'Hallen er gammel.',
      '1. punkt',
    ]);
  });

  test('may stand within one another', () => {
    const inner = `<w:tbl>${row(p('a'), p('b'))}</w:tbl>`;

    expect(linesIn(`<w:tbl>${row(p('x'), inner + p('c'))}</w:tbl>`)).toEqual(['x\ta b c']);
  });
});

describe('what stands beside the text', () => {
  test('is not lost: notes below what refers to them, text boxes behind their paragraph', () => {
    const note = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${p('Boks')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('Boks')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const footnotes = [2, 3].map((id) => `<w:footnote w:id="${id}">${p(`Note ${id}`)}</w:footnote>`).join('');
    const body = p(`${r('Tal')}${note(3)}${r(' og kilde')}${note(2)}${box}`) + p(r('Mere') + note(3));

    expect(linesIn({ body, footnotes })).toEqual([
      'Tal[1] og kilde[2]',
      'Boks',
      '[1] Note 3',
      '[2] Note 2',
      'Mere[1]',
    ]);
  });
});
