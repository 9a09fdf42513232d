import { createHash } from 'node:crypto';
import { type Hashes, partsOf } from '../domain/approval.ts';
import { canonical } from '../domain/canonical.ts';
import type { MinutesView } from '../domain/see-minutes.ts';
import type { Seen } from '../domain/seen.ts';

/** SHA-256 in hex of each part of the minutes, exactly as this reader sees it. */
export function hashParts(view: Seen<MinutesView>): Hashes {
  return Object.fromEntries(partsOf(view).map(({ part, text }) => [part, sha256(text)]));
}

/** One hash for all of it. */
export function digestOf(hashes: Hashes): string {
  return sha256(canonical(hashes));
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
