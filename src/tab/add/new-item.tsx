import { useState } from 'react';
import { useChange } from '../client/use-change.ts';
import { useResource } from '../client/use-resource.ts';
import { loadOf, useTypedMinutes } from '../edit/typed-minutes.ts';
import type { Meeting } from '../meeting/answers.ts';
import { DialogForm } from '../publish/dialog-form.tsx';
import { useTelling } from '../publish/preparing.tsx';
import { type TabWords, useWords } from '../shell/words.tsx';
import { bodyOf, emptyItem, minutesIn } from './new-item-body.ts';
import { NewItemFields, newItemFields } from './new-item-fields.tsx';

type Props = { meeting: Meeting; isOpen: boolean; close: () => void };

/** A new item for the agenda, or a proposal of one; what is refused, or closed before it was sent, stays written. */
export function NewItem({ meeting, isOpen, close }: Props) {
  const words = useWords();
  const { add } = words.prepare;
  const { meetingId, boardId, mayEdit } = meeting;
  const { address } = useResource('meeting', { meetingId });
  const send = useChange('addItem');
  const tell = useTelling();
  const [written, write] = useState(emptyItem);
  const title = written.title.trim();
  useTypedMinutes('new', mayEdit && isOpen ? minutesIn(written.minutes) : undefined);
  return (
    <DialogForm
      {...{ isOpen, close }}
      title={mayEdit ? add.title : add.propose}
      yes={mayEdit ? add.save : add.send}
      isReady={title !== ''}
      beside={newItemFields}
      send={() => send({ told: { meetingId }, body: bodyOf(written), of: { address, etag: null } })}
      done={() => {
        write(emptyItem);
        tell({ text: mayEdit ? add.added(title) : add.proposed(title), undo: 'add-agenda-item' });
      }}
    >
      <NewItemFields
        {...{ boardId, written }}
        write={(more) => write((before) => ({ ...before, ...more }))}
        nameHint={mayEdit ? null : add.proposeHint}
        minutesHint={loadSaid(meeting, words)}
      />
    </DialogForm>
  );
}

/** The meeting is reckoned with what is typed already. */
function loadSaid(meeting: Meeting, { prepare }: TabWords): string | null {
  const load = meeting.mayEdit ? loadOf(meeting) : null;
  if (!load) return null;
  return load.over > 0 ? prepare.add.willBeOver(load.over) : prepare.add.willBe(load.minutes, load.length);
}
