import { useMemo, useRef, useState } from 'react';
import { useRouter } from '../shell/router.tsx';
import { type Meeting, neighbour } from './answers.ts';
import { useKeys } from './use-keys.ts';

const kept = 'letters';
const none = {};

type Reading = { meeting: Meeting; itemId: string | null; search: () => void };

/** From item to item by single letters; each may switch them off for good, where the browser lets us keep that. */
export function useReadingKeys({ meeting: { meetingId, rows }, itemId, search }: Reading) {
  const { go } = useRouter();
  const [isOn, setOn] = useState(areLettersOn);
  const find = useRef(search);
  find.current = search;
  const keys = useMemo(() => {
    const open = (id: string | null) => id !== null && go({ page: 'meeting', meetingId, itemId: id });
    return {
      j: () => open(neighbour(rows, itemId, 1)),
      k: () => open(neighbour(rows, itemId, -1)),
      '/': () => find.current(),
    };
  }, [go, meetingId, rows, itemId]);
  useKeys(isOn ? keys : none);
  return {
    isOn,
    switchTo(next: boolean) {
      setOn(next);
      keep(next ? 'on' : 'off');
    },
  };
}

/** Whether single letters are shortcuts for whoever uses this device. */
export function areLettersOn(): boolean {
  return readKept() !== 'off';
}

/** In a frame of another's page there may be nothing to keep it in. */
function readKept(): string | null {
  try {
    return localStorage.getItem(kept);
  } catch {
    return null;
  }
}

function keep(value: string): void {
  try {
    localStorage.setItem(kept, value);
  } catch {
    // Then it holds for as long as the page is open.
  }
}
