import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useWords } from '../shell/words.tsx';
import type { DecisionForm } from './answers.ts';

type Draft = NonNullable<DecisionForm['draft']>;
type Props = { draft: Draft; timeZone: string; open: (draft: Draft) => void; leave: (draft: Draft) => void };

/** What somebody drafted, here or in Teams, and nobody has confirmed yet. */
export function WaitingDraft({ draft, timeZone, open, leave }: Props) {
  const { deciding, dates } = useWords();
  const clock = dates.time(draft.at, timeZone);
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {draft.isOwn ? deciding.draft.own(clock) : deciding.draft.others(draft.by, clock)}{' '}
        {draft.isOutdated && deciding.draft.outdated}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => open(draft)}>
          {deciding.draft.open}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => leave(draft)}>
          {deciding.draft.leave}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
