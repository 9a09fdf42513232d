import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { getDocumentProxy } from 'unpdf';
import type { DocumentFormat } from '../../../src/actions/outside.ts';

/** Everything a document holds, shown or not, as one text to search: parts, properties, names, addresses, raw bytes. */
export async function everyWord(bytes: Uint8Array, format: DocumentFormat): Promise<string> {
  if (format === 'docx')
    return Object.entries(unzipSync(bytes))
      .flatMap(([path, part]) => [path, raw(part)])
      .join('\n');
  if (format === 'pdf') return [rawObjects(bytes), await seenIn(bytes)].join('\n');
  return raw(bytes);
}

/** The bytes read as UTF-8 and as UTF-16, in which a PDF may hold its strings. */
function raw(bytes: Uint8Array): string {
  const wide = ['utf-16be', 'utf-16le'].flatMap((encoding) =>
    [0, 1].map((from) => new TextDecoder(encoding).decode(bytes.subarray(from))),
  );
  return [new TextDecoder().decode(bytes), ...wide].join('\n');
}

/** The file as it is, and each of its streams unpacked. */
function rawObjects(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  const found = [raw(bytes)];
  for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', at + 1)) {
    const from = at + 'stream\n'.length;
    const to = file.indexOf('endstream', from);
    try {
      found.push(raw(inflateSync(file.subarray(from, to))));
    } catch {
      // Not packed, and so read with the rest.
    }
  }
  return found.join('\n');
}

/** What a reader of PDFs makes of it: text, bookmarks, properties, notes on the pages and their structure. */
async function seenIn(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocumentProxy(bytes.slice());
  const seen: unknown[] = [await pdf.getOutline(), (await pdf.getMetadata()).info];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    seen.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
    seen.push(await page.getAnnotations(), await page.getStructTree());
  }
  await pdf.loadingTask.destroy();
  return seen.map((one) => JSON.stringify(one)).join('\n');
}
