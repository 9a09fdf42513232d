import type { DocumentWish } from '../../actions/outside.ts';
import type { MinutesView } from '../../domain/see-minutes.ts';
import type { Seen } from '../../domain/seen.ts';
import { chooseView } from './choose-view.ts';
import { writeDocx } from './docx/write-docx.ts';
import { layPaper } from './lay-paper.ts';
import { pagesOf, writePdf } from './pdf/write-pdf.ts';
import { writeJson } from './write-json.ts';
import { writeMarkdown } from './write-markdown.ts';

/**
 * The minutes, or the agenda in the same form, as a file. The same view always gives the same bytes. Markdown and JSON
 * name the pages of the PDF.
 */
export async function writeDocument(view: Seen<MinutesView>, wish: DocumentWish): Promise<Uint8Array> {
  const chosen = chooseView(view, wish);
  const paper = layPaper(chosen, wish);
  switch (wish.format) {
    case 'docx':
      return writeDocx(paper);
    case 'pdf':
      return writePdf(paper);
    case 'md':
      return new TextEncoder().encode(writeMarkdown(paper, pagesOf(paper)));
    case 'json':
      return new TextEncoder().encode(writeJson(chosen, pagesOf(paper)));
    default:
      return wish.format satisfies never;
  }
}
