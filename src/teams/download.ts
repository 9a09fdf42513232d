import type { Messenger } from '../actions/outside.ts';
import { OutsideFailure } from '../errors.ts';
import { demandHost } from './demand-host.ts';

/** Long enough for a large file on a slow line, short enough for the turn to end in time; in milliseconds. */
const timeout = 8_000;

/** Fetches a file that somebody sent, from where Teams says it lies. Larger ones are not read to their end. */
export function createDownload({ listensHere }: { listensHere: boolean }): Messenger['download'] {
  return async (address, most) => {
    const url = demandHost(address, listensHere);
    try {
      const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeout) });
      if (!response.ok || !response.body)
        throw new OutsideFailure('teams', `${url.origin} answered ${response.status}`);
      return await readAtMost(response.body, most);
    } catch (cause) {
      if (cause instanceof OutsideFailure) throw cause;
      throw new OutsideFailure('teams', `no file came from ${url.origin}`, { cause, reason: 'cut' });
    }
  };
}

async function readAtMost(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > most) throw new OutsideFailure('teams', 'the file is too large', { reason: 'too-large' });
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}
