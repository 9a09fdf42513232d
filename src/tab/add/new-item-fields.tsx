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
import { useWrong } from '../publish/wrong-fields.ts';
import { useWords } from '../shell/words.tsx';
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

type Props = {
  boardId: string;
  written: Written;
  write: (written: Partial<Written>) => void;
  nameHint?: string | null;
  minutesHint?: string | null;
};

/** Those that say beside them what is wrong. */
export const newItemFields = ['title', 'reason', 'minutes', 'caseNumber', 'units', 'recommendation'] as const;

/** What a new item or a proposal is made of. */
export function NewItemFields({ boardId, written, write, nameHint = null, minutesHint = null }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { add } = words.prepare;
  const wrong = useWrong();
  const { body: board } = useResource('board', { boardId });
  return (
    <div className={styles.fields}>
      <Field label={add.name} validationMessage={wrong('title')} required hint={nameHint}>
        <Input autoFocus value={written.title} onChange={(_, { value }) => write({ title: value })} />
      </Field>
      <Field label={add.kind}>
        <RadioGroup
          layout="horizontal"
          value={written.isClosed ? 'closed' : 'open'}
          onChange={(_, { value }) => write({ isClosed: value === 'closed' })}
        >
          <Radio value="open" label={add.open} />
          <Radio value="closed" label={add.closed} />
        </RadioGroup>
      </Field>
      {written.isClosed && (
        <Field label={add.reason} validationMessage={wrong('reason')}>
          <Input value={written.reason} onChange={(_, { value }) => write({ reason: value })} />
        </Field>
      )}
      <div className={styles.beside}>
        <Field label={add.minutes} validationMessage={wrong('minutes')} hint={minutesHint}>
          <Input
            type="number"
            value={written.minutes}
            onChange={(_, { value }) => write({ minutes: value })}
          />
        </Field>
        <Field label={add.caseNumber} validationMessage={wrong('caseNumber')}>
          <Input value={written.caseNumber} onChange={(_, { value }) => write({ caseNumber: value })} />
        </Field>
      </div>
      <Field label={add.units} validationMessage={wrong('units')}>
        <Dropdown
          className={styles.narrow}
          multiselect
          selectedOptions={[...written.units]}
          value={words.list(written.units)}
          onOptionSelect={(_, { selectedOptions }) => write({ units: selectedOptions })}
        >
          {(board?.units ?? []).map(({ code, name }) => (
            <Option key={code} value={code} text={code}>
              {`${code} – ${name}`}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Field label={add.recommendation} validationMessage={wrong('recommendation')}>
        <Textarea
          resize="vertical"
          rows={4}
          value={written.recommendation}
          onChange={(_, { value }) => write({ recommendation: value })}
        />
      </Field>
    </div>
  );
}
