import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Switch,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Ended } from '../client/use-change.ts';
import { useFormStyles } from '../shell/form-styles.ts';
import { useWords } from '../shell/words.tsx';
import { type KeptAt, keep, readKept, type Typed } from './kept.ts';
import { useSaying } from './use-saying.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  box: { width: '100%' },
  switch: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

export type Form = {
  label: string;
  hint?: string;
  save: string;
  /** What stands there to begin with. */
  first?: Typed;
  /** Asks whether it is to be shared, by this label. */
  share?: string;
  /** Asks for a day, by this label. */
  askDay?: string;
  keptAt: KeptAt;
  /** What is said where somebody was first. */
  changed?: string;
  send: (typed: Typed, key: string) => Promise<Ended>;
  /** Done, or not to be done. */
  close: () => void;
};

export const nothing: Typed = { text: '', shared: false };

/** A few lines to be written and sent. What was typed stays until it was taken or given up, also when the page is left. */
export function SayForm({ first = nothing, keptAt, close, ...form }: Form) {
  const styles = useStyles();
  const { ways } = useFormStyles();
  const { reading } = useWords();
  const { isSending, trouble, say } = useSaying();
  const [kept] = useState(() => readKept(keptAt));
  const [typed, put] = useState(kept ?? first);
  const box = useRef<HTMLTextAreaElement>(null);
  // Whoever comes back to what was begun has not asked for it just now.
  useEffect(() => {
    if (kept === null) box.current?.focus();
  }, [kept]);
  const type = (next: Typed) => {
    put(next);
    keep(keptAt, next);
  };
  const end = () => {
    keep(keptAt, null);
    close();
  };
  const send = async () => {
    const said = { said: JSON.stringify(typed), changed: form.changed ?? '' };
    if (await say({ ...said, send: (key) => form.send(typed, key) })) end();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={({ key }) => key === 'Escape' && typed.text === first.text && end()}
    >
      <Field label={form.label} {...(form.hint ? { hint: form.hint } : {})}>
        <Textarea
          textarea={{ ref: box }}
          className={styles.box}
          resize="vertical"
          value={typed.text}
          onChange={(_, { value: text }) => type({ ...typed, text })}
        />
      </Field>
      {form.askDay && (
        <Field label={form.askDay}>
          <Input
            type="date"
            value={typed.day ?? ''}
            onChange={(_, { value: day }) => type({ ...typed, day })}
          />
        </Field>
      )}
      {form.share && (
        <Switch
          className={styles.switch}
          label={form.share}
          checked={typed.shared}
          onChange={(_, { checked: shared }) => type({ ...typed, shared })}
        />
      )}
      {trouble && (
        <MessageBar intent="warning" layout="multiline" politeness="assertive">
          <MessageBarBody>{trouble}</MessageBarBody>
        </MessageBar>
      )}
      <div className={ways}>
        <Button
          type="submit"
          appearance="primary"
          size="small"
          disabled={isSending || typed.text.trim() === ''}
        >
          {isSending ? reading.saving : form.save}
        </Button>
        <Button size="small" onClick={end} disabled={isSending}>
          {reading.cancel}
        </Button>
      </div>
    </form>
  );
}
