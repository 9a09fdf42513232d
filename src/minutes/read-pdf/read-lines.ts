import type { PrintedLine } from '../clean-lines.ts';
import { Unreadable } from '../unreadable.ts';
import { dropRunningHeads } from './drop-running-heads.ts';
import { findLines, type TextLine, textOfLine } from './find-lines.ts';
import { gatherBlocks } from './gather-blocks.ts';
import { lineJoiner } from './join-words.ts';
import { layOutBlocks } from './lay-out-blocks.ts';
import { layOutLines } from './lay-out-lines.ts';
import { measureText } from './measure-text.ts';
import { openPdf } from './open-pdf.ts';
import type { Text } from './texts.ts';

/** The text of a PDF in the plain layout: by its tags where they cover all of it, else by where its lines stand. */
export async function readPdfLines(content: Uint8Array): Promise<PrintedLine[]> {
  // The reader of pages takes what it is given as its own.
  const pages = await openPdf(content.slice());
  if (pages.every(({ texts }) => texts.length === 0))
    throw new Unreadable('it has no text: a scanned PDF must be made searchable first');
  const drawn = pages.map(({ texts }) => findLines(texts));
  const lines = dropRunningHeads(pages, drawn);
  const setting = measureText(pages, lines);
  const join = lineJoiner(lines.flat().map(textOfLine));
  const byTags = await tagged(content, lines, (blocks, texts) =>
    layOutBlocks(blocks, texts, { setting, join }),
  );
  return byTags ?? layOutLines(lines.flat(), setting, join);
}

async function tagged(
  content: Uint8Array,
  lines: readonly TextLine[][],
  layOut: (blocks: ReturnType<typeof gatherBlocks>, texts: readonly Text[]) => PrintedLine[] | null,
): Promise<PrintedLine[] | null> {
  const texts = lines.flatMap((page) => page.flatMap((line) => line.texts));
  if (texts.some((text) => text.content === null)) return null;
  const { readStructure } = await import('./read-structure.ts');
  const structure = await readStructure(content);
  return structure && layOut(gatherBlocks(structure), texts);
}
