import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular, ArrowRight16Regular } from '@fluentui/react-icons';
import { Link } from '../shell/router.tsx';
import { useWords } from '../shell/words.tsx';
import { itemIdOf, type Meeting, neighbour } from './answers.ts';

const useStyles = makeStyles({
  links: {
    display: 'flex',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    '@media (max-width: 480px)': { fontSize: tokens.fontSizeBase300 },
    maxWidth: '42rem',
    margin: '3rem auto 0',
    paddingTop: tokens.spacingVerticalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    whiteSpace: 'nowrap',
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
  },
});

/** At the end of a text: the one before and the one behind. */
export function OnwardLinks({ meeting, itemId }: { meeting: Meeting; itemId: string }) {
  const styles = useStyles();
  const { item, row } = useWords();
  const { meetingId, rows } = meeting;
  const to = (id: string) => ({ page: 'meeting' as const, meetingId, itemId: id });
  const numberOf = (id: string) => row.number(rows.find((one) => itemIdOf(one) === id)?.number ?? 0);
  const [before, behind] = [neighbour(rows, itemId, -1), neighbour(rows, itemId, 1)];
  if (!before && !behind) return null;
  return (
    <nav className={styles.links} aria-label={`${item.previous}, ${item.next}`}>
      {before ? (
        <Link to={to(before)} className={styles.link}>
          <ArrowLeft16Regular aria-hidden /> {item.previous}: {numberOf(before)}
        </Link>
      ) : (
        <span />
      )}
      {behind && (
        <Link to={to(behind)} className={styles.link}>
          {item.next}: {numberOf(behind)} <ArrowRight16Regular aria-hidden />
        </Link>
      )}
    </nav>
  );
}
