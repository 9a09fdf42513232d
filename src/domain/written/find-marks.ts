import type { ListForm } from './pieces.ts';

/** What begins an entry of a list: how it is printed and what it counts. `count` is 0 for a bullet. */
export type Mark = {
  indent: number;
  form: Omit<ListForm, 'start'>;
  printed: string;
  count: number;
  text: string;
};

/** For each line the mark that it begins with, or null. */
export function findMarks(lines: readonly string[]): (Mark | null)[] {
  const candidates = lines.map(candidateIn);
  const lastSecond = new Map<string, number>();
  candidates.forEach((mark, at) => {
    if (mark?.count === 2) lastSecond.set(keyOf(mark.form), at);
  });
  const running = new Map<string, number[]>();
  return candidates.map((mark, at) => {
    if (!mark || mark.count === 0) return mark;
    const counts = running.get(keyOf(mark.form)) ?? [];
    running.set(keyOf(mark.form), counts);
    const before = counts.lastIndexOf(mark.count - 1);
    if (before >= 0) counts.splice(before, counts.length, mark.count);
    else if (mark.count !== 1) return asBullet(mark);
    else if ((lastSecond.get(keyOf(mark.form)) ?? -1) > at || opensList(lineBefore(lines, at)))
      counts.push(1);
    else return asBullet(mark);
    return mark;
  });
}

/** Whether a line leads in to a list: `Det indstilles, at`. */
export function opensList(line: string): boolean {
  return /(?:[:,]| at| til)$/.test(line.trimEnd().slice(-4));
}

/** One name for each way of counting, so that `1.` and `1)` are different lists. */
export function keyOf({ counts, before, after }: Omit<ListForm, 'start'>): string {
  return [counts, before, after].join('\n');
}

/** The bullet before a label that counts nothing; null where there is none. */
function asBullet({ form, printed, text, indent }: Mark): Mark | null {
  const bullet = form.before.trim();
  if (bullet === '') return null;
  const said = `${printed.slice(form.before.length)} ${text}`.trim();
  return {
    indent,
    form: { counts: 'nothing', before: bullet, after: '' },
    printed: bullet,
    count: 0,
    text: said,
  };
}

function candidateIn(line: string): Mark | null {
  const start = line.trimStart();
  const indent = line.length - start.length;
  const bullet = /^[-–—•·*▪◦‣\uF0B7](?=\s)/.exec(start)?.[0] ?? '';
  const behind = start.slice(bullet.length).trimStart();
  if (bullet !== '' && behind === '') return null;
  const label = /^(\d{1,2}|[a-z])([.)])(?=\s|$)/i.exec(behind.slice(0, 4));
  const [whole = '', ordinal = '', after = ''] = label ?? [];
  const before = bullet === '' || ordinal === '' ? bullet : `${bullet} `;
  const text = behind.slice(whole.length).trim();
  const counts = countsOf(ordinal);
  if (bullet === '' && counts === 'nothing') return null;
  return { indent, form: { counts, before, after }, printed: before + whole, count: countOf(ordinal), text };
}

function countsOf(ordinal: string): ListForm['counts'] {
  if (ordinal === '') return 'nothing';
  if (/\d/.test(ordinal)) return 'numbers';
  return ordinal === ordinal.toLowerCase() ? 'letters' : 'capitals';
}

function countOf(ordinal: string): number {
  if (ordinal === '') return 0;
  return /\d/.test(ordinal) ? Number(ordinal) : ordinal.toLowerCase().charCodeAt(0) - 96;
}

function lineBefore(lines: readonly string[], at: number): string {
  return lines.slice(Math.max(0, at - 3), at).findLast((line) => line.trim() !== '') ?? '';
}
