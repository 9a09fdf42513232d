import type { PrintedLine } from './clean-lines.ts';
import { layOut } from './read-docx/lay-out.ts';
import { openParts } from './read-docx/open-parts.ts';

/** The text of a `.docx` as lines of the plain layout; throws `Unreadable` for what is none, is broken or too large. */
export function readDocx(content: Uint8Array): PrintedLine[] {
  return layOut(openParts(content));
}
