import type { Change } from './ask.ts';

/** Something that was done on a page, on its way to the server. */
export type Act = Required<Pick<Change, 'method' | 'address' | 'ifMatch' | 'key'>> & {
  /** Which change of the table it is, for saying what was meant. */
  name: string;
  body: unknown;
  meetingId: string;
  /** The number on the agenda of the item it is about; null where it is about the meeting. */
  number: number | null;
  /** The address of what it was made from, which `ifMatch` is the tag of. */
  of: string;
  /** About a closed item: it waits in the page alone, and stands on no device. */
  isClosed: boolean;
};

/** Lets what was made from the same as an act that is done, behind it, be made from what that one left. */
export function madeAfter(done: Act, etag: string | null, waiting: readonly Act[]): readonly Act[] {
  if (etag === null) return waiting;
  const isSame = ({ of, ifMatch }: Act) => of === done.of && stateOf(ifMatch) === stateOf(done.ifMatch);
  return waiting.map((act) => (act.ifMatch !== null && isSame(act) ? { ...act, ifMatch: etag } : act));
}

/** The part of a tag that changes are held against; the other tells only what people say beside it. */
function stateOf(etag: string | null): string | null {
  return etag === null ? null : (etag.split('.')[0] ?? null);
}
