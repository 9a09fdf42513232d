/** A text's width as the writer of a format measures it. */
export type Measure = (text: string) => number;

/**
 * Column widths that fill `width`: each as wide as its longest text where all find room, and the first takes what is
 * left; else narrow ones stay as they are and wide ones share the rest. `padding` is what a cell needs beside its text.
 */
export function columnWidths(
  rows: readonly (readonly string[])[],
  { width, padding }: { width: number; padding: number },
  measure: Measure,
): number[] {
  const count = rows[0]?.length ?? 1;
  const natural = Array.from({ length: count }, (_, column) => {
    const texts = rows.map((cells) => measure(cells[column] ?? ''));
    return Math.max(2 * padding, ...texts) + padding;
  });
  const sum = sumOf(natural);
  if (sum <= width) return natural.map((one, column) => (column === 0 ? one + width - sum : one));
  const narrow = natural.map((one) => one <= width / count);
  const taken = sumOf(natural.filter((_, column) => narrow[column]));
  return natural.map((one, column) => (narrow[column] ? one : (one / (sum - taken)) * (width - taken)));
}

/** Whether all cells below the header are amounts or shares (`505.000 kr.`, `12 %`), which stand at the right. */
export function isNumberColumn(rows: readonly (readonly string[])[], column: number): boolean {
  return rows.slice(1).every((cells) => isNumber(cells[column] ?? ''));
}

function isNumber(text: string): boolean {
  return /^(?:[-–+]? ?\d[\d.,\s]*(?:%|(?:mio\.? |t\.? ?)?kr\.?)?|[-–]?)$/i.test(text.slice(0, 40));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
