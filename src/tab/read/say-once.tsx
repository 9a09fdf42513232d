import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Ended } from '../client/use-change.ts';
import { useWords } from '../shell/words.tsx';
import { readKept } from './kept.ts';
import { SayForm } from './say-form.tsx';
import { useReader } from './use-reader.ts';

export type Say = (text: string, key: string) => Promise<Ended>;

type Props = {
  /** Where it is said, so that what was begun is found again. */
  place: string;
  label: string;
  field: string;
  hint: string;
  send: Say;
  appearance?: ButtonProps['appearance'];
};

/** A button that opens a few lines to be written, opened already where they were begun and not sent. */
export function SayOnce({ place, label, field, hint, send, appearance = 'secondary' }: Props) {
  const { reading } = useWords();
  const keptAt = { who: useReader(), place };
  const [isWriting, write] = useState(() => readKept(keptAt) !== null);
  const hasEnded = useRef(false);
  const comeBack = (button: HTMLButtonElement | null) => {
    if (hasEnded.current) button?.focus();
    if (button) hasEnded.current = false;
  };
  if (!isWriting)
    return (
      <Button ref={comeBack} size="small" appearance={appearance} onClick={() => write(true)}>
        {label}
      </Button>
    );
  return (
    <SayForm
      label={field}
      hint={hint}
      save={reading.send}
      keptAt={keptAt}
      send={({ text }, key) => send(text, key)}
      close={() => {
        hasEnded.current = true;
        write(false);
      }}
    />
  );
}
