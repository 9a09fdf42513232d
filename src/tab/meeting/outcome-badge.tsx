import { Badge, type BadgeProps, makeStyles } from '@fluentui/react-components';
import type { Outcome } from '../../domain/decision.ts';
import { useWords } from '../shell/words.tsx';

// The longest outcome takes two lines on a phone.
const useStyles = makeStyles({ badge: { height: 'auto', minHeight: '20px', whiteSpace: 'normal' } });

type Props = { outcome: Outcome; size?: NonNullable<BadgeProps['size']> };

/** What was decided, in a word; what was put off is told apart. */
export function OutcomeBadge({ outcome, size = 'medium' }: Props) {
  const styles = useStyles();
  const { outcomes } = useWords();
  return (
    <Badge
      appearance="tint"
      color={outcome === 'postponed' ? 'warning' : 'success'}
      size={size}
      shape="rounded"
      className={styles.badge}
    >
      {outcomes[outcome]}
    </Badge>
  );
}
