import type { ConsentObstacle, YesOutcome } from '../../domain/consent.ts';
import type { Day } from '../../domain/day.ts';
import { dates, list } from './common.ts';

/** Items on which all agree, decided together. */
export const consent = {
  text: {
    approved: (board: string) => `${board} approves the recommendation.`,
    noted: (board: string) => `${board} takes note of the matter.`,
  } satisfies Record<YesOutcome, (board: string) => string>,
  title: (day: Day) => `Joint decision, ${dates.long(day)}`,
  intro:
    'All directors agree with the recommendation on these items. Nobody wants them discussed, and no question is open. Untick what you want to discuss after all.',
  guessed: 'Whether an item is approved or noted was read out of its recommendation.',
  none: 'There are no items that can be decided together just now.',
  missing: 'Answers missing',
  missingLine: (row: string, names: readonly string[]) => `${row}: ${list(names)}`,
  decided: (numbers: readonly number[]) => `Decided: ${items(numbers)}`,
  /** Without a full stop: a number and one make a list of their own. */
  row: (number: number, title: string, closed: boolean) => `${number} · ${closed ? '🔒 ' : ''}${title}`,
  confirm: 'Decide together',
  typed: (minutes: number) =>
    `Or type /consent confirm. The chiefs are told after ${minutes} minutes; until then you can take it back with /undo.`,
  open: (count: number) => `Decide together (${count})`,
  offer: (count: number) =>
    count === 1 ? 'One item can be decided without discussion' : `${count} items can be decided together`,
  done: (numbers: readonly number[], told: number, minutes: number) =>
    told === 0
      ? `✓ Decided: ${items(numbers)}. Nobody is told. You can take it back with /undo for ${minutes} minutes.`
      : `✓ Decided: ${items(numbers)}. ${chiefs(told)} told in ${minutes} minutes. Until then you can take it back with /undo.`,
  nothing: 'Nothing has been decided.',
  leftOut: (lines: readonly string[]) => `Left out: ${list(lines)}.`,
  leftOutLine: (number: number | null, why: string) =>
    `${number === null ? 'one item' : `item ${number}`} (${why})`,
  why: {
    gone: 'is no longer on the agenda',
    changed: 'has changed since the card was made',
    decided: 'is already decided',
    'not-a-yes': 'has no recommendation that can be agreed to without discussion',
    discuss: 'is to be discussed',
    question: 'has a question without an answer',
    missing: 'lacks answers from directors',
  } satisfies Record<ConsentObstacle | 'changed', string>,
};

function items(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? 'item' : 'items'} ${list(numbers.map(String))}`;
}

function chiefs(count: number): string {
  return count === 1 ? 'One chief is' : `${count} chiefs are`;
}
