import type { TrialEvent } from './wire.ts';

/** More than is told while a laptop sleeps for a minute; who missed more starts over. */
const mostKept = 300;

export type Told = { id: string; event: TrialEvent };

/** Tells what happens to whoever follows, and lets them resume after a break. */
export type EventFeed = {
  tell(event: TrialEvent): void;
  /** What was told after the id; null where that can no longer be said. */
  since(id: string | undefined): Told[] | null;
  lastId(): string;
  follow(listen: (told: Told) => void): () => void;
};

/** `epoch` tells one run of the service from the next. */
export function createEventFeed(epoch: string): EventFeed {
  const listeners = new Set<(told: Told) => void>();
  let kept: Told[] = [];
  let count = 0;
  const lastId = () => `${epoch}-${count}`;

  return {
    lastId,
    tell(event) {
      count += 1;
      const told = { id: lastId(), event };
      kept = [...kept, told].slice(-mostKept);
      for (const listen of listeners) listen(told);
    },
    since(id) {
      const [, run, number] = /^(.*)-(\d+)$/.exec(id ?? '') ?? [];
      const missed = count - Number(number);
      const isKnown = run === epoch && missed >= 0 && missed <= kept.length;
      return isKnown ? kept.slice(kept.length - missed) : null;
    },
    follow(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
}
