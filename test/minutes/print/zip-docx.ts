import { strToU8, type Zippable, zipSync } from 'fflate';

/** The parts of a Word document as XML; `body` is what stands in the document's body. */
export type DocxParts = {
  body: string;
  numbering?: string;
  styles?: string;
  footnotes?: string;
  header?: string;
};

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word document made by hand, as small as it can be. */
export function zipDocx({ body, numbering, styles, footnotes, header }: DocxParts): Uint8Array {
  const others = Object.entries({ numbering, styles, footnotes, header });
  const parts = others.filter((part): part is [string, string] => part[1] !== undefined);
  const files: Zippable = {
    '_rels/.rels': strToU8(relationsOf([['officeDocument', 'word/document.xml']])),
    'word/document.xml': strToU8(`<w:document ${word}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': strToU8(relationsOf(parts.map(([type]) => [type, `${type}.xml`]))),
  };
  for (const [type, xml] of parts)
    files[`word/${type}.xml`] = strToU8(`<w:${type} ${word}>${xml}</w:${type}>`);
  return zipSync(files);
}

/** A paragraph; `inside` are its runs, or its text. */
export function p(inside: string, properties = ''): string {
  const runs = inside.startsWith('<') ? inside : r(inside);
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

/** A run of text. */
export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** What puts a paragraph into a list. */
export function inList(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

/** A level of a list's pattern. */
export function level(at: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

/** A field as Word keeps it: its code, and what it last came to. */
export function field(code: string, result: string): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const instruction = `<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>`;
  return `${mark('begin')}${instruction}${mark('separate')}${result}${mark('end')}`;
}

function relationsOf(targets: readonly (readonly [string, string])[]): string {
  const each = targets.map(
    ([type, target], at) => `<Relationship Id="r${at}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${each.join('')}</Relationships>`;
}
