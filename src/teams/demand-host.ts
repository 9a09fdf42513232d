import { isLoopback } from '../config/loopback.ts';
import { OutsideFailure } from '../errors.ts';

/**
 * An address that came from outside, as one that may be called: an https address of a named host, or one on this machine
 * where the service itself listens here alone.
 */
export function demandHost(address: string, listensHere: boolean): URL {
  const url = URL.parse(address);
  if (url && (isPublic(url) || (listensHere && isLocal(url)))) return url;
  throw new OutsideFailure('teams', `${url?.origin ?? 'no address'} is not called`, {
    reason: 'not-permitted',
  });
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
