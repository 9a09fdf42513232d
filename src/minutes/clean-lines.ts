/** A line as printed; `marked` was a heading or bold throughout. */
export type PrintedLine = { text: string; marked: boolean };

/** A line as printed, without marks. `number` counts from 1. */
export type Line = PrintedLine & { number: number };

/**
 * The lines of a text, whatever ends them, without Markdown's marks; or those of a document, which has none.
 * In NFC, without byte-order mark and invisible characters.
 */
export function cleanLines(printed: string | readonly PrintedLine[]): Line[] {
  if (typeof printed !== 'string') return printed.map(documentLine);
  return printed
    .toWellFormed()
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .map((line, at) => textLine(line, at + 1));
}

export function isBlank(line: Line): boolean {
  return line.text === '';
}

/** An `Å` alone is what is left of a bullet or a blank in these documents. */
export function isNoise(line: Line): boolean {
  return line.text === 'Å';
}

/** The lines as one text: blank lines part paragraphs, indents stay. */
export function textOf(lines: readonly Line[]): string {
  const said = lines.filter((line) => !isNoise(line));
  const kept = said.filter((line, at) => !isBlank(line) || !isBlankAt(said, at - 1));
  const first = kept.findIndex((line) => !isBlank(line));
  const last = kept.findLastIndex((line) => !isBlank(line));
  return first < 0
    ? ''
    : kept
        .slice(first, last + 1)
        .map((line) => line.text)
        .join('\n');
}

/** Runs of lines with nothing blank between them. */
export function paragraphsOf(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = [];
  let open = false;
  for (const line of lines) {
    const isText = !isBlank(line) && !isNoise(line);
    if (isText && open) paragraphs.at(-1)?.push(line);
    else if (isText) paragraphs.push([line]);
    open = isText;
  }
  return paragraphs;
}

function isBlankAt(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  return line !== undefined && isBlank(line);
}

function documentLine({ text, marked }: PrintedLine, at: number): Line {
  const visible = visibleIn(text.toWellFormed().normalize('NFC'));
  return { number: at + 1, text: visible.trim() === '' ? '' : visible, marked };
}

function visibleIn(printed: string): string {
  return printed
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g, '')
    .replace(/(?!\t)[\p{Zs}\p{Cc}\u2028\u2029]/gu, ' ')
    .trimEnd();
}

function textLine(printed: string, number: number): Line {
  const visible = visibleIn(printed);
  const heading = /^ {0,3}#{1,6}(?: |$)/.exec(visible.slice(0, 12));
  const bare = heading ? visible.slice(heading[0].length).trimStart() : visible;
  const isBold = bare.startsWith('**') && bare.endsWith('**') && bare.length > 4;
  const text = withoutEscapes(withoutStars(bare)).trimEnd();
  return { number, text: text.trim() === '' ? '' : text, marked: heading !== null || isBold };
}

/** Bold marks go; single stars go where they stand around words in pairs. */
function withoutStars(text: string): string {
  const plain = text.replace(/(?<!\\)\*{2,3}/g, '');
  return plain.replace(/(?<![\\\p{L}\d*])\*([^\s*](?:[^*]{0,400}[^\s*\\])?)\*(?![\p{L}\d*])/gu, '$1');
}

function withoutEscapes(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
