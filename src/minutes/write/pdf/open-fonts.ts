import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Letters } from '../layout/letters.ts';
import type { Face } from '../layout/page-form.ts';
import { unpackWoff } from './unpack-woff.ts';

/** Letters that one font file has, and the name by which the document knows it. */
export type Run = {
  font: string;
  text: string;
  /** The letter that the text stands for, where no file has it. */
  instead: string | null;
};

export type Fonts = Letters & { runs(text: string, face: Face): Run[] };

/** Source Sans 3 comes in files by script; a letter is taken from the first that has it. */
const scripts = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese', 'greek-ext', 'cyrillic-ext'];
const weights: Record<Face, number> = { regular: 400, bold: 600 };

/** The fonts of one document; each file is opened when its first letter is needed. */
export function openFonts(doc: PDFKit.PDFDocument): Fonts {
  const letters = new Map<string, ReadonlySet<number>>();
  const found = new Map<string, Run>();
  const widths = new Map<string, number>();

  const hasLetter = (face: Face, script: string, letter: string) => {
    const name = `${face}-${script}`;
    const known = letters.get(name) ?? openFont(doc, name, fileOf(script, face));
    letters.set(name, known);
    return known.has(letter.codePointAt(0) ?? 0);
  };
  const find = (letter: string, face: Face): Run => {
    const script = scripts.find((one) => hasLetter(face, one, letter));
    if (script !== undefined) return { font: `${face}-${script}`, text: letter, instead: null };
    const text = substitutesFor(letter).find((other) =>
      [...other].every((one) => hasLetter(face, 'latin', one)),
    );
    return { font: `${face}-latin`, text: text ?? '?', instead: letter };
  };
  const runOf = (letter: string, face: Face) => {
    const run = found.get(face + letter) ?? find(letter, face);
    found.set(face + letter, run);
    return run;
  };
  const runs = (text: string, face: Face) => {
    const all: Run[] = [];
    for (const letter of text) {
      const next = runOf(letter, face);
      const last = all.at(-1);
      const joins = last?.font === next.font && last.instead === null && next.instead === null;
      if (joins) last.text += next.text;
      else all.push({ ...next });
    }
    return all;
  };
  // Measured at 1000 points and kept, for the same words come again and again.
  const measure = (text: string, face: Face) => {
    const ofRun = (run: Run) => doc.font(run.font, 1000).widthOfString(run.text);
    return runs(text, face).reduce((sum, run) => sum + ofRun(run), 0) / 1000;
  };
  return {
    runs,
    width(text, face, size) {
      const width = widths.get(face + text) ?? measure(text, face);
      widths.set(face + text, width);
      return width * size;
    },
  };
}

/** What is shown for a letter that no file has; the letter itself stands behind it for copying and reading aloud. */
function substitutesFor(letter: string): string[] {
  const [drawn] = Object.entries(drawnAs).find(([, letters]) => letters.includes(letter)) ?? [];
  return [...(drawn === undefined ? [] : [drawn]), letter.normalize('NFKC'), '\uFFFD'];
}

const drawnAs = {
  '•': '●■▪◦‣○□▶►\uF0B7',
  '-': '\u2010\u2011\u2043',
  x: '✓✔☑✗✘',
  '->': '→⇒➔',
  '<-': '←⇐',
  '<=': '≤',
  '>=': '≥',
  '~': '≈∼',
};

function fileOf(script: string, face: Face): Buffer {
  const name = `@fontsource/source-sans-3/files/source-sans-3-${script}-${weights[face]}-normal.woff`;
  return unpackWoff(readFileSync(createRequire(import.meta.url).resolve(name)));
}

/** Opens the file and tells which letters it has, for which pdfkit's types name no way. */
function openFont(doc: PDFKit.PDFDocument, name: string, file: Buffer): ReadonlySet<number> {
  doc.registerFont(name, file).font(name);
  const { _font } = doc as unknown as { _font: { font: { characterSet: readonly number[] } } };
  return new Set(_font.font.characterSet);
}
