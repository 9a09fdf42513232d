import type { Messenger } from '../actions/outside.ts';
import { OutsideFailure } from '../errors.ts';
import { demandHost } from './demand-host.ts';

/** Long enough for a thick meeting pack on a slow line, short enough for the turn to end in time; in milliseconds. */
const timeout = 10_000;

/**
 * Lays bytes into the upload session that Teams opened in somebody's OneDrive.
 */
export function createUpload({ listensHere }: { listensHere: boolean }): Messenger['upload'] {
  return async (address, bytes) => {
    const url = demandHost(address, listensHere);
    const response = await fetch(url, {
      method: 'PUT',
      headers: {
        'content-type': 'application/octet-stream',
        'content-range': `bytes 0-${bytes.length - 1}/${bytes.length}`,
      },
      body: new Uint8Array(bytes),
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
    }).catch((cause: unknown) => {
      throw new OutsideFailure('teams', `no answer from ${url.origin}`, { cause, reason: 'cut' });
    });
    await response.body?.cancel();
    if (!response.ok) throw new OutsideFailure('teams', `${url.origin} answered ${response.status}`);
  };
}
