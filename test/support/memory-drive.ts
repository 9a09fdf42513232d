import type { BoardFolder, Drive, DriveItem, DriveReader } from '../../src/actions/outside.ts';
import type { DriveFolder } from '../../src/domain/board.ts';
import type { Unfit } from '../../src/domain/laid-file.ts';
import type { OutsideFailure } from '../../src/errors.ts';
import { aDriveFile } from './pre-reads.ts';

export const channelsFolder: DriveFolder = { driveId: 'b!team', itemId: '01CHANNEL' };
export const boardsDrive = { driveId: 'b!board', folder: 'Referater' };

/** What lies in a drive, and who reads it. */
export type Lying = DriveItem & { name: string; bytes: Uint8Array; readBy: 'channel' | 'board' };

/** Drives in memory. `failing` is thrown by whatever is asked next, until it is taken away. */
export function aMemoryDrive() {
  const lying: Lying[] = [];
  const asked: string[] = [];
  const state = {
    ...{ lying, asked, removed: [] as string[] },
    failing: null as OutsideFailure | null,
    /** Where the channel's files are now. */
    folder: channelsFolder,
    unfit: null as Unfit | null,
    readers: [] as readonly DriveReader[],
  };
  let count = 0;
  const ask = (what: string) => {
    asked.push(what);
    if (state.failing) throw state.failing;
  };
  const lay = (
    folder: DriveFolder,
    { name, bytes }: Pick<Lying, 'name' | 'bytes'>,
    readBy: Lying['readBy'],
  ) => {
    ask(`lay ${name}`);
    const { driveId } = folder;
    const there = lying.find((one) => one.name === name && one.driveId === driveId);
    const laid = { driveId, itemId: there?.itemId ?? `01FILE${++count}`, name, bytes, readBy };
    if (there) Object.assign(there, laid);
    else lying.push(laid);
    return { driveId, itemId: laid.itemId };
  };
  const drive: Drive = {
    holds: () => false,
    look: async () => ({ file: aDriveFile() }),
    async channelFolder(groupId, channelId) {
      ask(`folder ${groupId}/${channelId}`);
      return state.folder;
    },
    async boardFolder({ driveId, folder }, readers) {
      ask(`board ${driveId}/${folder}`);
      state.readers = readers;
      return state.unfit ? { unfit: state.unfit } : ({ driveId, itemId: '01BOARD' } as BoardFolder);
    },
    layInChannel: async (folder, file) => lay(folder, file, 'channel'),
    layForBoard: async (folder, file) => lay(folder, file, 'board'),
    async remove({ itemId }) {
      ask(`remove ${itemId}`);
      const at = lying.findIndex((one) => one.itemId === itemId);
      if (at !== -1) state.removed.push(...lying.splice(at, 1).map(({ name }) => name));
    },
  };
  return Object.assign(state, { drive });
}

export type MemoryDrive = ReturnType<typeof aMemoryDrive>;
