import { type Board, eachPersonOnce, type Member, peopleWith } from './board.ts';
import { canonical } from './canonical.ts';
import type { Day, Instant } from './day.ts';
import type { MeetingId, PersonId } from './ids.ts';
import type { MinutesView } from './see-minutes.ts';
import type { Seen } from './seen.ts';

/** The minutes on their way round the board. A correction makes a new edition; the answers stay for what it left alone. */
export type MinutesRound = {
  meetingId: MeetingId;
  /** 1 as first sent; each correction counts up. */
  edition: number;
  sentAt: Instant;
  sentBy: PersonId;
  /** The latest of each member. */
  answers: readonly MinutesAnswer[];
  /** Dated notes after the approval: the approved text itself never changes. */
  remarks: readonly MinutesRemark[];
};

export type MinutesAnswer = {
  personId: PersonId;
  kind: 'approved' | 'objected';
  /** What an objection says. */
  text: string | null;
  at: Instant;
  hashes: Hashes;
};

export type MinutesRemark = { by: PersonId; at: Instant; text: string };

/** SHA-256 in hex of each part of the minutes as one member could see it: the front, and each item by its id. */
export type Hashes = Readonly<Record<string, string>>;

/** What a member approves, part by part: the text that is hashed. The attendees and the place are the front. */
export function partsOf(view: Seen<MinutesView>): { part: string; text: string }[] {
  const { items, boardName, day, startTime, place, attendees, absent } = view;
  const front = {
    boardName,
    day,
    startTime,
    place,
    attendees,
    absent,
    order: items.map(({ itemId }) => itemId),
  };
  return [
    { part: 'front', text: canonical(front) },
    ...items.map((item) => ({ part: item.itemId as string, text: canonical(printed(item)) })),
  ];
}

/** Without what is not printed: it may change without anybody having to approve anew. */
function printed(item: MinutesView['items'][number]) {
  if (item.kind !== 'item') return item;
  const { units: _, guests: __, minutes: ___, ...said } = item;
  return said;
}

/** Where one member stands. `changed` names the parts that were corrected since they answered. */
export type AnswerState =
  | { state: 'missing' }
  | { state: 'approved' }
  | { state: 'objected'; text: string }
  | { state: 'changed'; parts: readonly string[] };

export function stateOf(answer: MinutesAnswer | undefined, now: Hashes): AnswerState {
  if (!answer) return { state: 'missing' };
  const parts = Object.keys({ ...answer.hashes, ...now }).filter((part) => answer.hashes[part] !== now[part]);
  if (parts.length > 0) return { state: 'changed', parts };
  return answer.kind === 'approved' ? { state: 'approved' } : { state: 'objected', text: answer.text ?? '' };
}

/** The answers with a person's new one in place of the one before. */
export function withAnswer(round: MinutesRound, answer: MinutesAnswer): MinutesRound {
  const others = round.answers.filter(({ personId }) => personId !== answer.personId);
  return { ...round, answers: [...others, answer] };
}

/** Chair and directors of the day of the meeting: whose minutes they are. */
export function approversOf(board: Board, day: Day): Member[] {
  return eachPersonOnce([...peopleWith(board, 'chair', day), ...peopleWith(board, 'director', day)]);
}
