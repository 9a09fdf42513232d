import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { keyed } from '../meeting/blocks.tsx';
import { useWords } from '../shell/words.tsx';
import type { ConditionLine, OrderLine, Unit } from './answers.ts';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  row: {
    margin: 0,
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: `0 ${tokens.spacingHorizontalXS}` },
  terms: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  term: { flex: '1 1 9rem', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  on: { alignSelf: 'flex-start' },
});

export const blankOrder: OrderLine = { text: '', unit: null, byWhom: null, due: null };
const blankCondition: ConditionLine = { text: '', unit: null, due: null };

type Rows<Line> = { lines: readonly Line[]; units: readonly Unit[]; change: (lines: Line[]) => void };

/** What the board orders, of whom and by when. */
export function OrderRows(rows: Rows<OrderLine>) {
  const { deciding } = useWords();
  return (
    <TextRows
      {...rows}
      blank={blankOrder}
      say={{ row: deciding.order, text: deciding.orderText, add: deciding.addOrder }}
      more={(line, put) => (
        <Field label={deciding.condition}>
          <Input
            value={line.condition ?? ''}
            placeholder={deciding.conditionHint}
            onChange={(_, { value }) => put({ condition: value })}
          />
        </Field>
      )}
    />
  );
}

/** What the decision depends on. */
export function ConditionRows(rows: Rows<ConditionLine>) {
  const { deciding } = useWords();
  const say = { row: deciding.conditionNumber, text: deciding.conditionText, add: deciding.addCondition };
  return <TextRows {...rows} blank={blankCondition} say={say} />;
}

type TextLine = { text: string; unit: string | null; byWhom?: string | null; due: string | null };
type TextRowsProps<Line> = Rows<Line> & {
  blank: Line;
  say: { row: (number: number) => string; text: string; add: string };
  more?: (line: Line, put: (some: Partial<Line>) => void) => ReactNode;
};

/** What is to be done, one below the other, each with who and when. */
function TextRows<Line extends TextLine>({ lines, units, change, blank, say, more }: TextRowsProps<Line>) {
  const styles = useStyles();
  return (
    <div className={styles.rows}>
      {keyed(lines).map(([key, line], at) => {
        const put = (some: Partial<TextLine> | Partial<Line>) =>
          change(lines.with(at, { ...(lines[at] ?? blank), ...some }));
        return (
          <fieldset key={key} className={styles.row}>
            <legend className={styles.legend}>{say.row(at + 1)}</legend>
            <Field label={say.text}>
              <Textarea
                value={line.text}
                resize="vertical"
                onChange={(_, { value }) => put({ text: value })}
              />
            </Field>
            <Terms {...{ line, units }} change={put} />
            {more?.(line, put)}
            <Remove what={say.row(at + 1)} do={() => change(lines.toSpliced(at, 1))} />
          </fieldset>
        );
      })}
      <Add label={say.add} do={() => change([...lines, blank])} />
    </div>
  );
}

type TermsProps = {
  line: { unit: string | null; byWhom?: string | null; due: string | null };
  units: readonly Unit[];
  /** Which of the two is asked; both where it is left out. */
  only?: { owner: boolean; due: boolean };
  change: (some: { unit?: string | null; byWhom?: null; due?: string | null }) => void;
};

/** Who sees to it, and by when. */
export function Terms({ line: { unit, byWhom = null, due }, units, change, ...more }: TermsProps) {
  const styles = useStyles();
  const { deciding } = useWords();
  const { only = { owner: true, due: true } } = more;
  const isKnown = unit === null || units.some(({ code }) => code === unit);
  return (
    <div className={styles.terms}>
      {only.owner && (
        <Field className={styles.term} label={deciding.unit}>
          <Select
            value={unit ?? ''}
            onChange={(_, { value }) => change(value === '' ? { unit: null } : { unit: value, byWhom: null })}
          >
            <option value="">{byWhom ?? deciding.nobody}</option>
            {!isKnown && <option value={unit}>{unit}</option>}
            {units.map(({ code, name }) => (
              <option key={code} value={code}>
                {code} – {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {only.due && (
        <Field className={styles.term} label={deciding.due}>
          <Input type="date" value={due ?? ''} onChange={(_, { value }) => change({ due: value || null })} />
        </Field>
      )}
    </div>
  );
}

function Add({ label, do: add }: { label: string; do: () => void }) {
  return (
    <Button className={useStyles().on} appearance="subtle" icon={<AddRegular />} onClick={add}>
      {label}
    </Button>
  );
}

function Remove({ what, do: remove }: { what: string; do: () => void }) {
  const { deciding } = useWords();
  return (
    <Button
      className={useStyles().on}
      appearance="subtle"
      size="small"
      icon={<DeleteRegular />}
      onClick={remove}
    >
      {deciding.remove(what)}
    </Button>
  );
}
