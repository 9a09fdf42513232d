import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type Outcome, outcomes } from '../../domain/decision.ts';
import { keyed } from '../meeting/blocks.tsx';
import { useWords } from '../shell/words.tsx';
import type { DecisionForm } from './answers.ts';
import { OutcomeOptions } from './outcome-options.tsx';

const useStyles = makeStyles({
  points: { '& > summary': { cursor: 'pointer', padding: `${tokens.spacingVerticalXS} 0` } },
  rows: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

type Props = {
  recommendations: DecisionForm['recommendations'];
  points: readonly (Outcome | null)[];
  change: (points: (Outcome | null)[]) => void;
};

/** What each point of the recommendation came to, where they came to different things. */
export function PointRows({ recommendations, points, change }: Props) {
  const styles = useStyles();
  const { deciding } = useWords();
  if (recommendations.length < 2) return null;
  const all = recommendations.map((_, at) => points[at] ?? null);
  return (
    <details className={styles.points} open={points.some((one) => one !== null) || undefined}>
      <summary>{deciding.points}</summary>
      <div className={styles.rows}>
        {keyed(recommendations).map(([key, { ordinal, text }], at) => (
          <Field key={key} className={styles.field} label={`${ordinal ?? at + 1}. ${text}`}>
            <Select
              value={all[at] ?? ''}
              onChange={(_, { value }) => change(all.with(at, outcomes.find((one) => one === value) ?? null))}
            >
              <option value="">{deciding.asTheRest}</option>
              <OutcomeOptions />
            </Select>
          </Field>
        ))}
      </div>
    </details>
  );
}
