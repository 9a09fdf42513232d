import PDFDocument from 'pdfkit';
import { layOut } from '../layout/lay-out.ts';
import type { Paper } from '../paper.ts';
import { drawPages } from './draw-pages.ts';
import { openFonts } from './open-fonts.ts';

/** The document as a tagged PDF. */
export async function writePdf(paper: Paper): Promise<Uint8Array> {
  const doc = openDocument(paper);
  const bytes = gather(doc);
  const fonts = openFonts(doc);
  drawPages(layOut(paper, fonts), { doc, fonts, paper });
  doc.end();
  return bytes;
}

/** The pages on which the items begin. */
export function pagesOf(paper: Paper): number[] {
  return layOut(paper, openFonts(openDocument(paper))).itemPages;
}

function openDocument({ title, about }: Paper): PDFKit.PDFDocument {
  const doc = new PDFDocument({
    ...{ autoFirstPage: false, bufferPages: false, tagged: true, displayTitle: true },
    ...{ pdfVersion: '1.7', lang: 'da-DK' },
    info: {
      Title: title,
      Author: about.author,
      Creator: 'Mødeklar',
      Producer: 'Mødeklar',
      CreationDate: new Date(`${about.day}T00:00:00Z`),
    },
  });
  escapeMetadata(doc);
  return doc;
}

/** pdfkit puts title and author into XML as they are. */
function escapeMetadata(doc: PDFKit.PDFDocument): void {
  const write = doc.endMetadata.bind(doc);
  doc.endMetadata = () => {
    const { Title = '', Author = '' } = doc.info;
    Object.assign(doc.info, { Title: inXml(Title), Author: inXml(Author) });
    write();
  };
}

function inXml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function gather(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (part: Uint8Array) => parts.push(part));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    doc.on('error', reject);
  });
}
