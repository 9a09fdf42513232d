import { useChange } from '../client/use-change.ts';
import { useResource } from '../client/use-resource.ts';
import { useWords } from '../shell/words.tsx';
import { DialogForm } from './dialog-form.tsx';
import type { OnItem } from './item-tools.tsx';

/** Takes the item off for good, after having asked. */
export function WithdrawItem({ meeting: { meetingId }, item, isOpen, close, gone }: OnItem) {
  const { item: say } = useWords().prepare;
  const of = useResource('meeting', { meetingId });
  const send = useChange('withdrawItem');
  const told = { meetingId, itemId: item.itemId };
  return (
    <DialogForm
      {...{ isOpen, close }}
      title={say.withdrawTitle(item.title)}
      yes={say.withdrawYes}
      send={() => send({ told, body: undefined, of })}
      done={() => gone(say.withdrawn(item.title), 'withdraw-item')}
    >
      {say.withdrawText}
    </DialogForm>
  );
}
