import { Button, type ButtonProps } from '@fluentui/react-components';
import type { Ended } from '../client/use-change.ts';
import { useWords } from '../shell/words.tsx';
import { SayForm } from './say-form.tsx';
import { useBegun } from './use-begun.ts';

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
  const { keptAt, isWriting, begin, end, comeBack } = useBegun(place);
  if (!isWriting)
    return (
      <Button ref={comeBack} size="small" appearance={appearance} onClick={begin}>
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
      close={end}
    />
  );
}
