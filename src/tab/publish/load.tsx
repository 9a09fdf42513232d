import { makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { loadOf } from '../edit/typed-minutes.ts';
import type { Meeting } from '../meeting/answers.ts';
import { useWords } from '../shell/words.tsx';

const useStyles = makeStyles({
  load: {
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    textAlign: 'end',
  },
  said: { display: 'inline-block', whiteSpace: 'pre' },
  over: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusDangerForeground1 },
  // On a phone the two numbers say it.
  far: { '@media (max-width: 480px)': { display: 'none' } },
  wide: { '@media (max-width: 640px)': { display: 'none' } },
});

/** How the minutes add up against the meeting's length, while the agenda is put together. */
export function Load({ meeting }: { meeting: Meeting }) {
  const styles = useStyles();
  const { prepare } = useWords();
  const load = loadOf(meeting);
  if (load === null || load.length <= 0) return null;
  const without = meeting.rows.filter((row) => row.kind === 'item' && row.minutes === null).length;
  const said = prepare.load(load.minutes, load.length);
  const isOver = load.over > 0;
  return (
    <div className={styles.load}>
      <span className={mergeClasses(styles.said, isOver && styles.over)}>{said}</span>
      {isOver && (
        <span className={mergeClasses(styles.said, styles.over, styles.far)}>
          {' '}
          · {prepare.over(load.over)}
        </span>
      )}
      {without > 0 && (
        <span className={mergeClasses(styles.said, styles.wide)}> · {prepare.noMinutes(without)}</span>
      )}
      <ProgressBar
        value={Math.min(load.minutes / load.length, 1)}
        color={isOver ? 'error' : 'brand'}
        thickness="large"
        aria-label={said}
      />
    </div>
  );
}
