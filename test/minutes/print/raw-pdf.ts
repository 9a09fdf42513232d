import { deflateSync } from 'node:zlib';

/** A PDF made by hand: a page for each content, in Helvetica, which is `F1`, and Times, which is `F2`. */
export function rawPdf(pages: readonly (string | Uint8Array)[], { page = '' } = {}): Uint8Array {
  const [catalog, tree, f1, f2, first] = [1, 2, 3, 4, 5];
  const kids = pages.map((_, at) => `${first + at * 2} 0 R`).join(' ');
  const font = (name: string) =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const objects: Uint8Array[] = [
    bytes(`<< /Type /Catalog /Pages ${tree} 0 R >>`),
    bytes(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`),
    bytes(font('Helvetica')),
    bytes(font('Times-Roman')),
    ...pages.flatMap((content, at) => {
      const fonts = `/Font << /F1 ${f1} 0 R /F2 ${f2} 0 R >>`;
      const form = `/MediaBox [0 0 595 842] /Resources << ${fonts} >> /Contents ${first + at * 2 + 1} 0 R ${page}`;
      return [bytes(`<< /Type /Page /Parent ${tree} 0 R ${form} >>`), stream(content)];
    }),
  ];
  return assembled(objects, catalog);
}

/** Draws a text at a place counted from the lower left corner. */
export function at(x: number, y: number, text: string, { font = 'F1', size = 11 } = {}): string {
  return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET\n`;
}

function stream(content: string | Uint8Array): Uint8Array {
  const packed = typeof content === 'string' ? deflateSync(bytes(content)) : content;
  const head = bytes(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`);
  return Buffer.concat([head, packed, bytes('\nendstream')]);
}

function assembled(objects: readonly Uint8Array[], root: number): Uint8Array {
  const parts: Uint8Array[] = [bytes('%PDF-1.7\n')];
  const places: number[] = [];
  let length = 9;
  const add = (part: Uint8Array) => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((object, number) => {
    places.push(length);
    add(Buffer.concat([bytes(`${number + 1} 0 obj\n`), object, bytes('\nendobj\n')]));
  });
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `trailer << /Size ${size} /Root ${root} 0 R >>\nstartxref\n${length}\n%%EOF`;
  add(bytes(`xref\n0 ${size}\n0000000000 65535 f \n${rows}${end}`));
  return new Uint8Array(Buffer.concat(parts));
}

function bytes(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}
