import { crc32, inflateRawSync } from 'node:zlib';
import { Unreadable } from '../unreadable.ts';

/** The text of a thousand pages, marks and all; what unzips to more is meant to fill the memory. */
const largest = 48 * 1024 * 1024;

/** A zip file's parts by their names. A part is unzipped when it is read, and is checked against its sum. */
export type Zip = { read(name: string): Uint8Array | undefined };

/** Opens a zip file by its directory; what is none, or is broken, is unreadable. */
export function openZip(content: Uint8Array): Zip {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const parts = new Map(guarded(() => partsIn(content, view)));
  let left = largest;
  return {
    read(name) {
      const part = parts.get(name.toLowerCase());
      if (!part) return undefined;
      const unzipped = guarded(() => unzip(part, { content, view, left }));
      left -= unzipped.length;
      return unzipped;
    },
  };
}

type Part = { isEncrypted: boolean; method: number; sum: number; packed: number; size: number; at: number };

/** The signatures of the end of the directory, of its entries and of a part. */
const [endMark, entryMark, partMark] = [0x06054b50, 0x02014b50, 0x04034b50];

function partsIn(content: Uint8Array, view: DataView): [string, Part][] {
  const end = endOf(view);
  const parts: [string, Part][] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (view.getUint32(at, true) !== entryMark) throw new Unreadable('it is a broken zip file');
    const [name, more, remark] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const from = at + 46;
    const next = from + (name ?? 0) + (more ?? 0) + (remark ?? 0);
    parts.push([
      new TextDecoder().decode(content.subarray(from, from + (name ?? 0))).toLowerCase(),
      {
        isEncrypted: view.getUint16(at + 8, true) % 2 === 1,
        ...{ method: view.getUint16(at + 10, true), sum: view.getUint32(at + 16, true) },
        ...{ packed: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true) },
        at: view.getUint32(at + 42, true),
      },
    ]);
    at = next;
  }
  return parts.reverse();
}

/** The directory's end stands last, before a remark of at most 65,535 bytes. */
function endOf(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 65_535; at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  throw new Unreadable('it is a broken zip file');
}

function unzip(
  { isEncrypted, method, sum, packed, size, at }: Part,
  { content, view, left }: { content: Uint8Array; view: DataView; left: number },
): Uint8Array {
  if (isEncrypted) throw new Unreadable('it is encrypted');
  if (size > left) throw new Unreadable(`it unzips to more than ${largest / 1024 / 1024} MB`);
  if (view.getUint32(at, true) !== partMark) throw new Unreadable('it is a broken zip file');
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const raw = content.subarray(from, from + packed);
  // Never more than the directory says, whatever is in it.
  const unzipped = method === 8 ? inflateRawSync(raw, { maxOutputLength: Math.max(size, 1) }) : raw;
  if ((method !== 0 && method !== 8) || unzipped.length !== size || crc32(unzipped) !== sum)
    throw new Unreadable('it is a broken zip file');
  return unzipped;
}

/** Whatever else goes wrong is for the file's being broken: places beyond its end, parts that do not unzip. */
function guarded<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof Unreadable) throw cause;
    throw new Unreadable('it is a broken zip file', { cause });
  }
}
