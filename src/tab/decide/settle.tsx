import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useFormStyles } from '../shell/form-styles.ts';
import { useWords } from '../shell/words.tsx';
import type { Unit } from './answers.ts';
import { Terms } from './order-rows.tsx';
import { takeFocus } from './take-focus.ts';
import type { Delegation } from './use-deciding.ts';

type Ways = { isSending: boolean; cancel: () => void };

/** To whom the item is delegated, and what is ordered of them. Read back before it is final. */
export function DelegateFields({
  units,
  next,
  ...ways
}: Ways & { units: readonly Unit[]; next: (to: Delegation) => void }) {
  const styles = useFormStyles();
  const { deciding } = useWords();
  const [to, say] = useState<Delegation>({
    text: deciding.delegateUsual,
    unit: null,
    byWhom: null,
    due: null,
  });
  const put = (some: Partial<Delegation>) => say({ ...to, ...some });
  const isSaid = to.unit !== null || (to.byWhom ?? '').trim() !== '';
  return (
    <section className={styles.form} ref={takeFocus} aria-label={deciding.delegate}>
      <Terms line={{ ...to, byWhom: null }} units={units} change={put} />
      <Field label={deciding.delegateOther}>
        <Input value={to.byWhom ?? ''} onChange={(_, { value }) => put({ byWhom: value || null })} />
      </Field>
      <Field label={deciding.orderText}>
        <Textarea value={to.text} resize="vertical" onChange={(_, { value }) => put({ text: value })} />
      </Field>
      <Ways {...ways} isSaid={isSaid} next={() => next(to)} />
    </section>
  );
}

/** Why the item is withdrawn. Read back before it is final. */
export function WithdrawFields({ next, ...ways }: Ways & { next: (reason: string) => void }) {
  const styles = useFormStyles();
  const { deciding } = useWords();
  const [reason, say] = useState('');
  return (
    <section className={styles.form} ref={takeFocus} aria-label={deciding.withdraw}>
      <Field label={deciding.withdrawWhy} required>
        <Textarea value={reason} resize="vertical" onChange={(_, { value }) => say(value)} />
      </Field>
      <Ways {...ways} isSaid={reason.trim() !== ''} next={() => next(reason)} />
    </section>
  );
}

function Ways({ isSending, isSaid, next, cancel }: Ways & { isSaid: boolean; next: () => void }) {
  const styles = useFormStyles();
  const { deciding } = useWords();
  return (
    <div className={styles.ways}>
      <Button appearance="primary" disabled={isSending || !isSaid} onClick={next}>
        {deciding.next}
      </Button>
      <Button disabled={isSending} onClick={cancel}>
        {deciding.cancel}
      </Button>
    </div>
  );
}
