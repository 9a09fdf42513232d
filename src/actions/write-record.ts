import { limits } from '../domain/item.ts';
import type { Meeting } from '../domain/meeting.ts';
import { readText } from '../domain/written-text.ts';
import { Refusal } from '../errors.ts';
import { type DecisionWish, findDecidable } from './draft-decision.ts';
import { type Doer, enter, undoableCauseOf } from './enter.ts';
import type { Outside } from './outside.ts';
import { sendCorrection } from './send-minutes.ts';
import { showLater } from './show-later.ts';
import { demandPart } from './take-part.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;

/** Writes the record (`Referat:`) of a standing item. Refuses an item that is decided on instead. */
export async function writeRecord(
  { store, now, newId }: Deps,
  by: Doer,
  { text, ...wish }: DecisionWish & { text: string },
): Promise<{ meeting: Meeting; number: number }> {
  const record = readText(text, 'record', limits.decision);
  return store.transaction(undoableCauseOf(by, 'write-record', wish.boardId), async (tx) => {
    const { board, me } = await enter(tx, { by, boardId: wish.boardId, now: now() }, 'decide');
    const { meeting, item, number } = await findDecidable(tx, { board, now: now() }, wish);
    if (!item.standing) throw new Refusal('outdated');
    demandPart(me, item);
    const locked = await tx.meetings.lock(meeting.id);
    const places = locked.places.map((place) => (place.itemId === item.id ? { ...place, record } : place));
    const saved = await tx.meetings.save({ ...locked, places });
    await showLater(tx, by.tenantId, saved);
    await sendCorrection(tx, { now, newId }, { board, meeting: saved });
    return { meeting: saved, number };
  });
}
