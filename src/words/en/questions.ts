import type { Day } from '../../domain/day.ts';
import { dates, list } from './common.ts';

/** Questions on items and on decisions, and their answers. */
export const questions = {
  asked: (number: number, names: readonly string[]) =>
    names.length === 0
      ? `The question on item ${number} is saved, but nobody can get it: the item has neither a chief nor a secretary who may see it.`
      : `The question on item ${number} has been sent to ${list(names)}. The answer will come in our private chat.`,
  withoutChief: (units: readonly string[]) =>
    `No chief of ${list(units)} gets it: the centre has no chief, or the chief may not see the item.`,
  unanswered: (day: Day) => `Unanswered since ${dates.long(day)}.`,
  corrected: '(corrected)',
  answer: 'Answer',
  answered: (number: number | null, name: string, question: string) =>
    `The answer${on(number)} has been sent to ${name}, who asked: “${question}”`,
  correctedFor: (number: number | null, name: string) =>
    `The answer${on(number)} has been corrected, and ${name} has got the new one.`,
  kept: (number: number | null, name: string) =>
    `The answer${on(number)} is saved and stands on the item. ${name} is no longer a member and does not get it.`,
  askerGone: (name: string) =>
    `${name} is no longer a member and does not get the answer. It stands on the item.`,
  more: (count: number, number: number) =>
    `${count === 1 ? 'One more question' : `${count} more questions`} on the item ${count === 1 ? 'waits' : 'wait'}; answer the next one with /answer ${number}.`,
  typed: (number: number) => `You can also type /answer ${number} and your answer.`,
  correct: 'Correct the answer',
  title: (count: number) =>
    count === 1 ? 'One question waits for an answer' : `${count} questions wait for an answer`,
  none: 'No questions wait for an answer.',
  about: (name: string, day: Day, text: string) => `${name} on ${dates.short(day)}: ${text}`,
  aboutDecision: (name: string, day: Day, text: string) =>
    `${name} on ${dates.short(day)}, about the decision: ${text}`,
};

function on(number: number | null): string {
  return number === null ? '' : ` on item ${number}`;
}
