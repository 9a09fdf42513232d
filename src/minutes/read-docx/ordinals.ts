/** A number of a list in one of Word's formats; those of other alphabets become digits. */
export function ordinal(count: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'lowerLetter':
      return letters(count);
    case 'upperLetter':
      return letters(count).toUpperCase();
    case 'lowerRoman':
      return roman(count);
    case 'upperRoman':
      return roman(count).toUpperCase();
    default:
      return String(count);
  }
}

/** After `z` Word goes on with `aa`, `bb`. */
function letters(count: number): string {
  if (count < 1 || count > 780) return String(count);
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}

const romans: ReadonlyMap<string, number> = new Map([
  ...Object.entries({ m: 1000, cm: 900, d: 500, cd: 400, c: 100, xc: 90 }),
  ...Object.entries({ l: 50, xl: 40, x: 10, ix: 9, v: 5, iv: 4, i: 1 }),
]);

function roman(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  let [left, written] = [count, ''];
  for (const [sign, worth] of romans) {
    while (left >= worth) [left, written] = [left - worth, written + sign];
  }
  return written;
}
