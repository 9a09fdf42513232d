import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useWords } from './words.tsx';

const useStyles = makeStyles({
  waiting: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '44rem',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXL}`,
  },
});

const lines = ['100%', '94%', '97%', '62%', '99%', '91%', '48%'];

/** The shape of a page that is on its way. */
export function Waiting() {
  const styles = useStyles();
  const { loading } = useWords();
  return (
    <Skeleton className={styles.waiting} aria-label={loading}>
      <SkeletonItem size={28} style={{ width: '55%' }} />
      {lines.map((width) => (
        <SkeletonItem key={width} size={16} style={{ width }} />
      ))}
    </Skeleton>
  );
}
