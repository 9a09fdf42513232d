import { foldLetters, wordsOf } from './typed-text.ts';

/** The board's units and bodies, by code and name, and the number of the item that a meeting in session is at. */
export type UnitsKnown = {
  units: readonly string[];
  bodies?: readonly string[];
  current?: number | undefined;
};

const unitWords = ['center', 'centre', 'centrene', 'unit', 'units'];
const mostWords = 80;
const longestList = 1_000;

/** `center CBA, BMC og Børn og Unge` at the end of the line, as typed, where each is known. */
export function unitsAtEnd(line: string, known: UnitsKnown): { units: string[]; words: number } | null {
  const words = wordsOf(line).slice(-mostWords);
  for (let at = words.length - 2; at >= 0; at--) {
    if (!unitWords.includes(foldLetters(words[at]?.text ?? ''))) continue;
    const list = line.slice(words[at + 1]?.start);
    if (list.length > longestList) return null;
    const units = readUnits(list, known);
    if (units !== null) return { units, words: words.length - at };
  }
  return null;
}

/** One unit as typed, `center` before it left out where that is no part of its name; known or not. */
export function readUnit(text: string, known: UnitsKnown): string {
  if (isUnit(text, known)) return text;
  const [first] = wordsOf(text, 1);
  const led = first !== undefined && [...unitWords, 'for', 'i', 'in'].includes(foldLetters(first.text));
  const name = led ? text.slice(first.end).trim() : text;
  return name === '' ? text : name;
}

export function isUnit(text: string, known: UnitsKnown): boolean {
  return known.units.some((unit) => foldLetters(unit) === foldLetters(text));
}

function readUnits(text: string, known: UnitsKnown): string[] | null {
  const unit = longestUnit(text, known);
  if (unit === null) return null;
  const rest = text.slice(unit.length);
  if (/^[,.; ]*$/.test(rest)) return [unit];
  const joint = /^ ?(?:,(?: ?(?:og|and) )?|(?:og|and|&) ) ?/i.exec(rest);
  const others = joint && readUnits(rest.slice(joint[0].length), known);
  return others && [unit, ...others];
}

/** The longest known unit the text begins with, as typed. */
function longestUnit(text: string, known: UnitsKnown): string | null {
  const ends = [...text.matchAll(/(?=[ ,;.]|$)/g)].map(({ index }) => index);
  const found = ends.reverse().find((end) => isUnit(text.slice(0, end), known));
  return found ? text.slice(0, found) : null;
}
