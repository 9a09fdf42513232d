import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components';
import { Edit20Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { useResource } from '../client/use-resource.ts';
import { areLettersOn } from '../meeting/reading-keys.ts';
import { useKeys } from '../meeting/use-keys.ts';
import { useWords } from '../shell/words.tsx';
import { keepAt } from './kept-writing.ts';

const useStyles = makeStyles({ begun: { flexBasis: '100%' } });

type Props = { meetingId: string; itemId: string; open: () => void };

/** The way into the editor, and what was left there half written. */
export function WriteItem({ meetingId, itemId, open }: Props) {
  const styles = useStyles();
  const { writing: say } = useWords();
  const draft = useResource('itemDraft', { meetingId, itemId }).body?.draft;
  const personId = useResource('me', {}).body?.person.personId;
  const found = (personId && keepAt({ personId, itemId }).get()) || draft;
  const isBegun = Object.keys(found?.content ?? {}).length > 0;
  useKeys(useMemo(() => ({ e: () => areLettersOn() && open() }), [open]));
  if (!isBegun)
    return (
      <Button size="small" icon={<Edit20Regular />} onClick={open}>
        {say.edit}
      </Button>
    );
  return (
    <MessageBar intent="info" layout="multiline" className={styles.begun}>
      <MessageBarBody>{say.draft}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={open}>
          {say.goOn}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
