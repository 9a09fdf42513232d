import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { asId, type MeetingId } from '../../domain/ids.ts';
import { useChange } from '../client/use-change.ts';
import { useResource } from '../client/use-resource.ts';
import { useWords } from '../shell/words.tsx';
import { DialogForm } from './dialog-form.tsx';
import type { OnItem } from './item-tools.tsx';
import { isOpen as isStillOpen } from './preparing.tsx';

const useStyles = makeStyles({ select: { minWidth: 0 } });

/** Moves the item to the end of another meeting's agenda. */
export function MoveItem({ meeting, item, isOpen, close, gone }: OnItem) {
  const { item: say } = useWords().prepare;
  const { dates } = useWords();
  const { meetingId } = meeting;
  const of = useResource('meeting', { meetingId });
  const send = useChange('moveItem');
  const [to, choose] = useState<{ meetingId: string; day: string } | null>(null);
  return (
    <DialogForm
      {...{ isOpen, close }}
      title={say.moveTitle(item.title)}
      yes={say.moveYes}
      isReady={to !== null}
      send={() =>
        send({
          told: { meetingId, itemId: item.itemId },
          body: { to: asId<MeetingId>(to?.meetingId ?? '') },
          of,
        })
      }
      done={() => gone(say.moved(item.title, dates.date(to?.day ?? meeting.day)), 'move-item-to-meeting')}
    >
      <p>{say.moveText}</p>
      <WhichMeeting {...{ meeting, choose }} chosen={to?.meetingId ?? null} />
    </DialogForm>
  );
}

type Props = Pick<OnItem, 'meeting'> & {
  chosen: string | null;
  choose: (to: { meetingId: string; day: string } | null) => void;
};

function WhichMeeting({ meeting, chosen, choose }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { item: say } = words.prepare;
  const { body } = useResource('boardMeetings', { boardId: meeting.boardId, when: 'coming' });
  const others = (body?.meetings ?? []).filter(
    (one) => one.meetingId !== meeting.meetingId && isStillOpen(one),
  );
  if (body && others.length === 0) return <p>{say.noOther}</p>;
  return (
    <Field label={say.to}>
      <Select
        className={styles.select}
        value={chosen ?? ''}
        onChange={(_, { value }) => choose(others.find((one) => one.meetingId === value) ?? null)}
      >
        <option value="">{say.choose}</option>
        {others.map(({ meetingId, day, status }) => (
          <option key={meetingId} value={meetingId}>
            {`${words.dates.long(day)} (${words.statuses[status]})`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
