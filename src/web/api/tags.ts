import { createHash } from 'node:crypto';
import { canonical } from '../../domain/canonical.ts';

/**
 * The tag of what a reader sees, in two parts: over what is put to the board, and over all of it. A change is held
 * against the first alone, so that nobody's work is turned away because somebody else said that they agree.
 */
export function tagOf(answer: unknown): string {
  return `"${hash(withoutTalk(answer))}.${hash(answer)}"`;
}

/** Whether what they made the change from is what stands there now; `*` is whatever stands there. */
export function isStill(ifMatch: string, tag: string): boolean {
  return isAmong(ifMatch, tag, (one) => one.split('.')[0]);
}

/** Whether all that they would be told is what they have already. */
export function isKnown(ifNoneMatch: string, tag: string): boolean {
  return isAmong(ifNoneMatch, tag, (one) => one);
}

/** A header may name several tags; a proxy that packs an answer marks its tag as weak. */
function isAmong(named: string, tag: string, part: (tag: string) => string | undefined): boolean {
  const plain = (one: string) => part(one.trim().replace(/^W\//, '').replaceAll('"', ''));
  return named.trim() === '*' || named.split(',').some((one) => plain(one) === plain(tag));
}

/**
 * What people say to an item, and what they have read: it comes and goes beside the text. That an item is decided changes
 * the item, and neither the agenda it stands on nor where the meeting is.
 */
const talk: ReadonlySet<string> = new Set([
  ...['tally', 'mine', 'agreeing', 'discussing', 'notes', 'questions', 'toMe', 'readers', 'together'],
  ...['sinceRead', 'preReadsChanged', 'file', 'trouble', 'answers', 'startsAt', 'clock', 'isNow'],
  ...['decided', 'undecided', 'course'],
]);

function withoutTalk(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTalk);
  if (value === null || typeof value !== 'object') return value;
  const isRow = 'decided' in value;
  const kept = Object.entries(value).filter(([name]) => !talk.has(name) && !(isRow && name === 'outcome'));
  return Object.fromEntries(kept.map(([name, one]) => [name, withoutTalk(one)]));
}

export function hash(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('base64url').slice(0, 22);
}
