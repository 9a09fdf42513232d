/** What somebody typed in one place and has not sent; `who` keeps apart those who share a browser. */
export type KeptAt = { who: string; place: string };
export type Typed = { text: string; shared: boolean };

/** Null where nothing was kept, or where the browser lets us keep nothing. */
export function readKept(at: KeptAt): Typed | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(at)) ?? 'null');
    if (kept === null || typeof kept !== 'object' || !('text' in kept)) return null;
    return { text: String(kept.text), shared: 'shared' in kept && kept.shared === true };
  } catch {
    return null;
  }
}

/** Nothing but blanks leaves nothing behind. */
export function keep(at: KeptAt, typed: Typed | null): void {
  try {
    if (typed === null || typed.text.trim() === '') localStorage.removeItem(keyOf(at));
    else localStorage.setItem(keyOf(at), JSON.stringify(typed));
  } catch {
    // Then it stays for as long as the page is open.
  }
}

function keyOf({ who, place }: KeptAt): string {
  return `moedeklar/typed/${encodeURIComponent(who)}/${place}`;
}
