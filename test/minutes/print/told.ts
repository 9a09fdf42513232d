import { collapse } from '../../../src/domain/danish/words.ts';
import type { PrintedMinutes } from '../../../src/domain/printed-minutes.ts';
import type { PrintedLine } from '../../../src/minutes/clean-lines.ts';
import { readMinutes } from '../../../src/minutes/read-minutes.ts';

/**
 * What minutes say however they were printed: white space aside, without the dash that stands before letters in some
 * texts, and without the places of what was not understood.
 */
export function toldIn(printed: string | readonly PrintedLine[]): PrintedMinutes {
  const read = readMinutes(printed);
  if (read.kind !== 'minutes') throw new Error(read.why);
  const notUnderstood = read.minutes.notUnderstood.map(({ text }) => ({ line: 0, text }));
  const told = JSON.stringify({ ...read.minutes, notUnderstood }, (_, value: unknown) =>
    typeof value === 'string' ? collapse(value).replace(/(^| )- (?=[a-z]\. )/g, '$1') : value,
  );
  return JSON.parse(told);
}
