import { Refusal } from '../errors.ts';
import { type Board, membersOn } from './board.ts';
import { type Day, readDay } from './day.ts';
import { findPerson } from './find-person.ts';
import type { PersonId } from './ids.ts';
import { type Closed, closedLevels, limits } from './item.ts';
import type { ClosingPart } from './typed/command.ts';
import { resolveDatePhrase } from './typed/date-phrase.ts';

/** What somebody said of an item's confidentiality, before it is checked. */
export type ClosingInput = {
  reason: string | null;
  basis: string | null;
  audience: readonly PersonId[];
  /** `YYYY-MM-DD`. */
  review: string | null;
  level: string;
};

type Against = { board: Board; today: Day; before: Closed | null };

/** Checks it. A review date lies ahead, or stays as it was; chiefs and guests alone need to be named. */
export function readClosing(input: ClosingInput, { board, today, before }: Against): Closed {
  return {
    reason: short(input.reason, 'reason', limits.reason),
    basis: short(input.basis, 'basis', limits.basis),
    audience: input.audience.filter((one) => before?.audience.includes(one) || mayBeLetIn(board, one, today)),
    review: readReview(input.review, today, before),
    level: closedLevels.find((level) => level === input.level) ?? 'all',
  };
}

/** A form that knows nothing of the rest of a closing leaves it as it is. */
export function keepClosing(now: Closed | null, before: Closed | null): Closed | null {
  return now && before ? { ...before, ...now } : now;
}

/** Whether the day has come on which it is to be looked at again. */
export function isReviewDue({ review }: Closed, today: Day): boolean {
  return review !== null && review !== undefined && review <= today;
}

function readReview(text: string | null, today: Day, before: Closed | null): Day | null {
  if (text === null || text === '') return null;
  const day = readDay(text);
  if (day === null) throw new Refusal('no-such-day', { text: text.slice(0, 40) });
  if (day !== before?.review) demandAhead(day, today);
  return day;
}

export function demandAhead(day: Day, today: Day): void {
  if (day <= today) throw new Refusal('day-is-past', { day });
}

function mayBeLetIn(board: Board, person: PersonId, today: Day): boolean {
  return membersOn(board, today).some(
    ({ personId, role }) => personId === person && (role === 'chief' || role === 'guest'),
  );
}

function short(text: string | null, field: 'reason' | 'basis', most: number): string | null {
  const said = text?.trim() ?? '';
  if (said.length > most) throw new Refusal('text-too-long', { field, most });
  return said === '' ? null : said;
}

/** Whether the part is one: `for tidligt` is a reason, unless somebody is called so. */
export function isPart(part: ClosingPart, board: Board): boolean {
  if (part.part !== 'let-in' && part.part !== 'keep-out') return true;
  try {
    findPerson(board.members, part.person);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return error.code !== 'person-unknown';
    throw error;
  }
}

/** The closing with one part of it changed. `next` is the day of the next meeting, which a date may be said by. */
export function withPart(
  closed: Closed,
  part: ClosingPart,
  { board, today, next }: { board: Board; today: Day; next: Day | null },
): Closed {
  switch (part.part) {
    case 'basis':
      return { ...closed, basis: short(part.basis, 'basis', limits.basis) };
    case 'level':
      return { ...closed, level: part.level };
    case 'review': {
      const day = part.day && (resolveDatePhrase(part.day, today, 'ahead') ?? next);
      if (day) demandAhead(day, today);
      return { ...closed, review: day };
    }
    case 'let-in': {
      const { personId, name } = findPerson(membersOn(board, today), part.person);
      if (!mayBeLetIn(board, personId, today)) throw new Refusal('sees-anyway', { name });
      return { ...closed, audience: [...new Set([...closed.audience, personId])] };
    }
    case 'keep-out': {
      const { personId, name } = findPerson(board.members, part.person);
      if (!closed.audience.includes(personId)) throw new Refusal('not-let-in', { name });
      return { ...closed, audience: closed.audience.filter((one) => one !== personId) };
    }
    default:
      return part satisfies never;
  }
}
