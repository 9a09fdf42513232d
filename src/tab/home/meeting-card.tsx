import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Answer } from '../../api/v1/route.ts';
import type { Routes } from '../../api/v1/routes.ts';
import { Link } from '../shell/router.tsx';
import { type TabWords, useWords } from '../shell/words.tsx';

export type MeetingHead = Answer<Routes['myMeetings']>['meetings'][number];

const useStyles = makeStyles({
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
    },
    // With high contrast what is pointed at lies on a light ground.
    ':hover span': { color: 'inherit' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  date: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    flexShrink: 0,
    width: '3.25rem',
    color: tokens.colorBrandForeground1,
  },
  day: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  month: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  next: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    // Its date stands below and above those of the others, whose border is thin.
    paddingLeft: `calc(${tokens.spacingHorizontalL} + ${tokens.strokeWidthThin} - ${tokens.strokeWidthThickest})`,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorCompoundBrandStroke}`,
  },
  text: { display: 'flex', flexDirection: 'column', minWidth: 0, flexGrow: 1 },
  name: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  soft: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  status: { flexShrink: 0, '@media (max-width: 480px)': { display: 'none' } },
  below: { display: 'none', '@media (max-width: 480px)': { display: 'inline' } },
});

type Props = { meeting: MeetingHead; withBoard: boolean; isNext: boolean };

/** One meeting among many, with the way to its agenda. */
export function MeetingCard({ meeting, withBoard, isNext }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { dates } = words;
  const status = words.statuses[meeting.status];
  const about = [withBoard ? meeting.boardName : null, clockOf(meeting, words), meeting.place];
  return (
    <Link
      to={{ page: 'meeting', meetingId: meeting.meetingId, itemId: null }}
      className={mergeClasses(styles.link, isNext && styles.next)}
    >
      <span className={styles.date} aria-hidden>
        <span className={styles.day}>{Number(meeting.day.slice(8))}</span>
        <span className={styles.month}>{dates.brief(meeting.day).replace(/^\d+\.? /, '')}</span>
      </span>
      <span className={styles.text}>
        {isNext && <span className={styles.soft}>{words.atHome.next}</span>}
        <span className={styles.name}>{capital(dates.long(meeting.day))}</span>
        <span className={styles.soft}>{about.filter(Boolean).join(' · ')}</span>
        <span className={styles.below}>{status}</span>
      </span>
      <Badge
        className={styles.status}
        appearance={meeting.status === 'inSession' ? 'filled' : 'tint'}
        color={meeting.status === 'cancelled' ? 'danger' : meeting.published ? 'brand' : 'subtle'}
        shape="rounded"
        size="large"
      >
        {status}
      </Badge>
    </Link>
  );
}

/** `kl. 9:00–11:00`, as the board's walls show it. */
export function clockOf(
  { start, end, allDay, timeZone }: Pick<MeetingHead, 'start' | 'end' | 'allDay' | 'timeZone'>,
  { meetings, dates }: TabWords,
): string {
  return allDay ? meetings.allDay : meetings.clock(dates.time(start, timeZone), dates.time(end, timeZone));
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
