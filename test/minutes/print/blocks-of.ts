import { isCaseNumber } from '../../../src/domain/item.ts';
import { cleanLines, type Line } from '../../../src/minutes/clean-lines.ts';
import { readHeading } from '../../../src/minutes/find-items.ts';
import { isSectionHeading, readDecisionHeading } from '../../../src/minutes/section-headings.ts';

/** A block of minutes as somebody would set it in a word processor. */
export type Block =
  | { kind: 'title' | 'item-heading' | 'heading' | 'paragraph'; text: string }
  | { kind: 'point'; depth: number; label: string; text: string }
  | { kind: 'row'; cells: string[] }
  | { kind: 'contents'; title: string; page: string };

/** The blocks of minutes in the plain layout; lines of one paragraph are one text. */
export function blocksOf(text: string): Block[] {
  const lines = cleanLines(text).filter((line) => line.text.trim() !== 'Å');
  const blocks: Block[] = [];
  let isContents = false;
  lines.forEach((line, at) => {
    const said = line.text.trim();
    if (said === '') return;
    const last = blocks.at(-1);
    const isBelow = lines[at - 1]?.text !== '' && at > 0;
    if (said === 'Indholdsfortegnelse') isContents = true;
    if (readHeading(line)) isContents = false;
    const row = /^(.*)\.{5}\t(\d+)$/.exec(said);
    if (isContents && said !== 'Indholdsfortegnelse') addContents(blocks, { said, row, isBelow });
    else if (isBelow && last && goesOn(last, said))
      last.text += /\p{L}-$/u.test(last.text) && /^\p{Lu}/u.test(said) ? said : ` ${said}`;
    else blocks.push(blockOf(line, lines.slice(at + 1), last));
  });
  return blocks;
}

function addContents(
  blocks: Block[],
  { said, row, isBelow }: { said: string; row: RegExpExecArray | null; isBelow: boolean },
): void {
  const last = blocks.at(-1);
  const open = isBelow && last?.kind === 'contents' && last.page === '' ? last : undefined;
  const [title, page] = [row?.[1] ?? said, row?.[2] ?? ''];
  if (open) Object.assign(open, { title: `${open.title} ${title}`, page });
  else blocks.push({ kind: 'contents', title, page });
}

/** Whether the line below belongs to the block: all but tables, contents and lines that begin something else. */
function goesOn(last: Block, said: string): last is Block & { text: string } {
  if (last.kind === 'row' || last.kind === 'contents') return false;
  if (readDecisionHeading(`${last.text} ${said}`)) return true;
  return last.kind !== 'heading' && !isCaseNumber(said) && !said.includes('\t') && !markOf(said, last);
}

function blockOf(line: Line, below: readonly Line[], last: Block | undefined): Block {
  const text = line.text.trim();
  const next = below.find((other) => other.text !== '' && other.number > line.number + 1);
  if (text.startsWith('REFERAT ')) return { kind: 'title', text };
  if (readHeading(line) && (!next || isCaseNumber(next.text))) return { kind: 'item-heading', text };
  if (isSectionHeading(line) || /^Indholdsfortegnelse$|^Beslutning .* den$/.test(text))
    return { kind: 'heading', text };
  if (text.includes('\t')) return { kind: 'row', cells: text.split('\t') };
  const mark = markOf(text, last);
  if (!mark) return { kind: 'paragraph', text };
  const depth = /^[a-z]/.test(mark) || line.text.startsWith('  ') ? 1 : 0;
  return { kind: 'point', depth, label: mark, text: text.replace(/^(?:- )?(?:\d+\.|[a-z]\.|-) /, '') };
}

/** The mark of a point: a bullet, or the number or letter that is due. */
function markOf(said: string, last: Block | undefined): string | null {
  const mark = /^(?:- )?(\d+\.|[a-z]\.|-) \S/.exec(said)?.[1] ?? null;
  if (mark === null || mark === '-' || !/^\d/.test(mark)) return mark;
  const before = last?.kind === 'point' ? last.label : '';
  const isNext = Number(before.slice(0, -1)) + 1 === Number(mark.slice(0, -1));
  if (last && 'text' in last && /[a-zæøå]$/.test(last.text) && !isNext && mark === '1.') return null;
  return mark;
}
