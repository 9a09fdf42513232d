import type { Card } from '../../cards/parts.ts';
import type { Doer } from '../actions/enter.ts';
import type { Message, Outside } from '../actions/outside.ts';
import type { Board } from '../domain/board.ts';
import type { Day, Instant } from '../domain/day.ts';
import { channelReader, type PersonReader, type Reader } from '../domain/reader.ts';
import type { Words } from '../words/words.ts';
import type { Turn } from './turn.ts';

/** A turn on one board: who acts there, who reads the answer, and in which words. */
export type Scene = {
  outside: Outside;
  turn: Turn;
  by: Doer;
  board: Board;
  me: PersonReader;
  /** Who reads the answer: the person alone, or everybody in the channel. */
  audience: Reader;
  today: Day;
  now: Instant;
  words: Words;
};

/** What is answered to something typed. */
export type Say = Message;

/** What is answered to a button: in place of the card for whoever pressed, as a line, or as a dialog. */
export type Shown =
  /** `keeps`: the message itself is changed too, where only this person reads it. */
  | { kind: 'card'; card: Card; keeps?: boolean }
  | { kind: 'line'; text: string }
  | { kind: 'dialog'; title: string; card: Card };

/** In a channel or chat everybody reads the answer, unless it was asked privately. */
export function isPrivate({ where }: Turn): boolean {
  return where.kind === 'personal' || where.isTargeted;
}

export function audienceOf(turn: Turn, me: PersonReader): Reader {
  return isPrivate(turn) ? me : channelReader;
}
