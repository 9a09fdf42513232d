import type { DriveFile, PreReadTrouble } from '../../domain/pre-read.ts';

/** Files in SharePoint and OneDrive; fails with an OutsideFailure. */
export type Drive = {
  /** Whether the link leads to a file there, as far as it can be told by its look. */
  holds(url: string): boolean;
  /** The file behind the link as it stands now, or what stands in the way; `known` is how it was last seen. */
  look(url: string, known: DriveFile | null): Promise<FileLook>;
};

export type FileLook = { file: DriveFile } | { trouble: PreReadTrouble };
