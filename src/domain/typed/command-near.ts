import type { CommandName } from './command.ts';
import { commandNames, commandTable } from './command-words.ts';
import { foldLetters } from './typed-text.ts';

/** The first words of a line as typed, their folded letters without what stands between them, and the text after. */
export type Head = { typed: string; key: string; rest: string };

/** A command's name without blanks, and whether it has more than one word. */
type Key = { key: string; name: CommandName; words: number };

// Greetings and `i` are too short to be mistyped: "nej" is no "hej".
const neverMeant: readonly CommandName[] = ['help', 'choose-board'];
const longHelp = ['hjælp', 'help'];
const longestKey = 40;
const shortKey = 4;

const danish = keysIn('danish');
export const commandKeys: readonly Key[] = [...danish, ...keysIn('english')];
const likely = commandKeys.filter(({ key, name }) => !neverMeant.includes(name) || longHelp.includes(key));

/** The letters of a command's name, for comparing. */
export function keyOf(name: string): string {
  return foldLetters(name).replace(/[\s_-]/g, '');
}

/**
 * The commands one slip away from the head (two where the name is longer than four letters), nearest first;
 * at the same distance Danish names come first, then the order of the table.
 */
export function commandsNear(head: Head): { name: CommandName; key: string; words: number; slips: number }[] {
  if (head.key.length > longestKey) return [];
  return likely
    .map((named) => ({ ...named, slips: slipsBetween(head.key, named.key) }))
    .filter(({ key, slips }) => slips > 0 && slips <= (key.length <= shortKey ? 1 : 2))
    .sort((one, other) => one.slips - other.slips);
}

function keysIn(language: 'danish' | 'english'): Key[] {
  return commandNames.flatMap((name) =>
    commandTable[name][language].map((called) => ({
      key: keyOf(called),
      name,
      words: called.split(' ').length,
    })),
  );
}

/** Letters missing, too many, wrong, or swapped with their neighbour. */
function slipsBetween(typed: string, meant: string): number {
  const [from, to] = [[...typed], [...meant]];
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, at) => at);
  from.forEach((letter, i) => {
    const row = [i + 1];
    to.forEach((other, j) => {
      const wrong = (last[j] ?? 0) + (letter === other ? 0 : 1);
      const swapped = letter === to[j - 1] && from[i - 1] === other ? (before[j - 1] ?? 0) + 1 : wrong;
      row.push(Math.min((row[j] ?? 0) + 1, (last[j + 1] ?? 0) + 1, wrong, swapped));
    });
    [before, last] = [last, row];
  });
  return last[to.length] ?? 0;
}
