import {
  Button,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Dismiss24Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { DecisionForm, Review } from '../decide/answers.ts';
import { waitingList } from '../decide/fields.ts';
import { ReadBack } from '../decide/read-back.tsx';
import { TargetField } from '../decide/target-field.tsx';
import { useDeciding } from '../decide/use-deciding.ts';
import { Modal } from '../shell/modal.tsx';
import { saidOf } from '../shell/said-of.ts';
import { Shown } from '../shell/shown.tsx';
import { useWords } from '../shell/words.tsx';
import type { OnItem } from './item-tools.tsx';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  on: { alignSelf: 'flex-end' },
});

/** Puts the item off to a day or to the waiting list: a decision like any other, read back before it is final. */
export default function PostponeItem({ isOpen, close, ...on }: OnItem) {
  const { prepare } = useWords();
  return (
    <Modal isOpen={isOpen} close={close}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle
            action={
              <Button
                appearance="subtle"
                aria-label={prepare.leave}
                icon={<Dismiss24Regular />}
                onClick={close}
              />
            }
          >
            {prepare.item.postponeTitle(on.item.title)}
          </DialogTitle>
          <DialogContent>
            <Postponing {...on} close={close} />
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Modal>
  );
}

function Postponing({ meeting: { meetingId }, item, close, gone }: Omit<OnItem, 'isOpen'>) {
  const styles = useStyles();
  const { prepare, deciding: say, wrong } = useWords();
  const deciding = useDeciding({ meetingId, itemId: item.itemId });
  const [review, read] = useState<Review | null>(null);
  const { problem, isSending } = deciding;
  return (
    <div className={styles.fields}>
      {problem && (
        <MessageBar intent="warning" layout="multiline" politeness="assertive">
          <MessageBarBody>{problem.code === 'changed' ? say.changed : saidOf(problem, wrong)}</MessageBarBody>
        </MessageBar>
      )}
      <Shown of={deciding.form}>
        {(form) =>
          review ? (
            <ReadBack
              {...{ form, review, isSending }}
              notOnTo={[]}
              confirm={async (chosen) => {
                if (!(await deciding.confirm(review, chosen))) return;
                close();
                gone(prepare.item.postponed(item.title));
              }}
              change={() => read(null)}
              // Below the item's text it can be decided, delegated and withdrawn.
              settle={{ decideNow: close, delegate: close, withdraw: close }}
            />
          ) : (
            <WhereAndWhy
              {...{ form, isSending }}
              minutes={item.minutes ?? 0}
              readBack={async (postponeTo, postponeReason) =>
                read(await deciding.read({ text: '', outcome: 'postponed', postponeTo, postponeReason }))
              }
            />
          )
        }
      </Shown>
    </div>
  );
}

type Props = {
  form: DecisionForm;
  minutes: number;
  isSending: boolean;
  readBack: (to: string | null, reason: string | null) => Promise<void>;
};

function WhereAndWhy({ form, minutes, isSending, readBack }: Props) {
  const styles = useStyles();
  const { deciding: say } = useWords();
  const [to, choose] = useState<string | null>(waitingList);
  const [reason, write] = useState('');
  return (
    <>
      <TargetField {...{ minutes, choose }} targets={form.targets} chosen={to} />
      <Field label={say.reason} hint={say.noReason}>
        <Input value={reason} onChange={(_, { value }) => write(value)} />
      </Field>
      <Button
        className={styles.on}
        appearance="primary"
        disabled={isSending}
        onClick={() => void readBack(to === waitingList ? null : to, reason.trim() || null)}
      >
        {say.readBack}
      </Button>
    </>
  );
}
