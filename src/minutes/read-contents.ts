import { collapse } from '../domain/danish/words.ts';
import type { Line } from './clean-lines.ts';
import { isBlank, isNoise } from './clean-lines.ts';
import { readHeading } from './find-items.ts';
import { labels } from './labels.ts';

/** A row of the contents, its title as printed; `lines` are those it stood on. */
export type ContentsRow = { title: string; page: number; lines: Line[] };
export type Contents = { heading: Line | null; rows: ContentsRow[] };

/** The contents: rows of a title, dots and a page, down to the first item. */
export function readContents(lines: readonly Line[]): Contents {
  const at = lines.findIndex((line) => line.text.trim().replace(/:$/, '') === labels.contents);
  const heading = lines[at] ?? null;
  const below = heading ? lines.slice(at + 1) : [];
  const end = below.findIndex((line) => readHeading(line) !== null);
  return { heading, rows: rowsIn(end < 0 ? below : below.slice(0, end)) };
}

/** A long title runs over several lines and has its page on the last. */
function rowsIn(lines: readonly Line[]): ContentsRow[] {
  const rows: ContentsRow[] = [];
  let open: Line[] = [];
  for (const line of lines) {
    if (isNoise(line)) continue;
    if (isBlank(line)) {
      if (!endsInDots(open)) open = [];
      continue;
    }
    open = [...open.slice(-3), line];
    const row = readRow(line.text)
      ? readRow(open.map((one) => one.text.trim()).join(' '))
      : rowOverBreak(open);
    if (!row) continue;
    rows.push({ ...row, lines: open });
    open = [];
  }
  return rows;
}

/** `Title.....⇥7`; the tab or the dots may be lost, not both. */
function readRow(text: string): { title: string; page: number } | null {
  const page = /(?:\.{3}|…|\t)[\s.]{0,20}(\d{1,4})$/.exec(text.slice(-40).trimEnd());
  if (!page) return null;
  const title = withoutDots(text.trimEnd().slice(0, -(page[1] ?? '').length));
  return title === '' ? null : { title, page: Number(page[1]) };
}

/** The dots at the end of one line, the page alone on the next. */
function rowOverBreak(lines: readonly Line[]): { title: string; page: number } | null {
  const page = lines.at(-1)?.text.trim() ?? '';
  if (!/^\d{1,4}$/.test(page) || !endsInDots(lines.slice(0, -1))) return null;
  const title = lines
    .slice(0, -1)
    .map((line) => line.text.trim())
    .join(' ');
  return { title: withoutDots(title), page: Number(page) };
}

function endsInDots(lines: readonly Line[]): boolean {
  return /(?:\.{3}|…)$/.test(lines.at(-1)?.text.trim().slice(-3) ?? '');
}

function withoutDots(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s.…]/.test(text[end - 1] ?? '')) end -= 1;
  const dots = text.slice(end).replace(/\s/g, '');
  return collapse(text.slice(0, end) + (/^\.{1,2}$/.test(dots) ? dots : ''));
}
