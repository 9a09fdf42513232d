import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { Block, ListBlock } from '../../api/v1/blocks.ts';
import { Text } from './searched.tsx';

const useStyles = makeStyles({
  paragraph: { margin: `0 0 ${tokens.spacingVerticalM}` },
  heading: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: `0 0 ${tokens.spacingVerticalM}`, padding: 0, listStyleType: 'none' },
  entry: { display: 'flex', gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalXS },
  mark: { flexShrink: 0, minWidth: '1.25rem', color: tokens.colorNeutralForeground2 },
  within: { minWidth: 0, flexGrow: 1 },
  wide: { overflowX: 'auto', margin: `0 0 ${tokens.spacingVerticalL}` },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    verticalAlign: 'top',
  },
  head: { fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorNeutralStroke1 },
  link: { color: tokens.colorBrandForegroundLink },
});

/** The text of a section, each piece as what it is. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return keyed(blocks).map(([key, block]) => <OneBlock key={key} block={block} />);
}

function OneBlock({ block }: { block: Block }) {
  const styles = useStyles();
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className={styles.paragraph}>
          {block.lead && (
            <strong>
              <Text>{block.lead}</Text>{' '}
            </strong>
          )}
          <Lines lines={block.lines} />
        </p>
      );
    case 'sub-heading':
      return (
        <h3 className={styles.heading}>
          <Text>{block.text}</Text>
        </h3>
      );
    case 'list':
      return <List list={block} />;
    case 'table':
      return <Table rows={block.rows} />;
    case 'link':
      return (
        <p className={styles.paragraph}>
          {block.url ? (
            <a className={styles.link} href={block.url} target="_blank" rel="noreferrer">
              <Text>{block.text}</Text>
            </a>
          ) : (
            <Text>{block.text}</Text>
          )}
        </p>
      );
    default:
      return block satisfies never;
  }
}

function List({ list: { entries } }: { list: ListBlock }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {keyed(entries).map(([key, { mark, lines, below }]) => (
        <li key={key} className={styles.entry}>
          <span className={styles.mark}>{mark}</span>
          <div className={styles.within}>
            <Lines lines={lines} />
            <Blocks blocks={below} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Wide ones are moved sideways by themselves, which browsers let the keyboard do, too. */
function Table({ rows: [head, ...rows] }: { rows: readonly (readonly string[])[] }) {
  const styles = useStyles();
  return (
    <div className={styles.wide}>
      <table className={styles.table}>
        {head && (
          <thead>
            <tr>
              {keyed(head).map(([key, cell]) => (
                <th key={key} scope="col" className={`${styles.cell} ${styles.head}`}>
                  <Text>{cell}</Text>
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {keyed(rows).map(([key, row]) => (
            <tr key={key}>
              {keyed(row).map(([at, cell]) => (
                <td key={at} className={styles.cell}>
                  <Text>{cell}</Text>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function Lines({ lines }: { lines: readonly string[] }) {
  return keyed(lines).map(([key, line]) => (
    <Fragment key={key}>
      {key !== '0' && <br />}
      <Text>{line}</Text>
    </Fragment>
  ));
}

/** A text that is read anew stands as a whole, so its pieces have no other name than their place. */
export function keyed<T>(all: readonly T[]): (readonly [string, T])[] {
  return all.map((one, at) => [String(at), one]);
}
