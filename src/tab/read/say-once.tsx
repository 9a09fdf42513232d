import { Button } from '@fluentui/react-components';
import type { Ended } from '../client/use-change.ts';
import { useWords } from '../shell/words.tsx';
import type { Typed } from './kept.ts';
import { type Form, SayForm } from './say-form.tsx';
import { useBegun } from './use-begun.ts';

export type Say = (typed: Typed, key: string) => Promise<Ended>;

type Props = Pick<Form, 'hint' | 'first' | 'askDay' | 'changed'> & {
  /** Where it is said, so that what was begun is found again. */
  place: string;
  label: string;
  field: string;
  send: Say;
};

/** A button that opens a few lines to be written, opened already where they were begun and not sent. */
export function SayOnce({ place, label, field, send, ...form }: Props) {
  const { reading } = useWords();
  const { keptAt, isWriting, begin, end, comeBack } = useBegun(place);
  if (!isWriting)
    return (
      <Button ref={comeBack} size="small" onClick={begin}>
        {label}
      </Button>
    );
  return <SayForm {...{ ...form, keptAt, send }} label={field} save={reading.send} close={end} />;
}
