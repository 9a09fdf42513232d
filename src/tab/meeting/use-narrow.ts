import { useSyncExternalStore } from 'react';

/** Where there is no room for the list beside the text: on a phone, in a side panel, or magnified. */
const narrow = matchMedia('(max-width: 760px)');

export function useNarrow(): boolean {
  return useSyncExternalStore(watch, () => narrow.matches);
}

function watch(tell: () => void): () => void {
  narrow.addEventListener('change', tell);
  return () => narrow.removeEventListener('change', tell);
}
