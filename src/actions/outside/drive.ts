import type { DriveFolder } from '../../domain/board.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { LaidFile, Unfit } from '../../domain/laid-file.ts';
import type { DriveFile, PreReadTrouble } from '../../domain/pre-read.ts';
import type { Written } from './documents.ts';

/** Files in SharePoint and OneDrive; fails with an OutsideFailure. */
export type Drive = {
  /** Whether the link leads to a file there, as far as it can be told by its look. */
  holds(url: string): boolean;
  /** The file behind the link as it stands now, or what stands in the way; `known` is how it was last seen. */
  look(url: string, known: DriveFile | null): Promise<FileLook>;
  /** Where the channel's files lie; `groupId` is its team's. */
  channelFolder(groupId: string, channelId: string): Promise<DriveFolder>;
  /** The folder that only these people read, as far as Graph shows; else why it is not fit for what only they may read. */
  boardFolder(wish: BoardDrive, readers: readonly DriveReader[]): Promise<BoardFolder | { unfit: Unfit }>;
  /** Lays a file down, in place of the one of that name. */
  layInChannel(folder: DriveFolder, file: Paper<'public'>): Promise<DriveItem>;
  layForBoard(folder: BoardFolder, file: Paper<'board'>): Promise<DriveItem>;
  /** For good, without a way back; nothing to do where it is gone. */
  remove(item: DriveItem): Promise<void>;
};

export type FileLook = { file: DriveFile } | { trouble: PreReadTrouble };

/** A drive, and a folder's path in it; empty for all of it. */
export type BoardDrive = { driveId: string; folder: string };

/** Somebody who may read a drive, by any of their addresses. */
export type DriveReader = { personId: PersonId; addresses: readonly string[] };

declare const looked: unique symbol;

/** A folder whose readers were looked at. */
export type BoardFolder = DriveFolder & { readonly [looked]: true };

export type DriveItem = Pick<LaidFile, 'driveId' | 'itemId'>;

/** A document ready to be laid where its kind of reader reads it. */
export type Paper<Kind extends 'public' | 'board'> = Pick<LaidFile, 'name' | 'sha256' | 'shows'> & {
  bytes: Written<Kind>;
};
