import type { Cell, Picture } from './picture.ts';

/** As Danish Excel opens it: UTF-8 that says so, semicolons, decimal commas. */
export function csvOf({ head, rows }: Picture['table']): string {
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(fieldOf).join(';')}\r\n`).join('')}`;
}

function fieldOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const safe = isFormula(cell) ? `'${cell}` : cell;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What a spreadsheet would reckon, or ask somebody for, instead of showing it. */
function isFormula(text: string): boolean {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text);
}
