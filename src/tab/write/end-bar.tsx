import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type TabWords, useWords } from '../shell/words.tsx';
import type { Writing, WritingState } from './create-writing.ts';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    // Below what the pane beside the list leaves free at its end.
    bottom: '-5rem',
    '@media (max-width: 760px)': { bottom: 0 },
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    // Wide enough for the frames of the fields that it lies over.
    margin: '0 -4px',
    padding: `${tokens.spacingVerticalM} 4px`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '& .fui-Button': { minWidth: 0 },
  },
  state: {
    flexBasis: '100%',
    margin: 0,
    minHeight: '1.25rem',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
});

type Props = { writing: Writing & WritingState; timeZone: string; isClosed: boolean; leave: () => void };

/** How safe what was written is, and what becomes of it. */
export function EndBar({ writing, leave, ...how }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { writing: say } = words;
  const [isAsking, ask] = useState(false);
  const { isSending, clashes, safe } = writing;
  return (
    <div className={styles.bar}>
      <p className={styles.state} role="status">
        {isAsking ? say.dropSure : saidOf(writing, how, words)}
        {!isAsking && clashes.length > 0 && ` ${say.chooseFirst}`}
      </p>
      {isAsking ? (
        <>
          <Button
            appearance="primary"
            onClick={() => void writing.drop().then((isGone) => isGone && leave())}
          >
            {say.dropYes}
          </Button>
          <Button autoFocus onClick={() => ask(false)}>
            {say.dropNo}
          </Button>
        </>
      ) : (
        <>
          <Button appearance="primary" type="submit" disabled={isSending || clashes.length > 0}>
            {isSending ? say.saving : say.save}
          </Button>
          <Button onClick={leave}>{say.close}</Button>
          {safe.kind !== 'nothing' && (
            <Button appearance="subtle" onClick={() => ask(true)}>
              {say.drop}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

type How = Pick<Props, 'timeZone' | 'isClosed'>;

function saidOf({ safe }: WritingState, { timeZone, isClosed }: How, words: TabWords): string {
  const { writing: say, dates } = words;
  switch (safe.kind) {
    case 'nothing':
      return '';
    case 'waiting':
      return say.waiting;
    case 'kept':
      return say.keptAt(dates.time(safe.at, timeZone));
    case 'away':
      if (safe.problem.status !== 0) return say.notKept(safe.problem.detail);
      return isClosed ? say.awayClosed : say.away;
    default:
      return safe satisfies never;
  }
}
