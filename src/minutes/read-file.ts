import { extname } from 'node:path';
import type { PrintedMinutes } from '../domain/printed-minutes.ts';
import { readMinutes } from './read-minutes.ts';

/** A REFERAT of a thousand pages is far below this. */
const largest = 16 * 1024 * 1024;

const reasons = {
  empty: 'it is empty',
  'no-title': 'it is no minutes: the title "REFERAT …" is missing',
  'no-date': 'it is no minutes: the date of the meeting is missing',
} as const;

/** A file as minutes, or one line on why it is none. */
export function readMinutesFile({
  name,
  content,
}: {
  name: string;
  content: Uint8Array;
}): { kind: 'minutes'; minutes: PrintedMinutes } | { kind: 'unreadable'; why: string } {
  const ending = extname(name).toLowerCase();
  if (ending !== '.txt' && ending !== '.md')
    return { kind: 'unreadable', why: 'only .txt and .md can be read' };
  if (content.length > largest)
    return { kind: 'unreadable', why: `it is larger than ${largest / 1024 / 1024} MB` };
  const text = decode(content);
  if (text === null) return { kind: 'unreadable', why: 'it is no text' };
  const read = readMinutes(text);
  return read.kind === 'minutes' ? read : { kind: 'unreadable', why: reasons[read.why] };
}

/** UTF-8, or what Windows wrote before it; null for what is no text at all. */
function decode(content: Uint8Array): string | null {
  if (content.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    const text = new TextDecoder('windows-1252').decode(content);
    const odd = [...text].filter((character) => character < ' ' && !'\t\n\f\r'.includes(character)).length;
    return odd > text.length / 100 ? null : text;
  }
}
