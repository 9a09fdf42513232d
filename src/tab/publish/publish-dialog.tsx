import { Suspense, useState } from 'react';
import { useChange } from '../client/use-change.ts';
import { useResource } from '../client/use-resource.ts';
import type { Meeting } from '../meeting/answers.ts';
import { lazily } from '../shell/lazily.tsx';
import { Waiting } from '../shell/waiting.tsx';
import { useWords } from '../shell/words.tsx';
import { DialogForm } from './dialog-form.tsx';
import { useTelling } from './preparing.tsx';

const PublishPreview = lazily(() => import('./publish-preview.tsx'));

type Props = { meeting: Meeting; isOpen: boolean; close: () => void };

/** Publishes the agenda once it was seen as others will see it. */
export function PublishDialog({ meeting, isOpen, close }: Props) {
  const { publish } = useWords().prepare;
  const { meetingId, edition } = meeting;
  const of = useResource('meeting', { meetingId });
  const send = useChange('publish');
  const tell = useTelling();
  const [isSeen, see] = useState(false);
  return (
    <DialogForm
      {...{ isOpen, close }}
      isWide
      title={publish.title((edition ?? 0) + 1)}
      yes={edition === null ? publish.button : publish.again}
      isReady={isSeen}
      send={() => send({ told: { meetingId }, body: undefined, of })}
      done={() => tell({ text: edition === null ? publish.done : publish.doneAgain, undo: 'publish-agenda' })}
    >
      <Suspense fallback={<Waiting />}>
        <PublishPreview meetingId={meetingId} see={see} />
      </Suspense>
    </DialogForm>
  );
}
