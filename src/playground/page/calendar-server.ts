import type { Done, Shown } from '../calendar/wire.ts';

/** How often the page looks, in milliseconds. */
const pace = 1_000;

/** What the calendar shows now; `elsewhere` where it is not this trial's own. Rejects where nobody answers. */
export async function look(): Promise<Shown | 'elsewhere'> {
  const answer = await fetch('/trial/calendar');
  if (answer.status === 404) return 'elsewhere';
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as Shown;
}

export async function edit(what: 'save' | 'cancel' | 'remove' | 'answer', body: object): Promise<Done> {
  const answer = await fetch(`/trial/calendar/${what}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as Done;
}

/** Looks again and again while the page is seen. `now` looks at once. */
export function keepLooking(
  take: (shown: Shown | 'elsewhere') => void,
  connected: (isConnected: boolean) => void,
) {
  let timer = 0;
  async function now(): Promise<void> {
    clearTimeout(timer);
    if (document.hidden) return;
    try {
      take(await look());
      connected(true);
    } catch {
      connected(false);
    }
    clearTimeout(timer);
    timer = setTimeout(now, pace);
  }
  document.addEventListener('visibilitychange', () => void now());
  void now();
  return { now };
}
