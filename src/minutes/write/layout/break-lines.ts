import type { Letters } from './letters.ts';
import type { Face } from './page-form.ts';

/** Text of one face. */
export type Span = { text: string; face: Face };
/** One line as it stands: its spans and where each begins, from the left of the line. */
export type Line = { spans: (Span & { x: number; width: number })[]; width: number };

type Word = Span & { width: number };

/** Breaks text at its blanks so that no line is wider than `width`; a word that is wider itself is cut. */
export function breakLines(
  spans: readonly Span[],
  { width, size }: { width: number; size: number },
  letters: Letters,
): Line[] {
  const words = spans.flatMap(({ text, face }) =>
    text
      .replaceAll('\t', '\u00A0\u00A0\u00A0 ')
      .split(' ')
      .filter((word) => word !== '')
      .flatMap((word) => cut({ text: word, face }, { width, size }, letters)),
  );
  const lines: Word[][] = [];
  let filled = 0;
  for (const word of words) {
    const blank = letters.width(' ', word.face, size);
    if (lines.length > 0 && filled + blank + word.width <= width) {
      lines.at(-1)?.push(word);
      filled += blank + word.width;
    } else {
      lines.push([word]);
      filled = word.width;
    }
  }
  return lines.map((line, at) => lineOf(line, { isLast: at === lines.length - 1, size }, letters));
}

/** Every line but the last ends in a blank, so that the words of two lines stay apart when they are copied. */
function lineOf(
  words: readonly Word[],
  { isLast, size }: { isLast: boolean; size: number },
  letters: Letters,
): Line {
  const spans: Line['spans'] = [];
  let x = 0;
  words.forEach(({ text, face, width }, at) => {
    const blank = isLast && at === words.length - 1 ? '' : ' ';
    const whole = width + (blank === '' ? 0 : letters.width(blank, face, size));
    const last = spans.at(-1);
    if (last?.face === face) {
      last.text += text + blank;
      last.width += whole;
    } else spans.push({ text: text + blank, face, x, width: whole });
    x += whole;
  });
  return { spans, width: x };
}

/** A word in pieces that fit: names of files and addresses have no blanks. */
function cut(span: Span, { width, size }: { width: number; size: number }, letters: Letters): Word[] {
  const whole = letters.width(span.text, span.face, size);
  if (whole <= width) return [{ ...span, width: whole }];
  const pieces: Word[] = [];
  for (const letter of span.text) {
    const last = pieces.at(-1);
    const step = letters.width(letter, span.face, size);
    if (last && last.width + step <= width) {
      last.text += letter;
      last.width += step;
    } else pieces.push({ text: letter, face: span.face, width: step });
  }
  return pieces;
}
