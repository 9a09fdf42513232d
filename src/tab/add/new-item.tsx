import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { type Ended, useChange } from '../client/use-change.ts';
import { useResource } from '../client/use-resource.ts';
import { useTypedMinutes } from '../edit/typed-minutes.ts';
import type { Meeting } from '../meeting/answers.ts';
import { useTelling } from '../publish/preparing.tsx';
import { Refused } from '../publish/refused.tsx';
import { useWords } from '../shell/words.tsx';
import { bodyOf, emptyItem, minutesIn, type Written } from './new-item-body.ts';
import { NewItemFields } from './new-item-fields.tsx';

type Props = {
  meeting: Meeting;
  written: Written;
  write: (written: Written) => void;
  close: () => void;
};

/** A new item for the agenda, or a proposal of one; what is refused, or closed before it was sent, stays written. */
export function NewItem({ meeting, written, write, close }: Props) {
  const { prepare } = useWords();
  const { meetingId, mayEdit } = meeting;
  const { address } = useResource('meeting', { meetingId });
  const send = useChange('addItem');
  const tell = useTelling();
  const [ended, end] = useState<Ended | null>(null);
  const [isSending, sending] = useState(false);
  useTypedMinutes('new', mayEdit ? minutesIn(written.minutes) : undefined);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    sending(true);
    const said = await send({ told: { meetingId }, body: bodyOf(written), of: { address, etag: null } });
    sending(false);
    end(said);
    if (said.kind !== 'done') return;
    const title = written.title.trim();
    tell({ text: mayEdit ? prepare.add.added(title) : prepare.add.proposed(title) });
    write(emptyItem);
    close();
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface>
        <form onSubmit={(event) => void submit(event)}>
          <DialogBody>
            <DialogTitle>{mayEdit ? prepare.add.title : prepare.add.propose}</DialogTitle>
            <DialogContent>
              <Refused ended={ended} />
              <NewItemFields {...{ meeting, written, write }} />
            </DialogContent>
            <DialogActions>
              <Button onClick={close}>{prepare.add.cancel}</Button>
              <Button type="submit" appearance="primary" disabled={isSending || written.title.trim() === ''}>
                {mayEdit ? prepare.add.save : prepare.add.send}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
