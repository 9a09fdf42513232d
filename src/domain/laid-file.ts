import type { FailureReason } from '../errors.ts';
import type { MeetingId } from './ids.ts';

/** What lies in SharePoint of a meeting's documents, and what stood in the way the last time. */
export type Laid = {
  meetingId: MeetingId;
  place: LaidPlace;
  what: LaidWhat;
  files: readonly LaidFile[];
  trouble: LayingTrouble | null;
};

/** The channel's files, or the board's own drive. */
export type LaidPlace = 'channel' | 'board';
export type LaidWhat = 'agenda' | 'minutes';

/** Where a file lies, its SHA-256 in hex, and what it shows: items in full by their ids, and titles of closed ones. */
export type LaidFile = {
  driveId: string;
  itemId: string;
  name: string;
  sha256: string;
  shows: readonly string[];
};

/** Who reads the board's drive though they should not; `unseen` where Graph does not show who does. */
export type Unfit = 'anyone' | 'organization' | 'everyone' | 'outsider' | 'channel' | 'unseen';

/** Failures of which something can be said; the others are `unknown`. */
export const layingFailures = [
  'busy',
  'cut',
  'not-permitted',
  'not-recognised',
  'not-found',
  'too-large',
  'unknown',
] as const satisfies readonly FailureReason[];

/** `no-team`: nobody knows which team the channel is in. */
export type LayingTrouble = (typeof layingFailures)[number] | Unfit | 'no-team';
