import type { DriveFile, PreRead } from '../../src/domain/pre-read.ts';
import { aMorning } from './builders.ts';

export function aDriveFile(more: Partial<DriveFile> = {}): DriveFile {
  return {
    ...{ driveId: 'b!drive', itemId: '01FILE', name: 'kort.pdf', size: 1_234_567 },
    ...{ eTag: '"{A},1"', version: '"c:{A},1"', changedAt: aMorning },
    ...more,
  };
}

/** What is known of the usual item's pre-read. */
export function aPreRead(more: Partial<PreRead> = {}, file: Partial<DriveFile> = {}): PreRead {
  const url = 'https://aaloese.example/kort.pdf';
  return { url, file: aDriveFile(file), trouble: null, readAt: aMorning, ...more };
}
