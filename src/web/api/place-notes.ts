import { wordsIn } from '../../api/v1/block-words.ts';
import type { Block } from '../../api/v1/blocks.ts';
import { placeOf } from '../../domain/note-anchor.ts';
import type { NoteView } from '../../domain/see-talk.ts';

type Sections = Readonly<Record<string, { blocks: readonly Block[] } | null>>;

/** The notes, each with the paragraph it stands at now; null where the text is another by now. */
export function placeNotes(notes: readonly NoteView[], sections: Sections) {
  return notes.map((note) => ({
    ...note,
    anchor: note.anchor && {
      ...note.anchor,
      at: placeOf(note.anchor, (sections[note.anchor.section]?.blocks ?? []).map(wordsIn)),
    },
  }));
}
