import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useWords } from '../shell/words.tsx';
import type { Meeting } from './answers.ts';

const useStyles = makeStyles({
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  fact: { margin: 0 },
  bar: { maxWidth: '20rem', marginTop: tokens.spacingVerticalXS },
});

/** How the items' minutes add up against the meeting's length: a term with its fact. */
export function Planned({ meeting: { minutesPlanned, start, end, allDay } }: { meeting: Meeting }) {
  const styles = useStyles();
  const { agenda } = useWords();
  const length = Math.round((Date.parse(end) - Date.parse(start)) / 60_000);
  if (allDay || minutesPlanned === 0) return null;
  const over = minutesPlanned - length;
  const said = over > 0 ? agenda.tooLong(over) : agenda.planned(minutesPlanned, length);
  return (
    <div>
      <dt className={styles.term}>{agenda.time}</dt>
      <dd className={styles.fact}>
        {said}
        <ProgressBar
          className={styles.bar}
          value={Math.min(minutesPlanned / length, 1)}
          color={over > 0 ? 'warning' : 'brand'}
          thickness="large"
          aria-label={said}
        />
      </dd>
    </div>
  );
}
