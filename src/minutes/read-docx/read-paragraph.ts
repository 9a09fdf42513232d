import type { Fields } from './follow-fields.ts';
import { isOn, type Style, type Styles } from './read-styles.ts';
import { childOf, childrenOf, valueIn, type Xml } from './read-xml.ts';

/** A paragraph as it is printed, without its number; line breaks are `\n`. */
export type Paragraph = {
  text: string;
  style: Style;
  properties: Xml | undefined;
  isBold: boolean;
  isContents: boolean;
  /** Its end is deleted or hidden, so that the next one goes on from it. */
  runsOn: boolean;
  /** What the text boxes hold that hang on it, and the notes it refers to, as `footnote 3`. */
  boxes: Xml[];
  notes: string[];
};

/** What the paragraphs of a document share. `mark` is what is printed where a note is referred to. */
export type Reading = { styles: Styles; fields: Fields; mark: (note: string) => string };

/** Reads a `p`: what was deleted or is hidden is left out, what was inserted is in. */
export function readParagraph(element: Xml, { styles, fields, mark }: Reading): Paragraph {
  const properties = childOf(element, 'pPr');
  const style = styles(valueIn(properties, 'pStyle'));
  const [boxes, notes, runs]: [Xml[], string[], { text: string; isBold: boolean }[]] = [[], [], []];
  const readRun = (run: Xml) => {
    const own = childOf(run, 'rPr');
    const named = valueIn(own, 'rStyle');
    const by = (look: (style: Style) => boolean | null) =>
      (named === undefined ? null : look(styles(named))) ?? look(style) ?? false;
    const isHidden = isOn(own, 'vanish') ?? by((one) => one.isHidden);
    const isBold = isOn(own, 'b') ?? by((one) => one.isBold);
    const say = (text: string) => {
      if (!isHidden && fields.isPrinted()) runs.push({ text, isBold });
    };
    for (const child of childrenOf(run)) readPiece(child, say);
  };
  const readPiece = (piece: Xml, say: (text: string) => void) => {
    const note = noteOf(piece);
    if (piece.name === 'fldChar') fields.mark(piece);
    else if (piece.name === 'instrText') fields.say(textIn(piece));
    else if (note !== undefined && fields.isPrinted()) {
      notes.push(note);
      say(mark(note));
    } else if (piece.name === 'AlternateContent') {
      for (const child of childrenOf(childOf(piece, 'Choice') ?? piece)) readPiece(child, say);
    } else if (piece.name === 'ruby') read(childOf(piece, 'rubyBase') ?? piece);
    else if (drawings.has(piece.name)) for (const box of boxesIn(piece)) boxes.push(box);
    else say(printedIn(piece));
  };
  const read = (within: Xml) => {
    for (const child of childrenOf(within)) {
      if (child.name === 'r') readRun(child);
      else if (child.name === 'fldSimple')
        fields.within(child.attributes.get('instr') ?? '', () => read(child));
      else if (!isLeftOut(child)) read(child);
    }
  };
  const beginsInContents = fields.isContents();
  read(element);
  const isRow = /^(?:toc|indholdsfortegnelse) ?\d/i.test(style.name);
  const isContents = isRow || beginsInContents || fields.isContents();
  fields.endParagraph();
  const end = childOf(properties, 'rPr');
  return {
    text: runs.map((run) => run.text).join(''),
    ...{ style, properties, isContents, boxes, notes },
    isBold: runs.every((run) => run.isBold || run.text.trim() === ''),
    runsOn:
      childOf(end, 'del') !== undefined || isOn(end, 'vanish') === true || isOn(end, 'specVanish') === true,
  };
}

/** What holds the same once more, what was taken out, and what people are not meant to read. */
export function isLeftOut(element: Xml): boolean {
  if (element.name === 'sdt') return childOf(childOf(element, 'sdtPr'), 'showingPlcHdr') !== undefined;
  return leftOut.has(element.name);
}

const leftOut = new Set(['pPr', 'sdtPr', 'sdtEndPr', 'del', 'moveFrom', 'Fallback']);
const drawings = new Set(['drawing', 'pict', 'object']);

function printedIn(piece: Xml): string {
  switch (piece.name) {
    case 't':
      return textIn(piece).replaceAll('\n', ' ');
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    case 'sym':
    case 'symEx':
      return characterOf(piece.attributes.get('char'));
    default:
      return '';
  }
}

function characterOf(code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16);
  return point > 31 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
}

function textIn({ children }: Xml): string {
  return children.filter((child) => typeof child === 'string').join('');
}

function noteOf({ name, attributes }: Xml): string | undefined {
  if (name !== 'footnoteReference' && name !== 'endnoteReference') return undefined;
  return `${name.slice(0, -'Reference'.length)} ${attributes.get('id')}`;
}

/** The contents of the text boxes in a drawing, of its first form where it has several. */
function boxesIn(drawing: Xml): Xml[] {
  if (drawing.name === 'txbxContent') return [drawing];
  if (drawing.name === 'Fallback') return [];
  return childrenOf(drawing).flatMap(boxesIn);
}
