import {
  closedByYear,
  decisionsByUnit,
  type MeetingTime,
  postponementsByYear,
  timeByMeeting,
  type UnitDecisions,
  type YearOfClosed,
  type YearOfDecisions,
} from './past-sums.ts';
import { isEditor, isOnBoard, type PersonReader } from './reader.ts';
import { type AnswerMatter, type AnswerTimes, seeAnswerTimes } from './see-answer-times.ts';
import { type PastMatter, seePast } from './see-past.ts';
import { type Seen, seen } from './seen.ts';

/** The past in numbers, of what the reader may see of it. */
export type LookingBackView = {
  boardName: string;
  /** Oldest first. */
  years: readonly number[];
  postponements: readonly YearOfDecisions[];
  units: readonly UnitDecisions[];
  /** Decisions whose outcome was read out of old minutes and never confirmed. */
  guessed: number;
  /** Null for whom the board's time and its closed items are not. */
  times: readonly MeetingTime[] | null;
  closed: readonly YearOfClosed[] | null;
  /** Everybody's, or the reader's own alone. */
  answers: readonly AnswerTimes[];
  areAnswersOwn: boolean;
};

export function seeLookingBack(
  matter: { past: PastMatter; answers: AnswerMatter; years: readonly number[] },
  reader: PersonReader,
): Seen<LookingBackView> {
  const { past, answers, years } = matter;
  const items = seePast(past, reader);
  return seen({
    ...{ boardName: past.board.name, years },
    postponements: postponementsByYear(items, years),
    units: decisionsByUnit(items),
    guessed: items.filter(({ isGuess, outcome }) => isGuess && outcome !== null).length,
    times: isOnBoard(reader) ? timeByMeeting(items) : null,
    closed: isOnBoard(reader) ? closedByYear(items, years) : null,
    answers: seeAnswerTimes(answers, reader),
    areAnswersOwn: !isEditor(reader),
  });
}
