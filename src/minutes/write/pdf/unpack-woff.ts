import { inflateSync } from 'node:zlib';

const entrySize = { woff: 20, sfnt: 16 } as const;
const headerSize = { woff: 44, sfnt: 12 } as const;

/**
 * The font in a WOFF file as it was before it was packed. pdfkit reads WOFF itself, but unpacks it in JavaScript, which
 * takes longer than all the rest of a short document.
 */
export function unpackWoff(file: Buffer): Buffer {
  const count = file.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, at) =>
    tableAt(file, headerSize.woff + at * entrySize.woff),
  );
  const header = Buffer.alloc(headerSize.sfnt + count * entrySize.sfnt);
  file.copy(header, 0, 4, 8);
  header.writeUInt16BE(count, 4);
  const power = 2 ** Math.floor(Math.log2(count));
  header.writeUInt16BE(power * 16, 6);
  header.writeUInt16BE(Math.log2(power), 8);
  header.writeUInt16BE((count - power) * 16, 10);
  let offset = header.length;
  const parts = tables.map(({ tag, checksum, data }, at) => {
    const entry = headerSize.sfnt + at * entrySize.sfnt;
    tag.copy(header, entry);
    checksum.copy(header, entry + 4);
    header.writeUInt32BE(offset, entry + 8);
    header.writeUInt32BE(data.length, entry + 12);
    const padding = Buffer.alloc(-data.length & 3);
    offset += data.length + padding.length;
    return Buffer.concat([data, padding]);
  });
  return Buffer.concat([header, ...parts]);
}

function tableAt(file: Buffer, entry: number): { tag: Buffer; checksum: Buffer; data: Buffer } {
  const offset = file.readUInt32BE(entry + 4);
  const packed = file.subarray(offset, offset + file.readUInt32BE(entry + 8));
  const size = file.readUInt32BE(entry + 12);
  return {
    tag: file.subarray(entry, entry + 4),
    checksum: file.subarray(entry + 16, entry + 20),
    data: packed.length === size ? packed : inflateSync(packed),
  };
}
