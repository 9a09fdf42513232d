import type { Board } from '../domain/board.ts';
import { type Day, dayIn, type Instant } from '../domain/day.ts';
import { standingAt } from '../domain/meeting.ts';
import type { Notice } from '../domain/notice.ts';
import type { PersonReader } from '../domain/reader.ts';
import { type ReceiptsMatter, seeUnanswered } from '../domain/see-receipts.ts';
import type { DatePhrase } from '../domain/typed/command.ts';
import { resolveDatePhrase } from '../domain/typed/date-phrase.ts';
import { Refusal } from '../errors.ts';
import { loadReceipts } from './load-receipts.ts';
import type { Reading } from './outside.ts';

type Who = { board: Board; me: PersonReader; now: Instant };

/** A decision that somebody was told, by the number its item had on the agenda. */
export type Told = { notice: Notice; number: number | null; day: Day };

/**
 * The decision a person means: by its item's number, that of the meeting named, else the one that waits for their
 * answer, else the only one there is. Refuses a number they were told nothing of, and one of several meetings.
 */
export async function findTold(
  db: Reading,
  who: Who,
  { number, meeting }: { number: number; meeting: DatePhrase | null },
): Promise<Told> {
  const matter = await loadReceipts(db, who);
  const day = meeting && resolveDatePhrase(meeting, matter.today, 'back');
  const own = toldTo(matter, who.me).filter(
    (one) => one.number === number && (day === null || one.day === day),
  );
  const open = own.filter((one) => one.notice.answer === null);
  const [first, ...others] = open.length > 0 ? open : own;
  if (!first) throw new Refusal('not-told', { number });
  if (others.length > 0)
    throw new Refusal('told-twice', { number, days: [first, ...others].map((one) => one.day) });
  return first;
}

/** The only decision that waits for the person's answer. Refuses none, and names several. */
export async function findOnlyTold(db: Reading, who: Who): Promise<Told> {
  const matter = await loadReceipts(db, who);
  const waiting = seeUnanswered(matter, who.me);
  const [first, another] = waiting;
  if (!first) throw new Refusal('nothing-to-answer');
  if (another)
    throw new Refusal('several-to-answer', { numbers: waiting.flatMap(({ number }) => number ?? []) });
  const notice = matter.notices.find(({ id }) => id === first.noticeId);
  if (!notice) throw new Refusal('nothing-to-answer');
  return { notice, number: first.number, day: first.day };
}

function toldTo(
  { notices, decisions, standings, board }: ReceiptsMatter,
  { personId }: PersonReader,
): Told[] {
  return notices.flatMap((notice) => {
    const { about, to } = notice;
    const decision = about.kind === 'decision' && decisions.find(({ id }) => id === about.decisionId);
    if (to !== personId || !decision || about.kind !== 'decision') return [];
    if (decision.version !== about.decisionVersion) return [];
    const standing = standingAt(standings, decision);
    const day = standing ? dayIn(board.timeZone, standing.meeting.start) : decision.day;
    return [{ notice, number: standing?.number ?? null, day }];
  });
}
