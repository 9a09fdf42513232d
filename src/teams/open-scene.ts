import type { Doer } from '../actions/enter.ts';
import type { Cause, Outside, Reading } from '../actions/outside.ts';
import type { Board } from '../domain/board.ts';
import { dayIn, type Instant } from '../domain/day.ts';
import { readerFor } from '../domain/reader.ts';
import type { Refusal } from '../errors.ts';
import type { Log } from '../log.ts';
import { type Words, wordsFor } from '../words/words.ts';
import type { Connector } from './connector.ts';
import { audienceOf, type Scene } from './scene.ts';
import type { Turn } from './turn.ts';

/** What answering needs of the world. */
export type Needs = {
  outside: Outside;
  connector: Connector;
  log: Log;
  /** Told of each turn what became of it. */
  ended?: (turn: Turn, outcome: 'ok' | 'refused' | 'failed') => void;
  /** Told of each refusal that is answered within a turn. */
  refused?: () => void;
};

export function refusalText(refusal: Refusal, words: Words): string {
  const say = words.refusals[refusal.code] as (about: Refusal['about']) => string;
  return say(refusal.about);
}

/** The scene of a turn on a board. */
export function openScene({ outside }: Pick<Needs, 'outside'>, turn: Turn, board: Board): Scene {
  const now: Instant = outside.now();
  const today = dayIn(board.timeZone, now);
  const me = readerFor(board, turn.who.personId, today);
  const words = wordsFor(board.language);
  return { outside, turn, board, me, today, now, words, by: doerOf(turn), audience: audienceOf(turn, me) };
}

/** Whoever acts in the turn, with the activity that is used up by it. */
export function doerOf(turn: Turn): Doer {
  const { tenantId, personId } = turn.who;
  return { tenantId, personId, from: originOf(turn), ...(turn.key ? { once: turn.key } : {}) };
}

/** For what is kept beside the business: it uses nothing up. */
export function causeOfTurn(turn: Turn, what: string): Cause {
  return { tenantId: turn.who.tenantId, by: turn.who.personId, what, from: originOf(turn) };
}

function originOf({ where, key }: Turn): string {
  return `teams:${where.kind}:${key?.activityId ?? ''}`;
}

export function readDb<T>(
  { outside }: Pick<Needs, 'outside'>,
  turn: Turn,
  work: (db: Reading) => Promise<T>,
): Promise<T> {
  return outside.store.read(turn.who.tenantId, work);
}
