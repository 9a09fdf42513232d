import {
  Button,
  Field,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  Textarea,
} from '@fluentui/react-components';
import { useState } from 'react';
import { type KeptAt, keepText, keptText } from '../session/kept-text.ts';
import { useFormStyles } from '../shell/form-styles.ts';
import { useWords } from '../shell/words.tsx';
import type { DecisionForm, OrderLine } from './answers.ts';
import { OrderRows } from './order-rows.tsx';
import type { Deciding } from './use-deciding.ts';
import { useUnsafe } from './use-kept-texts.ts';

const useStyles = makeStyles({
  on: { alignSelf: 'flex-start' },
});

type Props = {
  at: KeptAt;
  form: DecisionForm;
  deciding: Deciding;
  done: () => void;
  tellUnsafe: (isUnsafe: boolean) => void;
};

/** The record of a standing item, kept at once; what it orders is offered then. */
export function RecordItem({ at, form, deciding, done, tellUnsafe }: Props) {
  const [styles, forms] = [useStyles(), useFormStyles()];
  const { record: say } = useWords().deciding;
  const kept = form.closed ? '' : keptText(localStorage, at);
  const [text, write] = useState(kept || (form.record ?? ''));
  const [isSaved, saved] = useState(false);
  const [isLeft, leave] = useState(false);
  useUnsafe(form.closed && text.trim() !== (form.record ?? ''), tellUnsafe);
  const type = (value: string) => {
    write(value);
    saved(false);
    if (!form.closed) keepText(localStorage, at, value === form.record ? '' : value);
  };
  const save = async () => {
    const came = await deciding.record(text);
    if (came === null) return;
    keepText(localStorage, at, '');
    saved(came === 'done');
    leave(false);
    done();
  };
  const undo = async () => {
    const before = text;
    if (!(await deciding.undo())) return;
    saved(false);
    // What was written stays to be written differently.
    type(before);
    done();
  };
  return (
    <div className={forms.form}>
      <Field label={say.title} hint={say.hint}>
        <Textarea value={text} resize="vertical" rows={4} onChange={(_, { value }) => type(value)} />
      </Field>
      <Button
        className={styles.on}
        appearance="primary"
        disabled={deciding.isSending || text.trim() === '' || text === form.record}
        onClick={() => void save()}
      >
        {say.save}
      </Button>
      {isSaved && (
        <MessageBar intent="success" politeness="polite">
          <MessageBarBody>{say.saved}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabled={deciding.isSending} onClick={() => void undo()}>
              {say.undo}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {form.ordered.length > 0 && !isLeft && (
        <Ordered
          key={form.ordered.map(({ text: one }) => one).join('\n')}
          form={form}
          isSending={deciding.isSending}
          place={(orders) => void deciding.place(orders)}
          leave={() => leave(true)}
        />
      )}
    </div>
  );
}

type OrderedProps = {
  form: DecisionForm;
  isSending: boolean;
  place: (orders: readonly OrderLine[]) => void;
  leave: () => void;
};

function Ordered({ form, isSending, place, leave }: OrderedProps) {
  const [styles, forms] = [useStyles(), useFormStyles()];
  const { record: say } = useWords().deciding;
  const [lines, change] = useState(form.ordered);
  const said = lines.filter(({ text }) => text.trim() !== '');
  return (
    <section className={forms.form} aria-label={say.ordered}>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{say.ordered}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" appearance="subtle" onClick={leave}>
            {say.notNow}
          </Button>
        </MessageBarActions>
      </MessageBar>
      <OrderRows lines={lines} units={form.units} change={change} />
      <Button className={styles.on} disabled={isSending || said.length === 0} onClick={() => place(said)}>
        {say.place}
      </Button>
    </section>
  );
}
