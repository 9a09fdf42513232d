import type { Board } from '../domain/board.ts';
import { isOver, isPublished, type Meeting } from '../domain/meeting.ts';
import { isSamePost, linkToPost } from '../domain/post-link.ts';
import { pathOfMeeting } from '../domain/tab-path.ts';
import { OutsideFailure } from '../errors.ts';
import { wordsFor } from '../words/words.ts';
import type { Try } from './do-jobs.ts';
import { followWritten } from './follow-written.ts';
import { type Knowledge, knownOf } from './known-of.ts';
import type { Cause, EventNoted, Jobs, Noted, Outside, Reading } from './outside.ts';
import { isPassing, tellOfWriting } from './tell-of-writing.ts';

type Deps = Pick<Outside, 'store' | 'calendar' | 'tabLink' | 'now' | 'newId'>;
type Job = Jobs['note-agenda'];
type Wanted = {
  board: Board;
  meeting: Meeting;
  mailbox: string;
  eventId: string;
  link: string | null;
  before: Noted | undefined;
  known: Knowledge;
};

/**
 * Has the meeting's event say where the agenda is once it is out, in the tab or else in the channel, and no longer
 * when it was taken back. Each writing mails the whole board: the same is never written twice, whatever became of it
 * there since.
 */
export async function noteAgenda(deps: Deps, job: Job, { isLast }: Try): Promise<void> {
  const { store, calendar } = deps;
  const wanted = await store.read(job.tenantId, (db) => readWanted(db, deps, job));
  if (!calendar || !wanted) return;
  const { board, mailbox, eventId, link } = wanted;
  const text = wordsFor(board.language).calendar.eventNote;
  try {
    const noted = await calendar.note(mailbox, eventId, link === null ? null : { link, text });
    await keep(deps, wanted, noted);
  } catch (error) {
    if (!(error instanceof OutsideFailure) || (isPassing(error) && !isLast)) throw error;
    await keep(deps, wanted, error);
    if (isPassing(error)) throw error;
  }
}

async function readWanted(
  db: Reading,
  { tabLink, now }: Deps,
  { meetingId }: Job,
): Promise<Wanted | undefined> {
  const meeting = await db.meetings.get(meetingId);
  const board = meeting && (await db.boards.get(meeting.boardId));
  const post = await db.posts.ofMeeting(meetingId);
  if (!board?.calendar?.writeAgenda || !meeting?.event || !post) return undefined;
  if (isOver(meeting) || meeting.status === 'cancelled' || meeting.start <= now()) return undefined;
  const before = await db.posts.noted(meetingId);
  const [inTab, toPost] = isPublished(meeting)
    ? [tabLink(pathOfMeeting(meetingId)), linkToPost(board, post.message)]
    : [null, null];
  const link = inTab ?? toPost;
  const eventId = meeting.event.id;
  const isSame = before
    ? before.eventId === eventId && leadsThere(before.link, { link, toPost }) && !before.failure
    : link === null;
  if (isSame) return undefined;
  const { mailbox } = board.calendar;
  return { board, meeting, mailbox, eventId, link, before, known: await knownOf(db, board.id) };
}

/** Where an event leads to the post, which has the agenda as well, it goes on doing so. */
function leadsThere(noted: string | null, { link, toPost }: { link: string | null; toPost: string | null }) {
  return noted === link || (toPost !== null && isSamePost(noted, toPost));
}

/** Of the same failure the secretaries are told once. */
async function keep(
  deps: Deps,
  { board, meeting, link, eventId, before, known }: Wanted,
  outcome: EventNoted | OutsideFailure,
): Promise<void> {
  const cause: Cause = {
    ...{ tenantId: board.tenantId, by: 'moedeklar' as const },
    ...{ what: 'note-agenda', from: 'job:note-agenda' },
  };
  const failure = outcome instanceof OutsideFailure ? outcome.reason : null;
  const { store, now, newId } = deps;
  await store.transaction(cause, async (tx) => {
    const event = 'event' in outcome ? outcome.event : null;
    const following = { tx, newId, board, now: now() };
    if (event) await followWritten(following, { meetingId: meeting.id, event, known });
    await tx.posts.note(meeting.id, { eventId: event?.id ?? eventId, link, failure });
    const why = 'kind' in outcome && outcome.kind === 'damaged' ? 'damaged' : failure;
    const isKnown = before?.failure === why && before?.link === link;
    if (why && !isKnown) await tellOfWriting(tx, deps, { board, meeting, what: 'agenda', why });
  });
}
