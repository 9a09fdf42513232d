import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useChange } from '../client/use-change.ts';
import { useResource } from '../client/use-resource.ts';
import type { Meeting } from '../meeting/answers.ts';
import { useWords } from '../shell/words.tsx';

/** What somebody did, in a sentence; `undo` is what the record calls it, where it can be taken back. */
export type Done = { text: string; undo?: string };

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

type Props = { done: Done; meeting: Meeting; tell: (done: Done | null) => void };

/** What was done last, and the way to take it back. */
export function DoneBar({ done, meeting: { meetingId }, tell }: Props) {
  const styles = useStyles();
  const { prepare, wrong } = useWords();
  const { address } = useResource('meeting', { meetingId });
  const send = useChange('undo');
  const [refused, refuse] = useState<{ of: Done; why: string } | null>(null);
  const [isSending, sending] = useState(false);
  const why = refused?.of === done ? refused.why : null;
  const { undo } = done;
  const takeBack = async (what: string) => {
    sending(true);
    const ended = await send({ told: { meetingId }, body: { what }, of: { address, etag: null } });
    sending(false);
    if (ended.kind === 'done') return tell({ text: prepare.undone });
    const said = ended.kind === 'refused' ? ended.problem.detail : prepare.changed;
    refuse({ of: done, why: said || wrong.unreachable });
  };
  return (
    <MessageBar className={styles.bar} intent={why ? 'warning' : 'success'} politeness="polite">
      <MessageBarBody>{why ?? done.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={prepare.leave}
            icon={<Dismiss16Regular />}
            onClick={() => tell(null)}
          />
        }
      >
        {undo && !why && (
          <Button size="small" disabled={isSending} onClick={() => void takeBack(undo)}>
            {prepare.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
