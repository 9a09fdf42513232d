import type { Board } from '../domain/board.ts';
import type { Day } from '../domain/day.ts';
import { type DecisionDraft, type DecisionInput, draftDecision as draft } from '../domain/draft.ts';
import { asId, type BoardId, type DraftId } from '../domain/ids.ts';
import { limits } from '../domain/item.ts';
import { isPublished, type Meeting } from '../domain/meeting.ts';
import { postponementsOf } from '../domain/postponements.ts';
import { readReason, readText } from '../domain/written-text.ts';
import { Refusal } from '../errors.ts';
import { wordsFor } from '../words/words.ts';
import { causeOf, type Doer, enter } from './enter.ts';
import { demandItem, findMeeting, findPlace, type ItemWish, type MeetingWish } from './load-matter.ts';
import type { Outside, Reading } from './outside.ts';
import { demandSight } from './take-part.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;

export type DecisionWish = { boardId: BoardId; meeting: MeetingWish; item: ItemWish };

/**
 * Reads what was said about a decision and keeps it until it is confirmed. Nothing is decided by it. A postponement
 * about which nothing else was written gets its text from us.
 */
export async function draftDecision(
  { store, now, newId }: Deps,
  by: Doer,
  { input, ...wish }: DecisionWish & { input: DecisionInput },
): Promise<DecisionDraft> {
  return store.transaction(causeOf(by, 'draft-decision'), async (tx) => {
    const { board, today, me } = await enter(tx, { by, boardId: wish.boardId, now: now() }, 'decide');
    const { meeting, item, decisions, number } = await findDecidable(tx, { board, now: now() }, wish);
    demandSight(me, item, number);
    if (item.standing) throw new Refusal('item-is-standing', { number });
    const isOwnText = input.outcome === 'postponed' && input.text.trim() === '';
    const written = isOwnText ? postponedText(board, input.postponeTo ?? null) : input.text;
    const said = {
      ...{ ...input, text: readText(written, 'decision', limits.decision) },
      ...(isOwnText ? { postponeTo: input.postponeTo ?? null } : {}),
      postponeReason: readReason(input.postponeReason),
    };
    const earlier = decisions.filter((one) => one.meetingId !== meeting.id);
    const drafted = draft(said, {
      board,
      meeting,
      item,
      today,
      meetings: await tx.meetings.ofBoard(board.id),
      postponedBefore: postponementsOf(earlier, item.id).length,
    });
    const before = decisions.find((decision) => decision.meetingId === meeting.id);
    const made: DecisionDraft = {
      ...drafted,
      ...(isOwnText ? { isOwnText } : {}),
      id: asId<DraftId>(newId()),
      by: by.personId,
      at: now(),
      corrects: before?.version ?? null,
    };
    await tx.drafts.save(made);
    return made;
  });
}

/** What stands in the minutes where nobody wrote more about it. */
export function postponedText(board: Board, to: Day | null): string {
  return wordsFor(board.language).decision.postponedText(to);
}

/** An item of a meeting whose agenda is out, with every decision on it. */
export async function findDecidable(
  db: Reading,
  { board, now }: Parameters<typeof findMeeting>[1],
  wish: DecisionWish,
) {
  const meeting = await findMeeting(db, { board, now }, wish.meeting);
  const place = findPlace(meeting, wish.item);
  demandDecidable(meeting);
  const item = await demandItem(db, place.itemId);
  const decisions = await db.decisions.ofItems([item.id]);
  return { meeting, item, decisions, number: meeting.places.indexOf(place) + 1 };
}

/** Refuses a meeting at which nothing can be decided yet, or no longer. */
export function demandDecidable(meeting: Meeting): void {
  if (meeting.status === 'cancelled') throw new Refusal('meeting-cancelled');
  if (!isPublished(meeting)) throw new Refusal('not-published');
  if (meeting.status === 'approved') throw new Refusal('agenda-over');
}
