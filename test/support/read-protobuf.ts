/** The fields of one message, by their numbers: pieces of bytes (text and messages, too), and whole numbers. */
export type Fields = { all(field: number): Uint8Array[]; numbers(field: number): bigint[] };

/** Reads protobuf without its description. Throws where it is none. */
export function readFields(bytes: Uint8Array): Fields {
  const pieces: { field: number; value: Uint8Array | bigint }[] = [];
  for (let at = 0; at < bytes.length; ) {
    const [key, afterKey] = readVarint(bytes, at);
    const { value, next } = readValue(bytes, afterKey, Number(key & 7n));
    pieces.push({ field: Number(key >> 3n), value });
    at = next;
  }
  const of = (field: number) => pieces.filter((piece) => piece.field === field).map(({ value }) => value);
  return {
    all: (field) => of(field).filter((value) => typeof value !== 'bigint'),
    numbers: (field) => of(field).filter((value) => typeof value === 'bigint'),
  };
}

export function textOf(bytes: Uint8Array | undefined): string {
  return Buffer.from(bytes ?? []).toString('utf8');
}

export function number(value: bigint | undefined): number {
  return Number(value ?? 0n);
}

function readValue(bytes: Uint8Array, at: number, type: number) {
  if (type === 0) {
    const [value, next] = readVarint(bytes, at);
    return { value, next };
  }
  const [size, from] = type === 2 ? readVarint(bytes, at) : [type === 1 ? 8n : 4n, at];
  const next = from + Number(size);
  if (![1, 2, 5].includes(type) || next > bytes.length) throw new Error('this is no protobuf');
  return { value: bytes.subarray(from, next), next };
}

function readVarint(bytes: Uint8Array, at: number): [bigint, number] {
  let value = 0n;
  for (let next = at; ; next += 1) {
    const byte = bytes[next];
    if (byte === undefined) throw new Error('this is no protobuf');
    value |= BigInt(byte & 127) << BigInt(7 * (next - at));
    if (byte < 128) return [value, next + 1];
  }
}
