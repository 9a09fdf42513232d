import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { Meeting } from '../meeting/answers.ts';
import { useWords } from '../shell/words.tsx';

/** What somebody did, in a sentence. */
export type Done = { text: string };

type Props = { done: Done; meeting: Meeting; tell: (done: Done | null) => void };

/** What was done last. */
export function DoneBar({ done, tell }: Props) {
  const { agenda } = useWords();
  return (
    <MessageBar intent="success" layout="multiline" politeness="polite">
      <MessageBarBody>{done.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={agenda.close}
            icon={<Dismiss16Regular />}
            onClick={() => tell(null)}
          />
        }
      />
    </MessageBar>
  );
}
