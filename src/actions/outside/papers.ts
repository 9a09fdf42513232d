import type { MinutesRound } from '../../domain/approval.ts';
import type { BoardId, ItemId, MeetingId } from '../../domain/ids.ts';
import type { KeptVersion } from '../../domain/item.ts';
import type { Laid, LaidPlace, LaidWhat } from '../../domain/laid-file.ts';
import type { PreRead, ReadMark } from '../../domain/pre-read.ts';
import type { FileHead, KeptFile } from './documents.ts';

/** The minutes and the files. */
export type ReadPapers = {
  /** What is known of where the links lead, of those of which anything is. */
  preReads: { many(board: BoardId, urls: readonly string[]): Promise<PreRead[]> };
  readMarks: { ofItems(items: readonly ItemId[]): Promise<ReadMark[]> };
  /** The bytes of pre-reads that people sent, every version. */
  keptPreReads: { bytes(file: Pick<KeptVersion, 'id' | 'sha256'>): Promise<Uint8Array | undefined> };
  laid: { get(meeting: MeetingId, place: LaidPlace, what: LaidWhat): Promise<Laid | undefined> };
  rounds: { get(meeting: MeetingId): Promise<MinutesRound | undefined> };
  files: {
    /** The documents kept of a meeting's approved minutes, without their bytes. */
    ofMeeting(meeting: MeetingId): Promise<FileHead[]>;
    get(meeting: MeetingId, name: string): Promise<KeptFile | undefined>;
  };
};

export type WritePapers = {
  /** Links of at most 2,000 bytes. */
  preReads: { save(board: BoardId, preRead: PreRead): Promise<void> };
  readMarks: {
    save(mark: ReadMark): Promise<void>;
    remove(mark: Pick<ReadMark, 'itemId' | 'personId'>): Promise<void>;
  };
  keptPreReads: { keep(file: { boardId: BoardId; kept: KeptVersion; bytes: Uint8Array }): Promise<void> };
  laid: { save(laid: Laid): Promise<void> };
  rounds: { save(round: MinutesRound): Promise<void> };
  /** A file once kept is never replaced: the second of the same name is dropped. */
  files: { keep(file: KeptFile): Promise<void> };
};
