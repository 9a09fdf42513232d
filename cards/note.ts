import type { NoteFormView } from '../src/domain/see-notes.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import { type Action, button, type Card, card, longField, refused, sendButton } from './parts.ts';

/** A note as it is written: for oneself, or shared with the board. One's own can be changed and removed. */
export function noteCard(
  view: Seen<NoteFormView>,
  { words, inDialog, refusal }: { words: Words; inDialog: boolean; refusal?: string },
): Card {
  const { notes, notice } = words;
  return card(words, {
    body: [
      ...refused(refusal),
      longField(
        { id: 'note', label: notes.text, value: view.text },
        { isRequired: true, errorMessage: notice.textMissing, maxLength: 2000 },
      ),
      {
        type: 'Input.Toggle',
        id: 'shared',
        title: notes.share,
        value: view.shared ? 'true' : 'false',
        valueOn: 'true',
        valueOff: 'false',
        wrap: true,
      },
    ],
    actions: actionsOf(view, words, inDialog),
    fallback: view.note ? notes.edit : notes.text,
  });
}

function actionsOf({ meetingId, itemId, note }: NoteFormView, words: Words, inDialog: boolean): Action[] {
  const { save, remove } = words.notes;
  const data = note ? { meetingId, noteId: note.id, version: note.version } : { meetingId, itemId };
  const verb = note ? 'note.save' : 'item.note';
  const keep = inDialog ? sendButton(save, verb, data) : button(save, verb, data, { style: 'positive' });
  // Removed whatever stands in the field.
  const bare = { associatedInputs: 'none' } as const;
  const drop = inDialog
    ? sendButton(remove, 'note.remove', data, bare)
    : button(remove, 'note.remove', data, bare);
  return note ? [keep, drop] : [keep];
}
