import type { Element } from './read-structure.ts';

/** A block of a tagged text: what of the marked content is in it. */
export type Block =
  | { kind: 'paragraph' | 'heading' | 'contents' | 'loose'; content: string[] }
  | { kind: 'item'; depth: number; label: string[]; content: string[] }
  | { kind: 'row'; cells: string[][] };

/** The blocks of a structure in their order. */
export function gatherBlocks(structure: Element): Block[] {
  const blocks: Block[] = [];
  addBlocks(structure, { blocks, depth: 0 });
  return blocks;
}

type Gathering = { blocks: Block[]; depth: number };

function addBlocks(element: Element, { blocks, depth }: Gathering): void {
  const { role, within } = element;
  if (role === 'LI') addItem(element, { blocks, depth });
  else if (role === 'TR') blocks.push({ kind: 'row', cells: cellsOf(element) });
  else if (role === 'TOCI') blocks.push({ kind: 'contents', content: contentOf(element) });
  else if (paragraphs.has(role) && !within.some(isBlock))
    blocks.push({ kind: headings.has(role) ? 'heading' : 'paragraph', content: contentOf(element) });
  else if (role !== 'Artifact') addParts(within, { blocks, depth: role === 'L' ? depth + 1 : depth });
}

/** What stands in no paragraph of its own is taken together, as far as it goes. */
function addParts(parts: readonly (Element | string)[], gathering: Gathering): void {
  let loose: string[] = [];
  const flush = () => {
    if (loose.length > 0) gathering.blocks.push({ kind: 'loose', content: loose });
    loose = [];
  };
  for (const part of parts) {
    if (typeof part === 'string') loose.push(part);
    else if (!isBlock(part)) for (const content of contentOf(part)) loose.push(content);
    else {
      flush();
      addBlocks(part, gathering);
    }
  }
  flush();
}

/** A point of a list; lists within it follow it. */
function addItem({ within }: Element, { blocks, depth }: Gathering): void {
  const labels = within.filter((part): part is Element => typeof part !== 'string' && part.role === 'Lbl');
  const body = within.filter((part) => typeof part === 'string' || part.role !== 'Lbl');
  const { own, inner } = splitBody(body);
  blocks.push({
    kind: 'item',
    depth: Math.max(depth - 1, 0),
    label: labels.flatMap(contentOf),
    content: own,
  });
  addParts(inner, { blocks, depth });
}

/** What of a point's body is its own text, and the lists and tables within. */
function splitBody(body: readonly (Element | string)[]): { own: string[]; inner: Element[] } {
  const [own, inner]: [string[], Element[]] = [[], []];
  for (const part of body) {
    if (typeof part === 'string') own.push(part);
    else if (part.role === 'L' || part.role === 'Table') inner.push(part);
    else {
      const split = splitBody(part.within);
      for (const content of split.own) own.push(content);
      for (const group of split.inner) inner.push(group);
    }
  }
  return { own, inner };
}

function cellsOf({ within }: Element): string[][] {
  return within.map((part) => (typeof part === 'string' ? [part] : contentOf(part)));
}

function contentOf({ role, within }: Element): string[] {
  if (role === 'Artifact') return [];
  return within.flatMap((part) => (typeof part === 'string' ? [part] : contentOf(part)));
}

const headings = new Set(['H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'Title']);
const paragraphs = new Set([...headings, 'P', 'Caption', 'Note', 'FENote', 'BlockQuote', 'Formula', 'Code']);
const groups = new Set(['L', 'LI', 'Table', 'TR', 'TOC', 'TOCI']);

/** Whether it is a block or holds one. */
function isBlock(part: Element | string): boolean {
  if (typeof part === 'string') return false;
  return paragraphs.has(part.role) || groups.has(part.role) || part.within.some(isBlock);
}
