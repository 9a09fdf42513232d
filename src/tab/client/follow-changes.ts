import type { Ask } from './ask.ts';
import { createEventReader, type ServerEvent } from './event-lines.ts';

type Needs = {
  listen: Ask['listen'];
  /** Told of each event, and `reload` where some may have been missed. */
  take: (event: ServerEvent) => void;
  /** Whether changes come in at present. */
  connected: (isConnected: boolean) => void;
  /** Waits so many milliseconds, or less where the connection came back. */
  pause: (milliseconds: number) => Promise<void>;
};

const shortest = 1000;
const longest = 30_000;

/** Follows what others change until it is told to stop, through every break, from behind the last event seen. */
export function followChanges({ listen, take, connected, pause }: Needs): () => void {
  const stop = new AbortController();
  let lastSeen: string | null = null;
  let wait = shortest;
  let failed = 0;

  async function follow(): Promise<void> {
    const answer = await listen(lastSeen, stop.signal);
    if (!answer.body) throw new Error('the stream has nothing to read');
    const read = createEventReader();
    connected(true);
    failed = 0;
    const pieces = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let piece = await pieces.read(); !piece.done; piece = await pieces.read()) {
      wait = shortest;
      for (const event of read(piece.value)) {
        lastSeen = event.id ?? lastSeen;
        take(event);
      }
    }
  }

  async function keepFollowing(): Promise<void> {
    while (!stop.signal.aborted) {
      // A stream that ended as its token did begins again at once; one that broke is asked for ever less often.
      await follow().catch(() => {
        failed += 1;
        wait = Math.min(wait * 2, longest);
      });
      if (stop.signal.aborted) return;
      // One break is nothing to speak of.
      if (failed > 1) connected(false);
      await pause(wait);
    }
  }

  void keepFollowing();
  return () => stop.abort();
}
