import type { FileHead } from '../actions/outside.ts';
import type { MinutesRound } from '../domain/approval.ts';
import type { Instant } from '../domain/day.ts';
import type { BoardId, FileId, ItemId, MeetingId, PersonId } from '../domain/ids.ts';
import type { Laid } from '../domain/laid-file.ts';
import type { DriveFile, PreReadTrouble, ReadMark } from '../domain/pre-read.ts';
import type { Json, Tenant } from './columns.ts';

/** The minutes and the files: pre-reads, and documents that are kept or laid into SharePoint. */
export type PaperTables = {
  pre_reads: Tenant & {
    board_id: BoardId;
    url: string;
    file: Json<DriveFile | null>;
    trouble: PreReadTrouble | null;
    read_at: Instant;
  };
  read_marks: Tenant & {
    item_id: ItemId;
    person_id: PersonId;
    at: Instant;
    versions: Json<ReadMark['versions']>;
  };
  kept_pre_reads: Tenant & {
    id: FileId;
    sha256: string;
    board_id: BoardId;
    name: string;
    at: Instant;
    bytes: Buffer;
  };
  laid_files: Tenant & {
    meeting_id: MeetingId;
    place: Laid['place'];
    what: Laid['what'];
    files: Json<Laid['files']>;
    trouble: Laid['trouble'];
  };
  minutes_rounds: Tenant & { meeting_id: MeetingId; round: Json<Omit<MinutesRound, 'meetingId'>> };
  files: Tenant & {
    meeting_id: MeetingId;
    name: string;
    audience: FileHead['audience'];
    format: FileHead['format'];
    sha256: string;
    at: Instant;
    bytes: Buffer;
  };
};
