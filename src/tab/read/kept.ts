import { readStored, store } from './stored.ts';

/** What somebody typed in one place and has not sent; `who` keeps apart those who share a browser. */
export type KeptAt = { who: string; place: string };
/** `day` is one that is asked for with it; empty where none is. */
export type Typed = { text: string; shared: boolean; day?: string };

/** Null where nothing was kept. */
export function readKept(at: KeptAt): Typed | null {
  const kept = readStored(nameOf(at));
  if (kept === null || typeof kept !== 'object' || !('text' in kept)) return null;
  return {
    text: String(kept.text),
    shared: 'shared' in kept && kept.shared === true,
    ...('day' in kept ? { day: String(kept.day) } : {}),
  };
}

/** Nothing but blanks leaves nothing behind. */
export function keep(at: KeptAt, typed: Typed | null): void {
  store(nameOf(at), typed?.text.trim() ? typed : null);
}

function nameOf({ who, place }: KeptAt): string {
  return `typed/${encodeURIComponent(who)}/${place}`;
}
