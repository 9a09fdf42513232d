import type { Messenger } from '../actions/outside.ts';
import { isLoopback } from '../config.ts';
import { OutsideFailure } from '../errors.ts';

/** Long enough for a thick meeting pack on a slow line, short enough for the turn to end in time; in milliseconds. */
const timeout = 10_000;

/**
 * Lays bytes into the upload session that Teams opened in somebody's OneDrive. Only an https address of a named host
 * is taken, for the address comes from outside; one on this machine where the service itself listens here alone.
 */
export function createUpload({ listensHere }: { listensHere: boolean }): Messenger['upload'] {
  return async (address, bytes) => {
    const url = new URL(address);
    if (!isPublic(url) && !(listensHere && isLocal(url)))
      throw new OutsideFailure('teams', `no file is laid at ${url.origin}`, { reason: 'not-permitted' });
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

function isLocal({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && isLoopback(hostname);
}

/** No bare name, no address in figures: nothing within the house answers to such a name. */
function isPublic({ protocol, hostname, port }: URL): boolean {
  return (
    protocol === 'https:' &&
    port === '' &&
    /\.[a-z]{2,}$/i.test(hostname) &&
    !/\.(local|internal|lan)$/i.test(hostname)
  );
}
