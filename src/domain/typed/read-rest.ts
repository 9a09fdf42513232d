import { isCaseNumber } from '../item.ts';
import type { Command, CommandName, Problem } from './command.ts';
import { readDatePhrase } from './date-phrase.ts';
import { readPage } from './read-list-command.ts';

type Alone = {
  [N in CommandName]: { name: N } extends Extract<Command, { name: N }> ? N : never;
}[CommandName];

const longestBoardName = 100;

/** A command that takes nothing. */
export function alone<N extends Alone>(name: N) {
  return (text: string): { name: N } | Problem => (text === '' ? { name } : { kind: 'not-understood', text });
}

/** Whoever greets or calls for help is helped, whatever they say besides. */
export function greeting(): { name: 'help' } {
  return { name: 'help' };
}

export function readCase(text: string): Extract<Command, { name: 'case' }> | Problem {
  const only = readPage(text);
  if (only !== null) return { name: 'case', caseNumber: null, page: only };
  const [, said = text, page = ''] = /^(.*\S) ((?:side|page|s\.) ?\d{1,3})$/i.exec(text) ?? [];
  const caseNumber = said.replace(/^(?:nr\.?|nummer|no\.?) /i, '').replace(/ ?\/ ?/, '/');
  return isCaseNumber(caseNumber)
    ? { name: 'case', caseNumber, page: readPage(page) ?? 1 }
    : { kind: 'case-number-wrong', text };
}

export function readSearch(text: string): Extract<Command, { name: 'search' }> | Problem {
  if (text === '') return { kind: 'text-missing' };
  const [, said = text, page = ''] = /^(.*\S) ((?:side|page|s\.) ?\d{1,3})$/i.exec(text) ?? [];
  return { name: 'search', words: said.replace(/\s+/g, ' '), page: readPage(page) ?? 1 };
}

export function readObjection(text: string): Extract<Command, { name: 'object-to-minutes' }> | Problem {
  return text === '' ? { kind: 'text-missing' } : { name: 'object-to-minutes', text };
}

/** "I dag" and a sentence that begins with "I" name no board. */
export function readBoard(text: string): Extract<Command, { name: 'choose-board' }> | null {
  const isName = text !== '' && text.length <= longestBoardName && !/\n|[.?!]$/.test(text);
  const isDay = readDatePhrase(`i ${text}`) !== null;
  return isName && !isDay ? { name: 'choose-board', board: text } : null;
}
