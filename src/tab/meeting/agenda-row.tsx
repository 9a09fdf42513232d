import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons';
import { Link } from '../shell/router.tsx';
import { type TabWords, useWords } from '../shell/words.tsx';
import { itemIdOf, type Row } from './answers.ts';
import { Text } from './searched.tsx';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
  },
  link: {
    ':hover': {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      color: tokens.colorNeutralForeground1Hover,
    },
    // With high contrast what is pointed at lies on a light ground.
    ':hover span': { color: 'inherit' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  open: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    color: tokens.colorNeutralForeground1Selected,
    '& span': { color: 'inherit' },
  },
  number: { flexShrink: 0, width: '1.5rem', textAlign: 'end', color: tokens.colorNeutralForeground2 },
  text: { minWidth: 0, flexGrow: 1 },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  about: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  signs: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXXS,
  },
  sign: { height: 'auto', minHeight: '20px', textAlign: 'start' },
  // The row that is open lies on a light ground with high contrast, for which its border and words are not made.
  outlined: { backgroundColor: tokens.colorNeutralBackground1 },
  closed: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

type Props = { row: Row; isOpen: boolean; meetingId: string; timeZone: string };

/** One item among those of the agenda; what is kept from the reader leads nowhere. */
export function AgendaRow({ row, isOpen, meetingId, timeZone }: Props) {
  const styles = useStyles();
  const words = useWords();
  const itemId = itemIdOf(row);
  const about = [
    words.row.startsAt(words.dates.time(row.startsAt, timeZone), row.startsAbout),
    row.kind === 'item' && row.minutes !== null ? words.row.minutes(row.minutes) : null,
    row.kind !== 'inhabil' && row.caseNumber ? words.item.caseNumber(row.caseNumber) : null,
  ];
  const inside = (
    <>
      <span className={styles.number}>{row.number}</span>
      <span className={styles.text}>
        <span className={styles.title}>
          <RowTitle row={row} />
        </span>
        <span className={styles.about}>{about.filter(Boolean).join(' · ')}</span>
        <Signs row={row} />
      </span>
    </>
  );
  if (itemId === null) return <div className={styles.row}>{inside}</div>;
  return (
    <Link
      to={{ page: 'meeting', meetingId, itemId }}
      current={isOpen}
      className={mergeClasses(styles.row, styles.link, isOpen && styles.open)}
    >
      {inside}
    </Link>
  );
}

function RowTitle({ row }: { row: Row }) {
  const styles = useStyles();
  const words = useWords();
  switch (row.kind) {
    case 'item':
      return <Text>{row.title}</Text>;
    case 'closed':
      return (
        <span className={styles.closed}>
          <LockClosed16Regular aria-hidden />
          {row.title ?? words.row.closed}
        </span>
      );
    case 'inhabil':
      return words.row.inhabil;
    default:
      return row satisfies never;
  }
}

function Signs({ row }: { row: Row }) {
  const styles = useStyles();
  const signs = signsOf(row, useWords());
  if (signs.length === 0) return null;
  return (
    <span className={styles.signs}>
      {signs.map(({ text, color }) => (
        <Badge
          key={text}
          className={mergeClasses(styles.sign, color === 'important' && styles.outlined)}
          shape="rounded"
          appearance={color === 'important' ? 'outline' : 'tint'}
          color={color}
        >
          {text}
        </Badge>
      ))}
    </span>
  );
}

type Sign = { text: string; color: 'brand' | 'success' | 'warning' | 'important' | 'informative' };

function signsOf(row: Row, { row: say, outcomes }: TabWords): Sign[] {
  const now: Sign[] = row.isNow ? [{ text: say.now, color: 'brand' }] : [];
  if (row.kind !== 'item') return now;
  const done = row.outcome ? outcomes[row.outcome] : say.decided;
  return [
    ...now,
    ...(row.decided
      ? [{ text: done, color: row.outcome === 'postponed' ? 'warning' : 'success' } as const]
      : []),
    ...(row.news ? [{ text: say.news[row.news], color: 'informative' } as const] : []),
    ...(row.closed ? [{ text: say.closedPoint, color: 'important' } as const] : []),
    ...(row.preReadsChanged ? [{ text: say.preReadsChanged, color: 'warning' } as const] : []),
    ...(row.postponed.length > 0
      ? [{ text: say.postponed(row.postponed.length), color: 'warning' } as const]
      : []),
    ...(row.mine ? [{ text: say.mine[row.mine], color: 'informative' } as const] : []),
  ];
}
