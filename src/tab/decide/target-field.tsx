import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useWords } from '../shell/words.tsx';
import type { Target } from './answers.ts';
import { waitingList } from './fields.ts';

const useStyles = makeStyles({ field: { gridTemplateColumns: 'minmax(0, 1fr)' }, select: { minWidth: 0 } });

type Props = {
  targets: readonly Target[];
  /** Planned for what is put off. */
  minutes: number;
  /** A meeting's day, the waiting list, or null where it is left to the text. */
  chosen: string | null;
  choose: (to: string | null) => void;
};

/** Which meeting it goes to, each with what stands on it and what passes before it; or the waiting list. */
export function TargetField({ targets, minutes, chosen, choose }: Props) {
  const styles = useStyles();
  const { deciding, dates } = useWords();
  const isListed = chosen === null || chosen === waitingList || targets.some(({ day }) => day === chosen);
  return (
    <Field className={styles.field} label={deciding.postponeTo}>
      <Select
        className={styles.select}
        value={chosen ?? ''}
        onChange={(_, { value }) => choose(value === '' ? null : value)}
      >
        {chosen === null && <option value="">{deciding.fromText}</option>}
        {!isListed && <option value={chosen}>{dates.short(chosen)}</option>}
        {targets.map(({ day, load, passed }) => (
          <option key={day} value={day}>
            {[
              load ? deciding.target(dates.short(day), load, minutes) : dates.short(day),
              ...(passed > 0 ? [deciding.passed(passed)] : []),
            ].join(' · ')}
          </option>
        ))}
        <option value={waitingList}>{deciding.waitingList}</option>
      </Select>
    </Field>
  );
}
