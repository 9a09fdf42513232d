import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Known, Understood } from './read-text.ts';

type Read = typeof import('./read-text.ts').readText;

/** What the text says, a moment behind what is typed. Null until the reading itself has come, which weighs 34 kB. */
export function useReading(text: string, known: Known | null): Understood | null {
  const [read, take] = useState<{ readText: Read } | null>(null);
  useEffect(() => {
    // Without it one writes on; the server reads all the same.
    import('./read-text.ts').then(take, () => undefined);
  }, []);
  const behind = useDeferredValue(text);
  return useMemo(
    () => (read && known && behind.trim() !== '' ? read.readText(behind, known) : null),
    [read, known, behind],
  );
}
