import type { Ended } from './use-change.ts';

type Sending = {
  key: string;
  send: (key: string) => Promise<Ended>;
  /** Waits so many milliseconds. */
  pause: (milliseconds: number) => Promise<void>;
};

const wait = 2_000;

/** Longer than the server holds what died with its process. */
const mostTries = 12;

/** What is being done already is asked for again with the same key, until it is known what became of it. */
export async function sayUntilHeard({ key, send, pause }: Sending): Promise<Ended> {
  let ended = await send(key);
  for (let tries = 1; isInHand(ended) && tries < mostTries; tries++) {
    await pause(wait);
    ended = await send(key);
  }
  return ended;
}

/** Whether what was sent is over, whatever became of it; else it is sent again as the same. */
export function isOver(ended: Ended): boolean {
  if (ended.kind !== 'refused') return true;
  const { status } = ended.problem;
  return status >= 400 && status < 500 && !isInHand(ended);
}

function isInHand(ended: Ended): boolean {
  return ended.kind === 'refused' && ended.problem.code === 'in-hand';
}
