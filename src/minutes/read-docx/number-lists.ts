import { ordinal } from './ordinals.ts';
import { childOf, childrenOf, valueIn, type Xml } from './read-xml.ts';

/** What is printed before the next paragraph of a list: `1.`, `a)`, or `-` for whatever bullet it has. */
export type Lists = {
  label(list: string, level: number): string;
  /** The level whose paragraphs have that style; null where none is named for it. */
  levelOf(list: string, style: string): number | null;
};

/** Counts the lists of a document as Word does: those made from one pattern go on from each other, unless told not to. */
export function numberLists(
  numbering: Xml | undefined,
  listOfStyle: (style: string) => string | undefined,
): Lists {
  const lists = readLists(numbering, listOfStyle);
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    label(number, level) {
      const list = lists(number);
      if (!list) return '';
      const count = counts.get(list.pattern) ?? [];
      counts.set(list.pattern, count);
      if (!begun.has(number)) for (const [at, start] of list.restarts) count[at] = start - 1;
      begun.add(number);
      const own = list.levels(level);
      count[level] = (count[level] ?? own.start - 1) + 1;
      for (let below = level + 1; below < 9; below += 1) {
        if (list.levels(below).restarts) count[below] = undefined;
      }
      return labelFrom(own, (at) => {
        const { start, format } = list.levels(at);
        count[at] ??= start;
        return ordinal(count[at], own.isPlain ? 'decimal' : format);
      });
    },
    levelOf(number, style) {
      const list = lists(number);
      const at = [0, 1, 2, 3, 4, 5, 6, 7, 8].find((level) => list?.levels(level).style === style);
      return at ?? null;
    },
  };
}

type Level = {
  start: number;
  format: string;
  text: string;
  style: string | undefined;
  restarts: boolean;
  isPlain: boolean;
};
/** `restarts` are the numbers that the list begins with where it does not go on. */
type List = { pattern: string; levels: (level: number) => Level; restarts: [number, number][] };

function readLists(
  numbering: Xml | undefined,
  listOfStyle: (style: string) => string | undefined,
): (number: string) => List | undefined {
  const elements = numbering ? childrenOf(numbering) : [];
  const byId = (name: string, id: string) =>
    new Map(elements.filter((one) => one.name === name).map((one) => [one.attributes.get(id) ?? '', one]));
  const [patterns, lists] = [byId('abstractNum', 'abstractNumId'), byId('num', 'numId')];
  const patternOf = (number: string, jumps = 0): Xml | undefined => {
    const pattern = patterns.get(valueIn(lists.get(number), 'abstractNumId') ?? '');
    const style = valueIn(pattern, 'numStyleLink');
    const linked = style === undefined || jumps > 3 ? undefined : listOfStyle(style);
    return linked === undefined ? pattern : patternOf(linked, jumps + 1);
  };
  return remembered((number) => {
    const pattern = patternOf(number);
    return pattern && listFrom(pattern, lists.get(number));
  });
}

function listFrom(pattern: Xml, list: Xml | undefined): List {
  const overrides = childrenOf(list ?? pattern).filter(({ name }) => name === 'lvlOverride');
  const levels = new Map<number, Xml>();
  for (const level of childrenOf(pattern)) if (level.name === 'lvl') levels.set(levelIn(level), level);
  for (const override of overrides) {
    const level = childOf(override, 'lvl');
    if (level) levels.set(levelIn(override), level);
  }
  const restarts = overrides.flatMap((override): [number, number][] => {
    const start = valueIn(override, 'startOverride');
    return start === undefined ? [] : [[levelIn(override), numberFrom(start, 1)]];
  });
  const read = remembered((level: number) => levelFrom(levels.get(level)));
  return { pattern: pattern.attributes.get('abstractNumId') ?? '', levels: read, restarts };
}

function levelIn(element: Xml): number {
  return numberFrom(element.attributes.get('ilvl'), 0);
}

function levelFrom(level: Xml | undefined): Level {
  return {
    start: numberFrom(valueIn(level, 'start'), level ? 0 : 1),
    format: valueIn(level, 'numFmt') ?? 'decimal',
    text: (valueIn(level, 'lvlText') ?? '').slice(0, 50),
    style: valueIn(level, 'pStyle'),
    restarts: valueIn(level, 'lvlRestart') !== '0',
    isPlain: childOf(level, 'isLgl') !== undefined,
  };
}

/** A number or letter alone gets a full stop, so that it can be told from the text. */
function labelFrom({ format, text }: Level, ordinalAt: (level: number) => string): string {
  if (format === 'bullet') return '-';
  if (format === 'none') return '';
  const label = text.replace(/%([1-9])/g, (_, level) => ordinalAt(Number(level) - 1)).trim();
  return /^(?:\d{1,3}|[a-z]{1,2})$/i.test(label) ? `${label}.` : label;
}

function numberFrom(text: string | undefined, otherwise: number): number {
  const number = Number(text ?? Number.NaN);
  return Number.isInteger(number) && number >= 0 && number < 32_768 ? number : otherwise;
}

function remembered<K, V>(find: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as V;
    const found = find(key);
    known.set(key, found);
    return found;
  };
}
