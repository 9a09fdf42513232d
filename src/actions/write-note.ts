import { asId, type NoteId } from '../domain/ids.ts';
import type { Note, NoteAnchor } from '../domain/reaction.ts';
import { readText } from '../domain/written-text.ts';
import { type Doer, undoableCauseOf } from './enter.ts';
import type { Outside } from './outside.ts';
import { enterItem, type OnItem } from './react-to-item.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;

/** Keeps a note to the item: for its writer alone, or shared with the board. */
export async function writeNote(
  { store, now, newId }: Deps,
  by: Doer,
  {
    text,
    shared,
    anchor,
    ...wish
  }: OnItem & { text: string; shared: boolean; anchor?: NoteAnchor | undefined },
): Promise<{ note: Note; number: number }> {
  const written = readText(text, 'note');
  return store.transaction(undoableCauseOf(by, 'write-note', wish.boardId), async (tx) => {
    const { meeting, item, number } = await enterItem(tx, { by, wish, now: now() }, 'note');
    const note: Note = {
      id: asId<NoteId>(newId()),
      meetingId: meeting.id,
      itemId: item.id,
      personId: by.personId,
      text: written,
      shared,
      at: now(),
      version: 1,
      ...(anchor ? { anchor } : {}),
    };
    await tx.notes.save(note);
    return { note, number };
  });
}
