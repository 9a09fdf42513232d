import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { useWords } from '../shell/words.tsx';
import { csvOf } from './charts/csv.ts';
import { download } from './charts/download.ts';
import type { Picture } from './charts/picture.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    margin: `${tokens.spacingVerticalL} 0`,
  },
  said: { margin: 0, color: tokens.colorNeutralForeground2 },
});

type Props = { said: string; file: string; table: Picture['table'] };

/** How many there are, and a way to take them along as a file where there are any. */
export function Counted({ said, file, table }: Props) {
  const styles = useStyles();
  const { csv } = useWords().lookingBack.numbers;
  return (
    <div className={styles.line}>
      <p className={styles.said} role="status">
        {said}
      </p>
      {table.rows.length > 0 && (
        <Button
          appearance="subtle"
          icon={<ArrowDownload20Regular />}
          onClick={() => download(`${file}.csv`, csvOf(table))}
        >
          {csv}
        </Button>
      )}
    </div>
  );
}
