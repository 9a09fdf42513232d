import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Outbox, Waiting } from '../client/outbox.ts';
import { Lines } from '../meeting/blocks.tsx';
import { useWords } from '../shell/words.tsx';
import { meantBy, nowOf, textOf } from './meant.ts';

const useStyles = makeStyles({
  text: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
});

type Props = { box: Outbox; waiting: Waiting };

/** What was done while the connection was away and cannot be sent as it was meant: both are shown, and it is asked. */
export default function Stopped({ box, waiting: { acts, stopped } }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { kept, wrong } = words;
  const [act, ...more] = acts;
  if (!act || !stopped) return null;
  const text = textOf(act);
  const now = nowOf(stopped, words);
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{kept.title}</MessageBarTitle>
        {kept.meant(meantBy(act, words))} {now ?? (stopped.detail || wrong.text)}
        {text !== null && (
          <div className={styles.text}>
            <Lines lines={text.split('\n')} />
          </div>
        )}
        {more.length > 0 && <div>{kept.more(more.length)}</div>}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={box.sendAnyway}>
          {now === null ? kept.again : kept.anyway}
        </Button>
        <Button size="small" appearance="subtle" onClick={box.leave}>
          {kept.leave}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
