import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { WholeItem } from '../meeting/answers.ts';
import { Soft } from '../meeting/item-parts.tsx';
import { useFormStyles } from '../shell/form-styles.ts';
import { useWords } from '../shell/words.tsx';
import type { DecisionForm } from './answers.ts';
import { chipsOf, type Part } from './chips.ts';
import { type Fields, isWritten } from './fields.ts';
import { ConditionRows, OrderRows } from './order-rows.tsx';
import { OutcomeField } from './outcome-field.tsx';
import { PointRows } from './point-rows.tsx';
import { TargetField } from './target-field.tsx';
import { UnderstoodInText } from './understood.tsx';
import { useReading } from './use-reading.ts';

type Props = {
  item: WholeItem;
  form: DecisionForm;
  fields: Fields;
  change: (some: Partial<Fields>) => void;
  isSending: boolean;
  /** Whether somebody has just come back to it. */
  takesFocus: boolean;
  readBack: () => void;
  delegate: () => void;
};

/** The decision as it is written; what is left empty is read out of its text. */
export function DecisionFields({ item, form, fields, change, isSending, takesFocus, ...ways }: Props) {
  const styles = useFormStyles();
  const words = useWords();
  const { deciding } = words;
  const known = useMemo(() => ({ ...form, concerned: item.units }), [form, item.units]);
  const understood = useReading(fields.text, known);
  const here = useRef<HTMLDivElement>(null);
  /** A chip that was pressed is gone: one goes on where it can be said otherwise. */
  const press = (some: Partial<Fields>, part: Part) => {
    flushSync(() => change(some));
    here.current?.querySelector<HTMLElement>(`[data-part="${part}"] :is(select, textarea)`)?.focus();
  };
  useEffect(() => {
    if (takesFocus) here.current?.querySelector('textarea')?.focus();
  }, [takesFocus]);
  const isPostponed = (fields.outcome ?? understood?.outcome) === 'postponed';
  const { units } = form;
  return (
    <div className={styles.form} ref={here}>
      <Field label={deciding.decision} hint={deciding.hint} data-part="text">
        <Textarea
          value={fields.text}
          resize="vertical"
          rows={4}
          onChange={(_, { value }) => change({ text: value })}
        />
      </Field>
      {form.closed && <Soft>{deciding.closed}</Soft>}
      {understood && <UnderstoodInText chips={chipsOf(understood, fields, words)} press={press} />}
      <OutcomeField outcome={fields.outcome} choose={(outcome) => change({ outcome })} />
      <PointRows
        recommendations={form.recommendations}
        points={fields.points}
        change={(points) => change({ points })}
      />
      {isPostponed && (
        <div className={styles.form} data-part="postponed">
          <TargetField
            targets={form.targets}
            minutes={form.minutes}
            chosen={fields.postponeTo}
            choose={(postponeTo) => change({ postponeTo })}
          />
          <Field label={deciding.reason}>
            <Input value={fields.reason} onChange={(_, { value }) => change({ reason: value })} />
          </Field>
        </div>
      )}
      <div data-part="orders">
        <OrderRows
          lines={fields.orders ?? []}
          units={units}
          change={(lines) =>
            change({ orders: fields.orders ? lines : [...(understood?.orders ?? []), ...lines] })
          }
        />
      </div>
      <div data-part="conditions">
        <ConditionRows
          lines={fields.conditions ?? []}
          units={units}
          change={(lines) =>
            change({ conditions: fields.conditions ? lines : [...(understood?.conditions ?? []), ...lines] })
          }
        />
      </div>
      <div className={styles.ways}>
        <Button appearance="primary" disabled={isSending || !isWritten(fields)} onClick={ways.readBack}>
          {deciding.readBack}
        </Button>
        <Button appearance="subtle" disabled={isSending} onClick={ways.delegate}>
          {deciding.delegate}
        </Button>
      </div>
    </div>
  );
}
