import type { DocumentWish } from '../../actions/outside.ts';
import type { MinutesView } from '../../domain/see-minutes.ts';
import type { Seen } from '../../domain/seen.ts';
import type { BundlePart } from './bundle-files.ts';

/** What is sent to the thread that writes documents. */
export type Task =
  | { kind: 'write'; view: Seen<MinutesView>; wish: DocumentWish }
  | { kind: 'bundle'; front: Uint8Array; parts: readonly BundlePart[] };

/** What it answers; `why` is for the log. */
export type Done = { kind: 'made'; bytes: Uint8Array } | { kind: 'failed'; why: string };
