import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useChange } from '../client/use-change.ts';
import { useResource } from '../client/use-resource.ts';
import { useWords } from '../shell/words.tsx';
import { DialogForm } from './dialog-form.tsx';
import type { Done } from './done-bar.tsx';
import type { OnItem } from './item-tools.tsx';

type Props = Omit<OnItem, 'gone'> & { told: (done: Done) => void };

/** Closes an open item, and says why. */
export function CloseItem({ meeting: { meetingId }, item, isOpen, close, told: tell }: Props) {
  const { item: say, add } = useWords().prepare;
  const told = { meetingId, itemId: item.itemId };
  const of = useResource('item', told);
  const send = useChange('closeItem');
  const [reason, write] = useState('');
  return (
    <DialogForm
      {...{ isOpen, close }}
      title={say.closeTitle(item.title)}
      yes={say.closeYes}
      send={() => send({ told, body: { reason: reason.trim() || null }, of })}
      done={() => tell({ text: say.closed(item.title), undo: 'close-item' })}
    >
      <p>{say.closeText}</p>
      <Field label={add.reason}>
        <Input value={reason} onChange={(_, { value }) => write(value)} />
      </Field>
    </DialogForm>
  );
}

/** Opens a closed item to all who may see the agenda, after having asked. */
export function ReopenItem({ meeting: { meetingId }, item, isOpen, close, told: tell }: Props) {
  const { item: say } = useWords().prepare;
  const told = { meetingId, itemId: item.itemId };
  const of = useResource('item', told);
  const send = useChange('reopenItem');
  return (
    <DialogForm
      {...{ isOpen, close }}
      title={say.reopenTitle(item.title)}
      yes={say.reopenYes}
      send={() => send({ told, body: undefined, of })}
      done={() => tell({ text: say.reopened(item.title), undo: 'reopen-item' })}
    >
      {say.reopenText}
    </DialogForm>
  );
}
