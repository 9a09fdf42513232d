import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Answer } from '../../api/v1/route.ts';
import type { Routes } from '../../api/v1/routes.ts';
import { asId, type ItemId } from '../../domain/ids.ts';
import { useChange } from '../client/use-change.ts';
import { type Resource, useClient, useResource } from '../client/use-resource.ts';
import type { Meeting } from '../meeting/answers.ts';
import { Soft } from '../meeting/item-parts.tsx';
import { DialogForm } from '../publish/dialog-form.tsx';
import { useTelling } from '../publish/preparing.tsx';
import { Shown } from '../shell/shown.tsx';
import { useWords } from '../shell/words.tsx';

const useStyles = makeStyles({
  part: { margin: `${tokens.spacingVerticalM} 0 0`, padding: 0, border: 'none', minWidth: 0 },
  text: { padding: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  row: { display: 'flex', overflowWrap: 'anywhere' },
  lines: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  said: { margin: `0 0 ${tokens.spacingVerticalS}` },
  after: { margin: `${tokens.spacingVerticalM} 0 0` },
});

type Props = { meeting: Meeting; close: () => void };
type View = Answer<Routes['consent']>;

/** What all agree on, each ticked under the decision as it will stand in the minutes, to be decided at once. */
export default function JointDialog({ meeting, close }: Props) {
  const of = useResource('consent', { meetingId: meeting.meetingId });
  return <Shown of={of}>{(view) => <Form {...{ view, of, close }} />}</Shown>;
}

type FormProps = Pick<Props, 'close'> & { view: View; of: Resource<View> };

function Form({ view, of: { address }, close }: FormProps) {
  const styles = useStyles();
  const { jointly: say } = useWords();
  const { resources } = useClient();
  const send = useChange('decideTogether');
  const tell = useTelling();
  // Whatever comes to be agreed on while this is open waits for somebody who has seen it.
  const [ticked, tick] = useState<readonly string[]>(view.agreed.map(({ itemId }) => itemId));
  const chosen = view.agreed.filter(({ itemId }) => ticked.includes(itemId));
  const items = chosen.map(({ itemId, version }) => ({ id: asId<ItemId>(itemId), version }));
  const done = () => {
    const now = resources.get(address).body as View;
    const [decided, left] = partsOf(chosen, now);
    const text = [say.done(decided), ...(left.length > 0 ? [say.leftOut(left)] : [])].join(' ');
    tell({ text, ...(decided.length > 0 ? { undo: 'decide-together' } : {}) });
  };
  return (
    <DialogForm
      {...{ close, done }}
      isOpen
      title={say.title}
      yes={say.confirm}
      isReady={items.length > 0}
      send={() => send({ told: { meetingId: view.meetingId }, body: { items }, of: { address, etag: null } })}
    >
      <p className={styles.said}>{view.agreed.length > 0 ? say.intro : say.none}</p>
      {(['approved', 'noted'] as const).map((outcome) => (
        <Group key={outcome} {...{ view, outcome, ticked, tick }} />
      ))}
      <Missing missing={view.missing} />
      {view.agreed.length > 0 && (
        <p className={styles.after}>
          <Soft>{`${say.guessed} ${say.told}`}</Soft>
        </p>
      )}
    </DialogForm>
  );
}

type GroupProps = {
  view: View;
  outcome: View['agreed'][number]['outcome'];
  ticked: readonly string[];
  tick: (ids: readonly string[]) => void;
};

function Group({ view, outcome, ticked, tick }: GroupProps) {
  const styles = useStyles();
  const { jointly: say } = useWords();
  const rows = view.agreed.filter((row) => row.outcome === outcome);
  if (rows.length === 0) return null;
  return (
    <fieldset className={styles.part}>
      <legend className={styles.text}>{say.text[outcome](view.boardName)}</legend>
      {rows.map(({ itemId, number, title, closed }) => (
        <Checkbox
          key={itemId}
          className={styles.row}
          label={say.row(number, title, closed)}
          checked={ticked.includes(itemId)}
          onChange={(_, { checked }) =>
            tick(checked === true ? [...ticked, itemId] : ticked.filter((one) => one !== itemId))
          }
        />
      ))}
    </fieldset>
  );
}

function Missing({ missing }: Pick<View, 'missing'>) {
  const styles = useStyles();
  const { jointly: say } = useWords();
  if (missing.length === 0) return null;
  return (
    <section className={styles.part}>
      <div className={styles.text}>{say.missing}</div>
      <ul className={styles.lines}>
        {missing.map(({ number, title, closed, names }) => (
          <li key={number}>{say.missingLine(say.row(number, title, closed), names)}</li>
        ))}
      </ul>
    </section>
  );
}

/** Numbers of what was decided of what was chosen, and of what was not. */
function partsOf(chosen: View['agreed'], { decided }: View): [number[], number[]] {
  const numbers = chosen.map(({ number }) => number);
  return [numbers.filter((one) => decided.includes(one)), numbers.filter((one) => !decided.includes(one))];
}
