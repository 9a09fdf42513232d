import type { SentFile } from '../actions/change-pre-reads.ts';
import { limits } from '../domain/item.ts';
import { OutsideFailure, Refusal } from '../errors.ts';
import type { Scene } from './scene.ts';

/** The files that came with what was typed. Refuses one that is too large, or cannot be fetched. */
export async function fetchFiles({ outside, turn }: Scene): Promise<SentFile[]> {
  if (turn.what.kind !== 'text') return [];
  const files: SentFile[] = [];
  for (const { name, url } of turn.what.files) {
    const bytes = await outside.messenger.download(url, limits.file).catch(asRefusal);
    files.push({ name, bytes });
  }
  return files;
}

function asRefusal(error: unknown): never {
  if (!(error instanceof OutsideFailure)) throw error;
  if (error.reason === 'too-large') throw new Refusal('file-too-large', { most: limits.file / 1024 / 1024 });
  throw new Refusal('file-away');
}
