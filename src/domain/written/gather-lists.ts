import { keyOf, type Mark } from './find-marks.ts';
import type { Entry, List, ListForm } from './pieces.ts';

/** As deep as a word processor's lists go. */
const deepest = 8;

/** Lists as they grow, entry by entry. */
export type Lists = {
  /** Adds the entry; `apart` says that a blank line stands before it. */
  add(mark: Mark, apart: boolean): void;
  /** A line that goes on with the last entry. */
  goOn(line: string): void;
  isOpen(): boolean;
  /** What has been gathered; nothing goes on with it afterwards. */
  close(): List[];
};

type OpenEntry = Omit<Entry, 'lines' | 'below'> & { lines: string[]; below: OpenList[] };
type OpenList = Omit<List, 'entries'> & { entries: OpenEntry[] };
type Level = { list: OpenList; count: number; indent: number };

export function gatherLists(): Lists {
  let top: OpenList[] = [];
  let levels: Level[] = [];

  const place = (mark: Mark, depth: number) => {
    levels = levels.slice(0, depth + 1);
    const level = levels[depth];
    const below = depth === 0 ? top : levels[depth - 1]?.list.entries.at(-1)?.below;
    if (level && goesOn(level, mark)) {
      level.list.entries.push(entryOf(mark));
      Object.assign(level, { count: mark.count, indent: mark.indent });
      return;
    }
    const list: OpenList = { kind: 'list', form: formOf(mark), entries: [entryOf(mark)] };
    below?.push(list);
    levels = [...levels.slice(0, depth), { list, count: mark.count, indent: mark.indent }];
  };

  return {
    add(mark, apart) {
      if (apart && !levels.some((level) => goesOn(level, mark)) && !isSetIn(mark, levels)) levels = [];
      place(mark, Math.min(depthFor(mark, levels), deepest - 1));
    },
    goOn: (line) => void levels.at(-1)?.list.entries.at(-1)?.lines.push(line),
    isOpen: () => levels.length > 0,
    close() {
      const gathered = top;
      [top, levels] = [[], []];
      return gathered;
    },
  };
}

/** The level on which the mark stands: where its count goes on, else below or beside what is open. */
function depthFor(mark: Mark, levels: readonly Level[]): number {
  if (levels.length === 0) return 0;
  if (mark.count > 0) {
    const goingOn = levels.findLastIndex((level) => goesOn(level, mark));
    if (goingOn >= 0) return goingOn;
    const last = levels.length - 1;
    return isBeside(mark, levels[last]) ? last : last + 1;
  }
  const beside = levels.findIndex(({ list, indent }) => list.form.before !== '' && mark.indent < indent + 2);
  return beside >= 0 ? beside : levels.length;
}

/** A new count begins beside the open one unless it is of another kind or stands further in. */
function isBeside({ form, indent }: Mark, level: Level | undefined): boolean {
  return level !== undefined && indent <= level.indent && level.list.form.counts === form.counts;
}

function goesOn({ list, count }: Level, mark: Mark): boolean {
  if (keyOf(list.form) !== keyOf(mark.form)) return false;
  return mark.count === 0 || mark.count === count + 1;
}

function isSetIn(mark: Mark, levels: readonly Level[]): boolean {
  const outer = levels[0];
  return outer !== undefined && mark.indent >= outer.indent + 2;
}

function entryOf({ printed, text, indent }: Mark): OpenEntry {
  return { mark: printed, indent, lines: [text], below: [] };
}

function formOf({ form, count }: Mark): ListForm {
  return { ...form, start: count };
}
