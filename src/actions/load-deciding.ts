import { peopleWith } from '../domain/board.ts';
import { dayIn, type Instant } from '../domain/day.ts';
import type { DecisionDraft } from '../domain/draft.ts';
import type { ItemId, MeetingId, PersonId } from '../domain/ids.ts';
import type { DecidingMatter } from '../domain/see-deciding.ts';
import { findDecidable } from './draft-decision.ts';
import type { Entered } from './enter.ts';
import { loadMeetings } from './load-proposals.ts';
import { loadReview } from './load-review.ts';
import type { Reading } from './outside.ts';

type OnItem = { meetingId: MeetingId; itemId: ItemId };

/** All that bears on deciding an item. Refuses where nothing can be decided yet, or no longer. */
export async function loadDeciding(
  db: Reading,
  { board, me, now }: Omit<Entered, 'today'> & { now: Instant },
  on: OnItem,
): Promise<DecidingMatter & { number: number }> {
  const wish = { boardId: board.id, meeting: { id: on.meetingId }, item: { id: on.itemId } };
  const found = await findDecidable(db, { board, now }, wish);
  const decided = found.decisions.filter(({ meetingId }) => meetingId === on.meetingId);
  const editors = ['secretary', 'chair'] as const;
  const people = editors.flatMap((role) => peopleWith(board, role, dayIn(board.timeZone, now)));
  const draft = await draftOf(db, [me.personId, ...people.map(({ personId }) => personId)], on);
  const matter = draft && (await loadReview(db, { board, now }, draft));
  return {
    ...(await loadMeetings(db, { board, now })),
    ...found,
    conditions: await db.conditions.ofDecisions(decided.map(({ id }) => id)),
    draft: draft && matter ? { draft, matter } : null,
  };
}

/** The draft of the first of them who has one: any of them may confirm it. */
async function draftOf(db: Reading, people: readonly PersonId[], on: OnItem): Promise<DecisionDraft | null> {
  for (const person of new Set(people)) {
    const draft = await db.drafts.lastOf(person, on);
    if (draft) return draft;
  }
  return null;
}
