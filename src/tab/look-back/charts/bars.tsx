import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { Patterns, Piece } from './looks.tsx';
import type { Picture } from './picture.ts';

const useStyles = makeStyles({
  bars: { display: 'grid', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  said: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
  },
  label: { color: tokens.colorNeutralForeground2 },
  bar: { display: 'block', overflow: 'visible' },
  floor: { fill: tokens.colorNeutralStroke2, '@media (forced-colors: active)': { fill: 'GrayText' } },
});

/** Bars that lie under one another, each with its name and what it says: whoever does not see them loses nothing. */
export function Bars({ picture: { title, groups, series } }: { picture: Picture }) {
  const styles = useStyles();
  const id = useId();
  const most = Math.max(1, ...groups.map(({ values }) => sum(values)));
  const share = (value: number) => `${(value / most) * 100}%`;
  return (
    <ul className={styles.bars} aria-label={title}>
      {groups.map(({ name, values, label }, at) => (
        <li key={name}>
          <div className={styles.said}>
            <span>{name}</span>
            <span className={styles.label}>{label}</span>
          </div>
          <svg width="100%" height="16" className={styles.bar} aria-hidden="true">
            <Patterns id={`${id}${at}`} />
            <rect y={15} width="100%" height={1} className={styles.floor} />
            {values.map((value, nth) => (
              <Piece
                key={series[nth]?.name ?? nth}
                id={`${id}${at}`}
                look={series[nth]?.look ?? 'solid'}
                x={share(sum(values.slice(0, nth)))}
                y={1}
                width={share(value)}
                height={14}
              />
            ))}
          </svg>
        </li>
      ))}
    </ul>
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((so, one) => so + one, 0);
}
