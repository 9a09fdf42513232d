import type { Found, Row } from './bench.ts';

/** A bench's findings as lines to be read. */
export function tableOf(name: string, { rows, notes }: Found): string {
  const cells = [['what', 'value', 'ratio'], ...rows.map(cellsOf)];
  const widths = [0, 1, 2].map((at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const lines = cells.map(([what = '', value = '', ratio = '']) =>
    `  ${what.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)}  ${ratio}`.trimEnd(),
  );
  return [name, ...lines, ...notes.map((note) => `  (${note})`), ''].join('\n');
}

function cellsOf({ what, value, unit, ratio, baseline }: Row): string[] {
  return [what, `${readable(value)} ${unit}`, `${readable(ratio)} of ${baseline}`];
}

/** Three digits that mean something, and no fewer than the whole number has. */
function readable(value: number): string {
  const digits = Math.max(3, Math.trunc(Math.abs(value)).toString().length);
  return value.toLocaleString('en', { maximumSignificantDigits: digits });
}
