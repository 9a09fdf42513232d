import type { Instant } from '../../domain/day.ts';
import type { ItemId, MeetingId } from '../../domain/ids.ts';
import type { Reader } from '../../domain/reader.ts';
import type { MinutesFor } from '../../domain/see-minutes.ts';

declare const madeFor: unique symbol;

/** A document's bytes, and for which kind of reader they were written: they cannot be laid where others read them. */
export type Written<Kind extends Reader['kind'] = Reader['kind']> = Uint8Array & { readonly [madeFor]: Kind };

/** Who kept documents are for, and as whom they were written: the case file, the board's leaders together, the public. */
export type Audiences = { internal: 'file'; board: 'board'; public: 'public' };
export type Audience = keyof Audiences;

/** A document as kept: who it was made for, and its SHA-256 in hex. */
export type FileHead = {
  meetingId: MeetingId;
  /** As it is saved by whoever gets it, unique within the meeting. */
  name: string;
  audience: Audience;
  format: DocumentFormat;
  sha256: string;
  at: Instant;
};
export type KeptFile<For extends Audience = Audience> = {
  [One in For]: FileHead & { audience: One; bytes: Written<Audiences[One]> };
}[For];

export type DocumentFormat = 'docx' | 'pdf' | 'md' | 'json';

/** Minutes, or the agenda before the meeting in the same form; `only` makes an excerpt of one item. */
export type DocumentWish = { what: 'minutes' | 'agenda'; format: DocumentFormat; only?: ItemId };

/** Writing documents, beside whatever else goes on. The same view always gives the same bytes. */
export type Documents = {
  write<Kind extends Reader['kind']>(view: MinutesFor<Kind>, wish: DocumentWish): Promise<Written<Kind>>;
  /** One PDF: `front`, and the parts behind it with bookmarks. A part without bytes is named on a page. */
  bundle(
    front: Uint8Array,
    parts: readonly { title: string; bytes: Uint8Array | null }[],
  ): Promise<Uint8Array>;
};
