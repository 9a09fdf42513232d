import { Field, makeStyles, Select } from '@fluentui/react-components';
import { type Outcome, outcomes } from '../../domain/decision.ts';
import { useWords } from '../shell/words.tsx';
import type { Fields } from './fields.ts';
import { OutcomeOptions } from './outcome-options.tsx';

const useStyles = makeStyles({ field: { gridTemplateColumns: 'minmax(0, 1fr)' } });

type Props = { outcome: Fields['outcome']; choose: (outcome: Outcome | null) => void };

/** What came of the item, in a word; left to the text unless somebody chooses. */
export function OutcomeField({ outcome, choose }: Props) {
  const styles = useStyles();
  const { deciding } = useWords();
  const isMissing = outcome === 'choose';
  return (
    <Field
      className={styles.field}
      data-part="outcome"
      label={deciding.outcome}
      {...(isMissing ? { validationMessage: deciding.choose } : {})}
    >
      <Select
        value={outcome ?? ''}
        onChange={(_, { value }) => choose(outcomes.find((one) => one === value) ?? null)}
      >
        {isMissing && <option value="choose">{deciding.choose}</option>}
        <option value="">{deciding.fromText}</option>
        <OutcomeOptions />
      </Select>
    </Field>
  );
}
