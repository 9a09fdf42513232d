import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Ended } from '../client/use-change.ts';
import { Modal } from '../shell/modal.tsx';
import { useWords } from '../shell/words.tsx';
import { Refused } from './refused.tsx';
import { WrongFields, wrongIn } from './wrong-fields.ts';

const useStyles = makeStyles({ wide: { maxWidth: '1040px' } });

type Props = {
  isOpen: boolean;
  close: () => void;
  title: string;
  yes: string;
  isReady?: boolean;
  isWide?: boolean;
  /** What is said where somebody was first, of what is no agenda. */
  changed?: string;
  /** Fields that say themselves what is wrong in them, by `useWrong`. */
  beside?: readonly string[];
  send: () => Promise<Ended>;
  /** Once it is done; the dialog is closed by then. */
  done: () => void;
  children: ReactNode;
};

/** Something to be filled in or confirmed, and sent; what is refused stays as it was written. */
export function DialogForm({ isOpen, close, title, yes, send, done, children, ...how }: Props) {
  const { isReady = true, isWide = false, changed, beside = [] } = how;
  const styles = useStyles();
  const { prepare } = useWords();
  const [ended, end] = useState<Ended | null>(null);
  const [isSending, sending] = useState(false);
  const wrong = wrongIn(ended, beside);
  const leave = () => {
    end(null);
    close();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    sending(true);
    const said = await send();
    sending(false);
    end(said);
    if (said.kind !== 'done') return;
    leave();
    done();
  };
  return (
    <Modal isOpen={isOpen} close={leave}>
      <DialogSurface className={isWide ? styles.wide : undefined}>
        <form onSubmit={(event) => void submit(event)}>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent>
              {wrong.length === 0 && <Refused ended={ended} {...(changed ? { changed } : {})} />}
              <WrongFields value={wrong}>{children}</WrongFields>
            </DialogContent>
            <DialogActions>
              <Button onClick={leave}>{prepare.letBe}</Button>
              <Button type="submit" appearance="primary" disabled={isSending || !isReady}>
                {yes}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Modal>
  );
}
