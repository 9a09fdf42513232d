import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { keyed } from '../../meeting/blocks.tsx';
import { useWords } from '../../shell/words.tsx';
import type { Cell, Picture } from './picture.ts';

const useStyles = makeStyles({
  table: {
    width: '100%',
    marginTop: tokens.spacingVerticalM,
    borderCollapse: 'collapse',
    // Fits a phone without being moved sideways.
    overflowWrap: 'anywhere',
    hyphens: 'auto',
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  head: { fontWeight: tokens.fontWeightSemibold, verticalAlign: 'bottom' },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

type Props = { caption: string; table: Picture['table'] };

/** The numbers behind a picture. */
export function DataTable({ caption, table: { head, rows } }: Props) {
  const styles = useStyles();
  const { number } = useWords().lookingBack.numbers;
  const isNumber = (at: number) => rows.some((row) => typeof row[at] === 'number');
  const look = (at: number) => mergeClasses(styles.cell, isNumber(at) && styles.number);
  const say = (cell: Cell) => (typeof cell === 'number' ? number(cell) : (cell ?? '–'));
  return (
    <table className={styles.table} aria-label={caption}>
      <thead>
        <tr>
          {keyed(head).map(([key, name]) => (
            <th key={key} scope="col" className={mergeClasses(look(Number(key)), styles.head)}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(rows).map(([row, cells]) => (
          <tr key={row}>
            {keyed(cells).map(([key, cell]) =>
              key === '0' ? (
                <th key={key} scope="row" className={styles.cell}>
                  {say(cell)}
                </th>
              ) : (
                <td key={key} className={look(Number(key))}>
                  {say(cell)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
