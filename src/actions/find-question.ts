import type { Instant } from '../domain/day.ts';
import { mayAnswer } from '../domain/question.ts';
import type { Question } from '../domain/reaction.ts';
import { Refusal } from '../errors.ts';
import { type Doer, enter } from './enter.ts';
import { demandItem, findMeeting, findPlace, type MeetingWish } from './load-matter.ts';
import type { Reading } from './outside.ts';
import type { OnItem } from './react-to-item.ts';
import { demandSight } from './take-part.ts';

type Finding = { by: Doer; wish: OnItem; now: Instant };
type Found = { question: Question; number: number };

/** The question on the item that has waited longest for an answer the person may give, and how many more do. */
export function findOpenQuestion(db: Reading, finding: Finding): Promise<Found & { more: number }> {
  return atEither(finding, async (one) => {
    const { questions, number } = await answerable(db, one);
    const [question, ...more] = questions.filter(({ answer }) => answer === null);
    if (!question) throw new Refusal('no-open-question', { number });
    return { question, number, more: more.length };
  });
}

/** The question on the item that the person answered last. */
export function findOwnAnswer(db: Reading, finding: Finding): Promise<Found & { version: number }> {
  return atEither(finding, async (one) => {
    const { questions, number } = await answerable(db, one);
    const own = questions.flatMap((question) =>
      question.answer?.by === one.by.personId ? [{ question, answer: question.answer }] : [],
    );
    const last = own.toSorted((a, b) => (a.answer.at < b.answer.at ? -1 : 1)).at(-1);
    if (!last) throw new Refusal('no-own-answer', { number });
    return { question: last.question, number, version: last.answer.version };
  });
}

/** Who names no meeting means the one to come, and where nothing is asked there the one just held. */
async function atEither<T>(finding: Finding, find: (finding: Finding) => Promise<T>): Promise<T> {
  const said = finding.wish.meeting;
  const held: MeetingWish | null =
    'phrase' in said && said.phrase === null ? { ...said, purpose: 'decide' } : null;
  try {
    return await find(finding);
  } catch (refusal) {
    if (!(refusal instanceof Refusal) || !held) throw refusal;
    return find({ ...finding, wish: { ...finding.wish, meeting: held } }).catch(() => {
      throw refusal;
    });
  }
}

/** Oldest first. */
async function answerable(db: Reading, { by, wish, now }: Finding) {
  const { board, me } = await enter(db, { by, boardId: wish.boardId, now }, 'answer');
  const meeting = await findMeeting(db, { board, now }, wish.meeting);
  const place = findPlace(meeting, wish.item);
  const item = await demandItem(db, place.itemId);
  const number = meeting.places.indexOf(place) + 1;
  demandSight(me, item, number);
  const all = await db.questions.ofItems([item.id]);
  return { number, questions: all.filter((question) => mayAnswer(me, item, question)) };
}
