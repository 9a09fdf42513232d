import {
  type PDFDocument as Bundle,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { oneLine } from '../../domain/written/clean-text.ts';
import { documentWords as words } from '../../words/document.ts';
import { readDocx } from '../read-docx.ts';
import { Unreadable } from '../unreadable.ts';
import { findBlocks } from './find-blocks.ts';
import type { Block, Paper } from './paper.ts';
import { writePdf } from './pdf/write-pdf.ts';

/** A file that goes into a bundle; without bytes, or where they are neither PDF nor DOCX, a page names it. */
export type BundlePart = { title: string; bytes: Uint8Array | null };

/** One PDF: the front as it is, and behind it the parts in their order, each with a bookmark. */
export async function bundleFiles(front: Uint8Array, parts: readonly BundlePart[]): Promise<Uint8Array> {
  const bundle = await PDFDocument.load(front, { updateMetadata: false });
  for (const { title, bytes } of parts) {
    const name = oneLine(title);
    const pages = (await ownPages(bundle, bytes)) ?? (await madePages(bundle, name, bytes));
    for (const page of pages) bundle.addPage(page);
    const [first] = pages;
    if (first) addBookmark(bundle, name, first);
  }
  return bundle.save();
}

/** The pages of a PDF; null for anything else, and for one that is locked or broken. */
async function ownPages(bundle: Bundle, bytes: Uint8Array | null): Promise<PDFPage[] | null> {
  if (bytes === null || !isPdf(bytes)) return null;
  try {
    const part = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
    const pages = await bundle.copyPages(part, part.getPageIndices());
    return pages.length > 0 ? pages.map(cutLoose) : null;
  } catch {
    // pdf-lib has no one name for a file that it cannot read.
    return null;
  }
}

/** The text of a DOCX set anew, or a page that says that the file is not here. */
async function madePages(bundle: Bundle, title: string, bytes: Uint8Array | null): Promise<PDFPage[]> {
  const text = bytes === null ? null : textOf(bytes);
  const paper =
    text === null ? aPaper(title, words.notEnclosed, []) : aPaper(title, words.textOnly, findBlocks(text));
  const made = await PDFDocument.load(await writePdf(paper), { updateMetadata: false });
  return (await bundle.copyPages(made, made.getPageIndices())).map(cutLoose);
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return readDocx(bytes)
      .map(({ text }) => text)
      .join('\n');
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

function aPaper(title: string, subtitle: string, blocks: readonly Block[]): Paper {
  return {
    ...{ title, subtitle, facts: [], contents: null, blocks, items: [] },
    running: { head: title, draft: null, copy: '' },
    about: { author: '', day: '2000-01-01' },
  };
}

/** Without the numbers by which its own document's structure knew the page, and without what it would start by itself. */
function cutLoose(page: PDFPage): PDFPage {
  for (const name of ['StructParents', 'AA']) page.node.delete(key(name));
  for (const annotation of page.node.Annots()?.asArray() ?? []) {
    const found = page.node.context.lookup(annotation);
    if (found instanceof PDFDict) found.delete(key('StructParent'));
  }
  return page;
}

function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** Behind the bookmarks that are there already; pdf-lib has no words for them. */
function addBookmark({ catalog, context }: Bundle, title: string, page: PDFPage): void {
  const there = catalog.lookupMaybe(key('Outlines'), PDFDict);
  const outlines = there ?? context.obj({ Type: 'Outlines', Count: 0 });
  const parent = catalog.get(key('Outlines')) ?? context.register(outlines);
  catalog.set(key('Outlines'), parent);
  const last = outlines.get(key('Last'));
  const bookmark = context.register(
    context.obj({
      ...{ Title: PDFHexString.fromText(title), Parent: parent, Dest: [page.ref, 'Fit'] },
      ...(last ? { Prev: last } : {}),
    }),
  );
  outlines.lookupMaybe(key('Last'), PDFDict)?.set(key('Next'), bookmark);
  if (!last) outlines.set(key('First'), bookmark);
  outlines.set(key('Last'), bookmark);
  const count = outlines.lookupMaybe(key('Count'), PDFNumber)?.asNumber() ?? 0;
  outlines.set(key('Count'), PDFNumber.of(Math.abs(count) + 1));
}

function key(name: string): PDFName {
  return PDFName.of(name);
}
