import { Checkbox, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { keyed } from '../meeting/blocks.tsx';
import type { TabWords } from '../shell/words.tsx';

const useStyles = makeStyles({
  ticks: { margin: 0, padding: 0, border: 'none', minWidth: 0, display: 'flex', flexDirection: 'column' },
});

type TicksProps = {
  title: string;
  lines: readonly string[];
  without: readonly number[];
  leave: (without: number[]) => void;
};

/** Lines that are meant unless somebody takes them away; `without` are those, by their places. */
export function Ticks({ title, lines, without, leave }: TicksProps) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <fieldset className={styles.ticks}>
      <legend>{title}</legend>
      {keyed(lines).map(([key, line], at) => (
        <Checkbox
          key={key}
          label={line}
          checked={!without.includes(at)}
          onChange={(_, { checked }) =>
            leave(checked === true ? without.filter((one) => one !== at) : [...without, at])
          }
        />
      ))}
    </fieldset>
  );
}

export function Warned({ children }: { children: ReactNode }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}

export function marked(text: string, guessed: boolean, { deciding }: Pick<TabWords, 'deciding'>): string {
  return guessed ? `${text} (${deciding.guess})` : text;
}
