import {
  Dropdown,
  Field,
  Input,
  makeStyles,
  Option,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useResource } from '../client/use-resource.ts';
import { loadOf } from '../edit/typed-minutes.ts';
import type { Meeting } from '../meeting/answers.ts';
import { type TabWords, useWords } from '../shell/words.tsx';
import type { Written } from './new-item-body.ts';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  beside: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(9rem, 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
    '& input, & button': { minWidth: 0 },
  },
  narrow: { minWidth: 0 },
});

type Props = { meeting: Meeting; written: Written; write: (written: Written) => void };

/** What a new item is made of. */
export function NewItemFields({ meeting, written, write }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { add } = words.prepare;
  const { body: board } = useResource('board', { boardId: meeting.boardId });
  const put = (more: Partial<Written>) => write({ ...written, ...more });
  return (
    <div className={styles.fields}>
      <Field label={add.name} required hint={meeting.mayEdit ? null : add.proposeHint}>
        <Input autoFocus value={written.title} onChange={(_, { value }) => put({ title: value })} />
      </Field>
      <Field label={add.kind}>
        <RadioGroup
          layout="horizontal"
          value={written.isClosed ? 'closed' : 'open'}
          onChange={(_, { value }) => put({ isClosed: value === 'closed' })}
        >
          <Radio value="open" label={add.open} />
          <Radio value="closed" label={add.closed} />
        </RadioGroup>
      </Field>
      {written.isClosed && (
        <Field label={add.reason}>
          <Input value={written.reason} onChange={(_, { value }) => put({ reason: value })} />
        </Field>
      )}
      <div className={styles.beside}>
        <Field label={add.minutes} hint={loadSaid(meeting, words)}>
          <Input type="number" value={written.minutes} onChange={(_, { value }) => put({ minutes: value })} />
        </Field>
        <Field label={add.caseNumber}>
          <Input value={written.caseNumber} onChange={(_, { value }) => put({ caseNumber: value })} />
        </Field>
      </div>
      <Field label={add.units}>
        <Dropdown
          className={styles.narrow}
          multiselect
          selectedOptions={[...written.units]}
          value={words.list(written.units)}
          onOptionSelect={(_, { selectedOptions }) => put({ units: selectedOptions })}
        >
          {(board?.units ?? []).map(({ code, name }) => (
            <Option key={code} value={code} text={code}>
              {`${code} – ${name}`}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Field label={add.recommendation}>
        <Textarea
          resize="vertical"
          rows={4}
          value={written.recommendation}
          onChange={(_, { value }) => put({ recommendation: value })}
        />
      </Field>
    </div>
  );
}

/** The meeting is reckoned with what is typed already. */
function loadSaid(meeting: Meeting, { prepare }: TabWords): string | null {
  const load = meeting.mayEdit ? loadOf(meeting) : null;
  if (!load) return null;
  return load.over > 0 ? prepare.add.willBeOver(load.over) : prepare.add.willBe(load.minutes, load.length);
}
