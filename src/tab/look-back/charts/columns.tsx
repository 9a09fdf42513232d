import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { Patterns, Piece } from './looks.tsx';
import type { Picture } from './picture.ts';
import { type PlacedColumn, placeColumns } from './place-columns.ts';
import { useWidth } from './use-width.ts';

const forced = '@media (forced-colors: active)';
const plain = { [forced]: { fill: 'CanvasText' } } as const;

const useStyles = makeStyles({
  picture: { display: 'block', overflow: 'visible' },
  line: { stroke: tokens.colorNeutralStroke2, strokeWidth: '1px', [forced]: { stroke: 'GrayText' } },
  text: { fill: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, ...plain },
  label: { fill: tokens.colorNeutralForeground1, fontSize: tokens.fontSizeBase200, ...plain },
});

/** Upright columns along a line of time. */
export function Columns({ picture }: { picture: Picture }) {
  const styles = useStyles();
  const id = useId();
  const [frame, width] = useWidth<HTMLDivElement>();
  const { height, floor, lines, columns } = placeColumns(picture, width);
  return (
    <div ref={frame}>
      <svg
        {...{ width, height }}
        role="img"
        aria-labelledby={`${id}title ${id}text`}
        className={styles.picture}
      >
        <title id={`${id}title`}>{picture.title}</title>
        <desc id={`${id}text`}>{picture.groups.map(({ said }) => said).join('; ')}</desc>
        <Patterns id={id} />
        {lines.map(({ y, name }) => (
          <g key={name}>
            <line x1={36} x2={width} y1={y} y2={y} className={styles.line} />
            <text x={32} y={y + 4} textAnchor="end" className={styles.text}>
              {name}
            </text>
          </g>
        ))}
        {columns.map((column) => (
          <Column key={column.key} id={id} column={column} floor={floor} />
        ))}
      </svg>
    </div>
  );
}

function Column({ id, column, floor }: { id: string; column: PlacedColumn; floor: number }) {
  const styles = useStyles();
  const { middle, top, said, name, label, pieces } = column;
  return (
    <g>
      <title>{said}</title>
      {pieces.map(({ key, ...piece }) => (
        <Piece key={key} id={id} {...piece} />
      ))}
      {label !== null && (
        <text x={middle} y={top - 5} textAnchor="middle" className={styles.label}>
          {label}
        </text>
      )}
      {name !== null && (
        <text x={middle} y={floor + 18} textAnchor="middle" className={styles.text}>
          {name}
        </text>
      )}
    </g>
  );
}
