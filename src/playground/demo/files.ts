import { demoBoard, demoChannel } from '../demo-board.ts';
import type { DriveItem, Drives } from '../graph/drives.ts';

/** Where the demo board's files lie: the team's library, and a drive of the board's own. */
export const demoDrives = { team: 'b!aaloese-team', board: demoBoard.files.internalDrive.driveId };

type DemoFile = { title: string; name: string; text: string };

/** Files behind the pre-reads of these titles; of the others there is only a title. */
const demoFiles: readonly DemoFile[] = [
  {
    title: 'Forbrug pr. center, september',
    name: 'Forbrug pr. center, september.csv',
    text: 'center;budget (mio. kr.);forbrug (mio. kr.)\nCFE;112,4;80,1\nCBU;604,9;461,7\nCTM;188,2;129,3\nCSA;733,6;553,0\n',
  },
  {
    title: 'Linjeføring A og B',
    name: 'Linjeføring A og B.txt',
    text: 'A: langs Stationsvej, 1,9 km, fire kryds.\nB: langs åen, 2,2 km, ingen kryds, én bådtrailer.\n',
  },
  {
    title: 'De to bud',
    name: 'De to bud.txt',
    text: 'Bud 1: skorstenen bliver stående.\nBud 2: skorstenen bliver ikke stående.\n',
  },
];

/** Lays out the demo's drives as far as they are not there yet. */
export function layOutFiles(drives: Drives): void {
  const team = drives.root(demoDrives.team);
  const channel = drives.folder(team, demoChannel.channelName);
  drives.channels.set(`${demoChannel.groupId}/${demoChannel.channelId}`, channel);
  const bilag = preReadsIn(drives);
  for (const { name, text } of demoFiles)
    if (!drives.child(bilag, name)) drives.lay(bilag, name, Buffer.from(text));
  const board = drives.root(demoDrives.board);
  const folder = drives.folder(board, demoBoard.files.internalDrive.folder);
  for (const { id } of [board, folder]) drives.permissions.set(id, readers);
}

/** The file behind the pre-read of this title. */
export function fileTitled(drives: Drives, title: string): DriveItem | undefined {
  const file = demoFiles.find((one) => one.title === title);
  return file && drives.child(preReadsIn(drives), file.name);
}

export function preReadsIn(drives: Drives): DriveItem {
  return drives.folder(drives.root(demoDrives.team), 'Bilag');
}

/** Those who lead the board, each by name. */
const readers = demoBoard.members
  .filter(({ role }) => role !== 'chief')
  .map(({ aadObjectId: id, name: displayName }) => ({
    roles: ['write'],
    grantedToV2: { user: { id, displayName } },
  }));
