import { useRef, useState } from 'react';
import { readKept } from './kept.ts';
import { useReader } from './use-reader.ts';

/** Writing that opens at the press of a button, or by itself where it was begun here and not sent. */
export function useBegun(place: string) {
  const keptAt = { who: useReader(), place };
  const [isWriting, write] = useState(() => readKept(keptAt) !== null);
  const hasEnded = useRef(false);
  return {
    ...{ keptAt, isWriting },
    begin: () => write(true),
    end() {
      hasEnded.current = true;
      write(false);
    },
    /** Whoever ended goes on at the button they began with. */
    comeBack(button: HTMLButtonElement | null) {
      if (hasEnded.current) button?.focus();
      if (button) hasEnded.current = false;
    },
  };
}

export type Begun = ReturnType<typeof useBegun>;
