import type { Instant } from '../../src/domain/day.ts';
import type { DriveFile, PreRead } from '../../src/domain/pre-read.ts';
import { aMorning } from './builders.ts';

const anHourBefore = '2026-11-17T07:00:00.000Z' as Instant;

export function aDriveFile(more: Partial<DriveFile> = {}): DriveFile {
  return {
    ...{ driveId: 'b!drive', itemId: '01FILE', name: 'kort.pdf', size: 1_234_567 },
    ...{ eTag: '"{A},1"', version: '"c:{A},1"', changedAt: anHourBefore },
    ...more,
  };
}

/** What is known of the usual item's pre-read. */
export function aPreRead(more: Partial<PreRead> = {}, file: Partial<DriveFile> = {}): PreRead {
  const url = 'https://aaloese.example/kort.pdf';
  return { url, file: aDriveFile(file), trouble: null, readAt: aMorning, ...more };
}
