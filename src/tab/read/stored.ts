/** What the browser kept for us under the name; null where there is nothing, or where it lets us keep nothing. */
export function readStored(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(`moedeklar/${name}`) ?? 'null');
  } catch {
    return null;
  }
}

/** Null leaves nothing behind. In a frame of another's page it may hold only for as long as the page is open. */
export function store(name: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(`moedeklar/${name}`);
    else localStorage.setItem(`moedeklar/${name}`, JSON.stringify(value));
  } catch {
    // Whoever asked has it in hand.
  }
}
