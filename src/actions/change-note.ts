import type { BoardId, NoteId } from '../domain/ids.ts';
import { numberOf } from '../domain/meeting.ts';
import type { Note } from '../domain/reaction.ts';
import { readText } from '../domain/written-text.ts';
import { Refusal } from '../errors.ts';
import { type Doer, enter, undoableCauseOf } from './enter.ts';
import { demandItem } from './load-matter.ts';
import type { Outside, Tx } from './outside.ts';
import { demandSight } from './take-part.ts';

type Deps = Pick<Outside, 'store' | 'now'>;

/** One's own note, in the version one had before one. */
export type OwnNote = { boardId: BoardId; note: { id: NoteId; version: number } };
/** `number` is null where the item has left the agenda that the note was written to. */
export type ChangedNote = { note: Note; number: number | null };

/** Gives one's own note another text (null: the same), shares it or keeps it to oneself (null: as it was). */
export async function changeNote(
  { store, now }: Deps,
  by: Doer,
  { text, shared, ...wish }: OwnNote & { text: string | null; shared: boolean | null },
): Promise<ChangedNote> {
  const written = text === null ? null : readText(text, 'note');
  return store.transaction(undoableCauseOf(by, 'change-note', wish.boardId), async (tx) => {
    const { note, number } = await lockNote(tx, { by, wish, now: now() });
    const changed = { ...note, text: written ?? note.text, shared: shared ?? note.shared };
    if (changed.text === note.text && changed.shared === note.shared) return { note, number };
    const saved = { ...changed, version: note.version + 1 };
    await tx.notes.save(saved);
    return { note: saved, number };
  });
}

/** Removes one's own note; `/fortryd` brings it back. */
export async function removeNote({ store, now }: Deps, by: Doer, wish: OwnNote): Promise<ChangedNote> {
  return store.transaction(undoableCauseOf(by, 'remove-note', wish.boardId), async (tx) => {
    const found = await lockNote(tx, { by, wish, now: now() });
    await tx.notes.remove(found.note);
    return found;
  });
}

/** Another's note is as good as none. With its item held, the second of two changes at once finds the first. */
async function lockNote(
  tx: Tx,
  { by, wish, now }: { by: Doer; wish: OwnNote; now: ReturnType<Deps['now']> },
): Promise<ChangedNote> {
  const { board, me } = await enter(tx, { by, boardId: wish.boardId, now }, 'note');
  const before = await tx.notes.get(wish.note.id);
  if (before?.personId !== by.personId) throw new Refusal('outdated');
  const item = await demandItem(tx, before.itemId);
  if (item.boardId !== board.id) throw new Refusal('outdated');
  await tx.items.lock(item.id);
  const note = await tx.notes.get(wish.note.id);
  if (note?.version !== wish.note.version) throw new Refusal('outdated');
  const meeting = await tx.meetings.get(note.meetingId);
  const number = (meeting && numberOf(meeting, item.id)) ?? null;
  demandSight(me, item, number ?? 0);
  return { note, number };
}
