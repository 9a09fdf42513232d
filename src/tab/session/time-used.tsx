import { makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { useWords } from '../shell/words.tsx';
import type { Leading } from './clock.ts';
import { useClock } from './use-clock.ts';

const useStyles = makeStyles({
  time: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: `0 ${tokens.spacingHorizontalM}`,
    fontVariantNumeric: 'tabular-nums',
  },
  used: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  soft: { color: tokens.colorNeutralForeground2 },
  late: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

type Props = { leading: Leading; timeZone: string; again: () => void };

/** How long the board has been at the item, and when the meeting will end. */
export function TimeUsed({ leading, timeZone, again }: Props) {
  const styles = useStyles();
  const { session, dates } = useWords();
  const minutes = leading.current?.minutes ?? null;
  const { used, usedOnCurrent, expectedEnd, behind } = useClock(leading.clock, minutes, again);
  const here = usedOnCurrent ?? 0;
  const left = minutes === null ? null : minutes - here;
  const said = minutes === null ? session.used(here) : session.usedOf(here, minutes);
  return (
    <div className={styles.time}>
      {usedOnCurrent !== null && (
        <div className={styles.line}>
          <span className={styles.used}>{said}</span>
          {left !== null && (
            <span className={mergeClasses(styles.used, left < 0 ? styles.late : styles.soft)}>
              {left < 0 ? session.tooLong(-left) : session.left(left)}
            </span>
          )}
        </div>
      )}
      {usedOnCurrent !== null && minutes !== null && minutes > 0 && (
        <ProgressBar
          value={Math.min(here / minutes, 1)}
          color={left !== null && left < 0 ? 'error' : 'brand'}
          thickness="large"
          aria-label={said}
        />
      )}
      <div className={styles.line}>
        <span className={styles.soft}>{session.whole(used, leading.planned)}</span>
        {expectedEnd && (
          <span>
            {session.ends(dates.time(expectedEnd, timeZone))}
            {behind !== 0 && (
              <span className={behind > 0 ? styles.late : styles.soft}>
                {' · '}
                {behind > 0 ? session.behind(behind) : session.ahead(-behind)}
              </span>
            )}
          </span>
        )}
      </div>
    </div>
  );
}
