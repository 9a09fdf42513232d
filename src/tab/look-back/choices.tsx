import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(8rem, 1fr))',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalM,
    // The longest choice is wider than there is room for.
    '& select': { minWidth: 0, width: '100%' },
  },
});

/** What can be chosen, as many beside each other as there is room for. */
export function Choices({ children }: { children: ReactNode }) {
  return <div className={useStyles().choices}>{children}</div>;
}

type Choice = { value: string; name: string };

type ChooseProps = {
  label: string;
  /** What stands for none of them; left out where one must be chosen. */
  any?: string;
  of: readonly Choice[];
  value: string;
  choose: (value: string) => void;
};

/** What was typed and stands in no list, such as a month, is kept as it is. */
export function Choose({ label, any, of, value, choose }: ChooseProps) {
  const isListed = value === '' || of.some((one) => one.value === value);
  const all = isListed ? of : [...of, { value, name: value }];
  return (
    <Field label={label}>
      <Select value={value} onChange={(_, { value: chosen }) => choose(chosen)}>
        {any !== undefined && <option value="">{any}</option>}
        {all.map((one) => (
          <option key={one.value} value={one.value}>
            {one.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** This year and those before it. */
export function yearsBack(): string[] {
  const now = new Date().getFullYear();
  return Array.from({ length: 12 }, (_, back) => String(now - back));
}
