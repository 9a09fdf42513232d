import type { Instant } from '../../domain/day.ts';
import type { ItemId, MeetingId } from '../../domain/ids.ts';
import type { MinutesView } from '../../domain/see-minutes.ts';
import type { Seen } from '../../domain/seen.ts';

/** A document as kept: who it was made for, and its SHA-256 in hex. */
export type FileHead = {
  meetingId: MeetingId;
  /** As it is saved by whoever gets it, unique within the meeting. */
  name: string;
  audience: 'internal' | 'public';
  format: DocumentFormat;
  sha256: string;
  at: Instant;
};
export type KeptFile = FileHead & { bytes: Uint8Array };

export type DocumentFormat = 'docx' | 'pdf' | 'md' | 'json';

/** Minutes, or the agenda before the meeting in the same form; `only` makes an excerpt of one item. */
export type DocumentWish = { what: 'minutes' | 'agenda'; format: DocumentFormat; only?: ItemId };

/** Writing documents, beside whatever else goes on. The same view always gives the same bytes. */
export type Documents = {
  write(view: Seen<MinutesView>, wish: DocumentWish): Promise<Uint8Array>;
  /** One PDF: `front`, and the parts behind it with bookmarks. A part without bytes is named on a page. */
  bundle(
    front: Uint8Array,
    parts: readonly { title: string; bytes: Uint8Array | null }[],
  ): Promise<Uint8Array>;
};
