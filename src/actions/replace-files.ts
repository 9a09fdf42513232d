import type { DriveFolder } from '../domain/board.ts';
import type { LaidFile } from '../domain/laid-file.ts';
import type { Drive, DriveItem, Paper } from './outside.ts';

type Papers<Kind extends 'public' | 'board'> = { papers: readonly Paper<Kind>[]; folder: DriveFolder };

/**
 * Lays what is not there yet as it is now. A file that shows an item which may not be shown any longer is taken away
 * first, with all its versions: laid over, it could still be read.
 */
export async function replaceFiles<Kind extends 'public' | 'board'>(
  drive: Pick<Drive, 'remove'>,
  there: readonly LaidFile[],
  { papers, folder, lay }: Papers<Kind> & { lay: (paper: Paper<Kind>) => Promise<DriveItem> },
): Promise<LaidFile[]> {
  const isStale = (file: LaidFile) => {
    const paper = papers.find(({ name }) => name === file.name);
    const shows = paper?.shows ?? [];
    return !paper || file.driveId !== folder.driveId || file.shows.some((item) => !shows.includes(item));
  };
  await removeFiles(drive, there.filter(isStale));
  const left = there.filter((file) => !isStale(file));
  const files: LaidFile[] = [];
  for (const paper of papers) {
    const { name, sha256, shows } = paper;
    const same = left.find((file) => file.name === name && file.sha256 === sha256);
    files.push({ ...(same ?? (await lay(paper))), name, sha256, shows });
  }
  return files;
}

export async function removeFiles(
  drive: Pick<Drive, 'remove'>,
  files: readonly LaidFile[],
): Promise<LaidFile[]> {
  for (const { driveId, itemId } of files) await drive.remove({ driveId, itemId });
  return [];
}
