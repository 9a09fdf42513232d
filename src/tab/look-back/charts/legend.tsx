import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { Patterns, Piece } from './looks.tsx';
import type { Picture } from './picture.ts';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: `${tokens.spacingVerticalS} 0`,
    padding: 0,
    listStyleType: 'none',
  },
  entry: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** What each look means. */
export function Legend({ series }: Pick<Picture, 'series'>) {
  const styles = useStyles();
  const id = useId();
  return (
    <ul className={styles.legend}>
      {series.map(({ name, look }) => (
        <li key={name} className={styles.entry}>
          <svg width="18" height="14" aria-hidden="true">
            <Patterns id={`${id}${look}`} />
            <Piece id={`${id}${look}`} look={look} x={1} y={1} width={16} height={12} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
