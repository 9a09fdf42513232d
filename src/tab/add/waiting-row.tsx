import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Answer } from '../../api/v1/route.ts';
import type { Routes } from '../../api/v1/routes.ts';
import { asId, type ItemId } from '../../domain/ids.ts';
import { waitingAbout } from '../board/waiting.tsx';
import { type Ended, useChange } from '../client/use-change.ts';
import { useResource } from '../client/use-resource.ts';
import type { Meeting } from '../meeting/answers.ts';
import type { Done } from '../publish/done-bar.tsx';
import { Refused } from '../publish/refused.tsx';
import { useWords } from '../shell/words.tsx';
import { Entry } from './entry.tsx';

type Props = {
  row: Answer<Routes['waiting']>['rows'][number];
  meeting: Meeting;
  tell: (done: Done) => void;
};

/** One item that waits. */
export function WaitingRow({ row, meeting: { meetingId }, tell }: Props) {
  const words = useWords();
  const { waiting: say } = words.prepare;
  const { address } = useResource('meeting', { meetingId });
  const send = useChange('placeWaiting');
  const [ended, end] = useState<Ended | null>(null);
  const place = async () => {
    const body = { itemIds: [asId<ItemId>(row.itemId)] };
    const said = await send({ told: { meetingId }, body, of: { address, etag: null } });
    end(said);
    if (said.kind === 'done') tell({ text: say.placed(row.title), undo: 'place-item' });
  };
  return (
    <Entry title={row.title} about={waitingAbout(row, words)}>
      <Refused ended={ended} />
      <Button size="small" aria-label={`${say.place}: ${row.title}`} onClick={() => void place()}>
        {say.place}
      </Button>
    </Entry>
  );
}
