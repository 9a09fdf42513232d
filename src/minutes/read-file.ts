import { extname } from 'node:path';
import type { PrintedMinutes } from '../domain/printed-minutes.ts';
import type { PrintedLine } from './clean-lines.ts';
import { decodeText } from './decode-text.ts';
import { readDocx } from './read-docx.ts';
import { readMinutes } from './read-minutes.ts';
import { readPdf } from './read-pdf.ts';
import { refuseOther } from './tell-kind.ts';
import { Unreadable } from './unreadable.ts';

/** The bytes that a file may have. A REFERAT of a thousand pages is far below this. */
export const largestFile = 16 * 1024 * 1024;

const reasons = {
  empty: 'it is empty',
  'no-title': 'it is no minutes: the title "REFERAT …" is missing',
  'no-date': 'it is no minutes: the date of the meeting is missing',
} as const;

const readers = {
  '.txt': decodeText,
  '.md': decodeText,
  '.docx': readDocx,
  '.pdf': readPdf,
} as const satisfies Record<string, (content: Uint8Array) => Printed | Promise<Printed>>;

type Printed = string | PrintedLine[];

/**
 * A file as minutes, or one line on why it is none. A Word document or a PDF is first laid out as lines of the plain
 * layout; what is not understood is counted in those lines.
 */
export async function readMinutesFile({
  name,
  content,
}: {
  name: string;
  content: Uint8Array;
}): Promise<{ kind: 'minutes'; minutes: PrintedMinutes } | { kind: 'unreadable'; why: string }> {
  try {
    const read = readMinutes(await printedIn(extname(name).toLowerCase(), content));
    return read.kind === 'minutes' ? read : { kind: 'unreadable', why: reasons[read.why] };
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'unreadable', why: error.message };
    throw error;
  }
}

async function printedIn(ending: string, content: Uint8Array): Promise<Printed> {
  if (!isReadable(ending)) throw new Unreadable('only .txt, .md, .docx and .pdf can be read');
  if (content.length === 0) throw new Unreadable(reasons.empty);
  if (content.length > largestFile) throw new Unreadable(`it is larger than ${largestFile / 1024 / 1024} MB`);
  refuseOther(ending, content);
  return readers[ending](content);
}

function isReadable(ending: string): ending is keyof typeof readers {
  return ending in readers;
}
