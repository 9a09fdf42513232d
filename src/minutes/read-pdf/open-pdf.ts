import { getDocumentProxy } from 'unpdf';
import { Unreadable } from '../unreadable.ts';
import type { Page, Text } from './texts.ts';

/** A REFERAT has some dozens of pages. */
const mostPages = 2000;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<Pdf['getPage']>>;
type Item = Awaited<ReturnType<PdfPage['getTextContent']>>['items'][number];
type Matrix = readonly number[];

/** The pages of a PDF with their texts, without what is marked as no part of the text (running heads, page numbers). */
export async function openPdf(content: Uint8Array): Promise<Page[]> {
  try {
    const pdf = await getDocumentProxy(content, { verbosity: 0 });
    return await readPages(pdf).finally(() => pdf.loadingTask.destroy());
  } catch (cause) {
    if (cause instanceof Unreadable) throw cause;
    const needsPassword = cause instanceof Error && cause.name === 'PasswordException';
    throw new Unreadable(needsPassword ? 'it is encrypted and needs a password' : 'it is a broken PDF', {
      cause,
    });
  }
}

async function readPages(pdf: Pdf): Promise<Page[]> {
  if (pdf.numPages > mostPages) throw new Unreadable(`it has more than ${mostPages} pages`);
  const pages: Page[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    pages.push({ width, height, texts: textsIn(items, { page: number, transform }) });
    page.cleanup();
  }
  return pages;
}

/** What the marked content around a text says of it. */
type Mark = { content: string | null; isArtifact: boolean };

function textsIn(items: readonly Item[], { page, transform }: { page: number; transform: Matrix }): Text[] {
  const texts: Text[] = [];
  const marks: Mark[] = [{ content: null, isArtifact: false }];
  let isApart = false;
  for (const item of items) {
    const { content, isArtifact } = marks.at(-1) ?? { content: null, isArtifact: false };
    if (!('str' in item)) {
      if (item.type !== 'endMarkedContent')
        marks.push({
          content: item.id ?? content,
          isArtifact: isArtifact || ('tag' in item && item.tag === 'Artifact'),
        });
      else if (marks.length > 1) marks.pop();
      continue;
    }
    const text = item.str.replaceAll('\0', '');
    if (text.trim() === '') isApart ||= text !== '';
    else {
      const { fontName: font } = item;
      const at = placeOf(item.transform, transform);
      const isSeen = at.size > 0 && [at.x, at.y, at.size, item.width].every(Number.isFinite);
      const bare = withoutLead(text, { x: at.x, width: item.width });
      if (isSeen && !isArtifact) texts.push({ page, ...at, ...bare, font, isApart, content });
      isApart = false;
    }
  }
  return texts;
}

/** The text from its first letter on: blanks before it set it in. */
function withoutLead(text: string, { x, width }: { x: number; width: number }) {
  const bare = text.trimStart();
  const lead = (width * (text.length - bare.length)) / text.length;
  return { text: bare, x: x + lead, width: width - lead };
}

/** Text that runs up or down the page is put below all other, where it breaks no line. */
function placeOf(own: Matrix, page: Matrix): { x: number; y: number; size: number } {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = times(page, own);
  const isUpright = Math.abs(b) < 0.1 * Math.abs(a) && a > 0;
  return { x, y: isUpright ? y : 1e5 + x * 100, size: Math.hypot(c, d) };
}

function times(page: Matrix, own: Matrix): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = page;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = own;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
