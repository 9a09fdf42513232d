import { Badge, type BadgeProps } from '@fluentui/react-components';
import type { Outcome } from '../../domain/decision.ts';
import { useWords } from '../shell/words.tsx';

type Props = { outcome: Outcome; size?: NonNullable<BadgeProps['size']> };

/** What was decided, in a word; what was put off is told apart. */
export function OutcomeBadge({ outcome, size = 'medium' }: Props) {
  const { outcomes } = useWords();
  return (
    <Badge appearance="tint" color={outcome === 'postponed' ? 'warning' : 'success'} size={size}>
      {outcomes[outcome]}
    </Badge>
  );
}
