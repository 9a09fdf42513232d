import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular, Table20Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { Part } from '../../shell/column.tsx';
import { useWords } from '../../shell/words.tsx';
import { Bars } from './bars.tsx';
import { Columns } from './columns.tsx';
import { csvOf } from './csv.ts';
import { DataTable } from './data-table.tsx';
import { download } from './download.ts';
import { Legend } from './legend.tsx';
import type { Picture } from './picture.ts';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    // Their signs stand below the picture's edge.
    margin: `${tokens.spacingVerticalM} 0 0 calc(-1 * ${tokens.spacingHorizontalS})`,
  },
});

/** A picture with what it shows in words, as a table, and as a file. */
export function Figure({ picture }: { picture: Picture }) {
  const styles = useStyles();
  const { numbers: say } = useWords().lookingBack;
  const [isTable, showTable] = useState(false);
  const id = useId();
  const { title, text, series, table, shape, groups, name } = picture;
  return (
    <Part title={title}>
      <p className={styles.text}>{text}</p>
      {groups.length === 0 ? (
        <p>{say.nothing}</p>
      ) : (
        <>
          {series.length > 1 && <Legend series={series} />}
          {shape === 'columns' ? <Columns picture={picture} /> : <Bars picture={picture} />}
          <div className={styles.acts}>
            <Button
              appearance="subtle"
              size="small"
              icon={<Table20Regular />}
              aria-expanded={isTable}
              aria-controls={id}
              onClick={() => showTable(!isTable)}
            >
              {isTable ? say.hideTable : say.showTable}
            </Button>
            <Button
              appearance="subtle"
              size="small"
              icon={<ArrowDownload20Regular />}
              aria-label={say.csvOf(title)}
              onClick={() => download(`${name}.csv`, csvOf(table))}
            >
              {say.csv}
            </Button>
          </div>
          <div id={id}>{isTable && <DataTable caption={title} table={table} />}</div>
        </>
      )}
    </Part>
  );
}
