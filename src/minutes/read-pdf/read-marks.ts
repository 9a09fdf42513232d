import { collapse } from '../../domain/danish/words.ts';
import type { TextLine } from './find-lines.ts';

/** The number or bullet that a line begins with: `1.`, `a)`, `-` for any bullet. */
export type Mark = {
  label: string;
  x: number;
  /** Where the text behind it begins; null where that cannot be seen. */
  textX: number | null;
  /** What the line says behind it, by columns. */
  cells: TextLine['cells'];
};

/** Reads the mark of a list at the head of a line; null where there is none. */
export function readMark({ x, size, cells, opening }: TextLine): Mark | null {
  const [first, ...others] = cells;
  if (!first) return null;
  const isApart = opening.next !== null && opening.next - opening.end > size * 0.3;
  const whole = labelOf(opening.text, isApart);
  if (whole !== null && opening.next !== null) {
    const rest = first.text.slice(opening.text.length).trim();
    const behind = rest === '' ? others : [{ ...first, x: opening.next, text: rest }, ...others];
    return { label: whole, x, textX: opening.next, cells: behind };
  }
  const space = first.text.indexOf(' ');
  const label = space < 0 ? null : labelOf(first.text.slice(0, space), false);
  if (label === null) return null;
  return { label, x, textX: null, cells: [{ ...first, text: first.text.slice(space + 1) }, ...others] };
}

/** What a mark by itself stands for; signs that are letters too are bullets only where they stand apart. */
export function labelOf(text: string, isApart: boolean): string | null {
  const sign = text.trim();
  if (/^[-–—•●○▪■◦‣·∙\uF0B7\uF0A7\uF02D]$/u.test(sign)) return '-';
  if (isApart && /^[o§*□➢✓\uF000-\uF0FF]$/u.test(sign)) return '-';
  return /^(?:\d{1,3}(?:\.\d{1,2})*|[a-zæøå])[.)]$/i.test(sign) ? sign : null;
}

/** `Title.....⇥7` out of a title, at least so many dots and a page; null for any other line. */
export function readContentsRow(text: string, leastDots = 3): string | null {
  const page = /\d{1,4}$/.exec(text.slice(-4))?.[0];
  if (page === undefined) return null;
  let [at, dots] = [text.length - page.length, 0];
  for (; at > 0 && ' \t.…·'.includes(text[at - 1] ?? '-'); at -= 1) {
    if (text[at - 1] === '…') dots += 3;
    else if (text[at - 1] !== ' ' && text[at - 1] !== '\t') dots += 1;
  }
  const title = collapse(text.slice(0, at));
  return dots < leastDots || title === '' || at + page.length === text.length
    ? null
    : `${title}.....\t${page}`;
}
