import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, LockClosed16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { itemIdOf, type Meeting, type Row } from '../meeting/answers.ts';
import { Link } from '../shell/router.tsx';
import { useUnseen } from '../shell/unseen.ts';
import { type TabWords, useWords } from '../shell/words.tsx';
import type { Session } from './clock.ts';

const useStyles = makeStyles({
  heading: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase400 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalM,
    width: '100%',
    minHeight: '44px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    textDecorationLine: 'none',
  },
  way: {
    cursor: 'pointer',
    ':hover': {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      color: tokens.colorNeutralForeground1Hover,
    },
    // In high contrast what is pointed at has a colour of its own, on which no other is legible.
    ':hover *': { color: 'inherit' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  now: {
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  number: { flexShrink: 0, width: '1.5rem', textAlign: 'end', color: tokens.colorNeutralForeground2 },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  soft: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
  lock: { verticalAlign: 'text-bottom' },
  done: {
    flexShrink: 0,
    alignSelf: 'flex-start',
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorStatusSuccessForeground1,
  },
});

type Props = {
  meeting: Meeting;
  /** To the item with the number, for whoever leads the meeting; others read it. */
  go: ((number: number) => void) | null;
  isSending: boolean;
  /** How the meeting goes; null while it is not held. */
  course: Session['course'];
};

/** Every item, each with the way to it. */
export function Items({ meeting: { meetingId, rows, timeZone }, go, isSending, course }: Props) {
  const styles = useStyles();
  const { unseen } = useUnseen();
  const words = useWords();
  return (
    <section>
      <h2 className={styles.heading}>{words.session.items}</h2>
      <ol className={styles.list}>
        {rows.map((row) => {
          const look = mergeClasses(styles.row, row.isNow && styles.now);
          const gone = course?.rows.find(({ number }) => number === row.number);
          const inside = <Inside {...{ row, gone, timeZone }} />;
          return (
            <li key={row.number} aria-current={row.isNow ? 'step' : undefined}>
              {go && !row.isNow ? (
                <button
                  type="button"
                  className={mergeClasses(look, styles.way)}
                  disabled={isSending}
                  onClick={() => go(row.number)}
                >
                  <span className={unseen}>{words.session.goTo} </span>
                  {inside}
                </button>
              ) : (
                <Way {...{ row, meetingId, look: [look, styles.way] }}>{inside}</Way>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

type WayProps = { row: Row; meetingId: string; look: [string, string]; children: ReactNode };

function Way({ row, meetingId, look: [look, way], children }: WayProps) {
  const itemId = itemIdOf(row);
  if (itemId === null) return <div className={look}>{children}</div>;
  return (
    <Link to={{ page: 'meeting', meetingId, itemId }} className={mergeClasses(look, way)}>
      {children}
    </Link>
  );
}

type Gone = NonNullable<Session['course']>['rows'][number];

function Inside({ row, gone, timeZone }: { row: Row; gone: Gone | undefined; timeZone: string }) {
  const styles = useStyles();
  const words = useWords();
  const said = timeOf(row, gone, { words, timeZone });
  return (
    <>
      <span className={styles.number}>{row.number}</span>
      <span className={styles.title}>
        {row.kind === 'closed' && <LockClosed16Regular className={styles.lock} aria-hidden />}{' '}
        {titleOf(row, words)}
        {said !== '' && <span className={styles.soft}> {said}</span>}
      </span>
      {row.kind === 'item' && row.decided && (
        <CheckmarkCircle16Filled className={styles.done} aria-label={words.row.decided} />
      )}
    </>
  );
}

/** What it took, or how long it is to take and when it is its turn. */
function timeOf(
  row: Row,
  gone: Gone | undefined,
  { words: { session, row: say, dates }, timeZone }: { words: TabWords; timeZone: string },
): string {
  const minutes = row.kind === 'item' ? row.minutes : null;
  if (gone?.used != null)
    return minutes === null ? session.used(gone.used) : session.usedOf(gone.used, minutes);
  const about = gone?.startsAt ? session.about(dates.time(gone.startsAt, timeZone)) : null;
  return [minutes === null ? null : say.minutes(minutes), about].filter(Boolean).join(' · ');
}

/** As far as the reader may know it. */
export function titleOf(row: Row, { row: say }: TabWords): string {
  if (row.kind === 'item') return row.title;
  return row.kind === 'closed' ? (row.title ?? say.closed) : say.inhabil;
}
