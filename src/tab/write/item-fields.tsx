import {
  Dropdown,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Option,
  tokens,
} from '@fluentui/react-components';
import { readRecommendation } from '../../domain/recommendation.ts';
import { useWhileAway } from '../client/use-while-away.ts';
import { saidOf } from '../shell/said-of.ts';
import { useWords } from '../shell/words.tsx';
import type { Writing, WritingState } from './create-writing.ts';
import { fieldName } from './field-name.ts';
import { SectionField } from './section-field.tsx';
import { type Field as FieldName, fields, sections } from './values.ts';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 10rem), 1fr))',
    '& .fui-Input, & .fui-Dropdown': { minWidth: 0, width: '100%' },
  },
});

type Props = {
  writing: Writing & WritingState;
  units: readonly { code: string; name: string }[];
};

/** All that is written of an item, each field with what is wrong about it beside it. */
export function ItemFields({ writing, units }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { writing: say } = words;
  const { values, write, round } = writing;
  const problem = useWhileAway(writing.problem);
  const wrong = (name: FieldName) => problem?.fields?.find(({ field }) => field === name)?.problem ?? null;
  const isElsewhere = problem !== null && !fields.some(wrong);
  const choices = [...units, ...values.units.filter(isNotIn(units)).map((code) => ({ code, name: code }))];
  const points = readRecommendation(values.recommendation).filter(({ ordinal }) => ordinal !== null).length;
  return (
    <>
      {isElsewhere && (
        <MessageBar intent="warning" layout="multiline" politeness="assertive">
          <MessageBarBody>{saidOf(problem, words.wrong)}</MessageBarBody>
        </MessageBar>
      )}
      <Field label={say.title} required validationMessage={wrong('title')}>
        <Input value={values.title} onChange={(_, { value }) => write({ title: value })} />
      </Field>
      <div className={styles.facts}>
        <Field label={say.caseNumber} validationMessage={wrong('caseNumber')}>
          <Input value={values.caseNumber} onChange={(_, { value }) => write({ caseNumber: value })} />
        </Field>
        <Field label={say.minutes} validationMessage={wrong('minutes')}>
          <Input
            type="number"
            value={values.minutes === null ? '' : String(values.minutes)}
            onChange={(_, { value }) => write({ minutes: value === '' ? null : Number(value) })}
          />
        </Field>
        <Field label={say.units} validationMessage={wrong('units')}>
          <Dropdown
            multiselect
            placeholder={say.noUnits}
            selectedOptions={[...values.units]}
            value={values.units.join(', ')}
            onOptionSelect={(_, { selectedOptions }) => write({ units: selectedOptions })}
          >
            {choices.map(({ code, name }) => (
              <Option key={code} value={code} text={code}>
                {name}
              </Option>
            ))}
          </Dropdown>
        </Field>
      </div>
      {sections.map((name) => (
        <SectionField
          key={`${name} ${round}`}
          label={fieldName(name, words)}
          hint={name === 'recommendation' && points > 0 ? say.points(points) : null}
          text={values[name]}
          wrong={wrong(name)}
          write={(text) => write({ [name]: text })}
        />
      ))}
    </>
  );
}

function isNotIn(units: Props['units']) {
  return (code: string) => !units.some((unit) => unit.code === code);
}
