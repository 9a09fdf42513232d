import type { Command, CommandName, CommandReading, Problem } from './command.ts';
import { commandKeys, commandsNear, type Head, keyOf } from './command-near.ts';
import { commandTable, spellings } from './command-words.ts';
import type { UnitsKnown } from './read-units.ts';
import { tidyText } from './typed-text.ts';

const names = new Map(commandKeys.map(({ key, name }) => [key, name]));

// "object to minutes" has three words.
const mostHeadWords = 3;

/** What a typed text asks for. Line breaks in free text stay; everything else about its shape is forgiven. */
export function readCommand(text: string, known: UnitsKnown): CommandReading {
  const line = tidyText(text);
  if (/^[/?\s]*$/.test(line)) return { kind: 'command', command: { name: 'help' } };
  const heads = headsOf(line.replace(/^[/\s]+/, ''));
  const hasSlash = line.startsWith('/');
  const head = heads.find(({ key }) => names.has(key));
  const name = head && names.get(head.key);
  if (head === undefined || name === undefined) return nearReading(line, heads, hasSlash, known);
  const read = commandTable[name].read(head.rest, known);
  if (read === null) return nearReading(line, heads, hasSlash, known);
  if (isCommand(read)) return { kind: 'command', command: read };
  return longerMeant(heads, head, hasSlash) ?? { kind: 'problem', name, problem: read };
}

/** The line's first words, then one fewer, then one. A name ends where a word does: "i-punkt" does not begin with "i". */
function headsOf(line: string): Head[] {
  const heads: Head[] = [];
  const word = /[ _-]*\p{L}+/uy;
  for (let count = 0; count < mostHeadWords && word.test(line); count++) {
    const end = word.lastIndex;
    if (/^[-_'’]\p{L}/u.test(line.slice(end, end + 3))) continue;
    const typed = line.slice(0, end);
    heads.unshift({
      typed,
      key: keyOf(typed),
      rest: line
        .slice(end)
        .replace(/^[.,:;!?]+/, '')
        .trim(),
    });
  }
  return heads;
}

function nearReading(
  line: string,
  heads: readonly Head[],
  hasSlash: boolean,
  known: UnitsKnown,
): CommandReading {
  const near = heads
    .flatMap((head) => commandsNear(head).map((meant) => ({ ...meant, head })))
    .filter(({ name, key, slips, head }) => hasSlash || isMeant({ name, key, slips, rest: head.rest }, known))
    .sort((one, other) => one.slips - other.slips);
  const [best] = near;
  return best ? meaning(best.head, best.name, hasSlash) : { kind: 'unknown', typed: line };
}

/** `/flyt mde 25/2` begins with a command and yet means a longer one. */
function longerMeant(heads: readonly Head[], read: Head, hasSlash: boolean): CommandReading | null {
  for (const head of heads.filter(({ key }) => key.length > read.key.length)) {
    const meant = commandsNear(head).find(({ key, words }) => words > 1 && key.startsWith(read.key));
    if (meant) return meaning(head, meant.name, hasSlash);
  }
  return null;
}

// Words that take any text after them, so that text is no sign that they were meant.
const takesAnyText: readonly CommandName[] = ['new-item', 'propose', 'search', 'orders', 'object-to-minutes'];

/** Without a slash, prose must not be taken for a slip of the finger. */
function isMeant(
  near: { name: CommandName; key: string; slips: number; rest: string },
  known: UnitsKnown,
): boolean {
  if (near.key.length < 4) return false;
  if (near.rest === '') return true;
  if (near.name === 'help') return false;
  if (takesAnyText.includes(near.name)) return near.slips === 1 && near.key.length > 6;
  const read = commandTable[near.name].read(near.rest, known);
  return read !== null && isCommand(read);
}

function meaning(head: Head, meant: CommandName, hasSlash: boolean): CommandReading {
  return { kind: 'near', typed: `${hasSlash ? '/' : ''}${head.typed}`, meant, spelled: spellings[meant] };
}

function isCommand(read: Command | Problem): read is Command {
  return 'name' in read;
}
