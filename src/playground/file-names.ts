/** File systems take names of 255 bytes; the ending comes on top. */
const longestStem = 200;

/** What OneDrive or Windows takes in no name, and what cannot be seen. */
const forbidden = /[\p{C}\u2028\u2029\ufffd"*:<>?/\\|]/gu;
/** Names that Windows keeps for its devices, whatever their ending. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const withEnding = /^(?<stem>.+)(?<ending>\.[\p{L}\p{N}]{1,10})$/u;

/** The name as a file may have it: one name, on no other path, visible, and its ending kept. */
export function safeName(name: string): string {
  const bare = trimmed(name.normalize('NFC').replace(forbidden, '_')) || 'fil';
  const { stem = bare, ending = '' } = withEnding.exec(bare)?.groups ?? {};
  return trimmed(shortened(reserved.test(stem) ? `_${stem}` : stem)) + ending;
}

/** Whether it names something within a folder, and nothing beside or above it. */
export function isOneName(name: string): boolean {
  return /^[^./\\:\0][^/\\:\0]*$/.test(name);
}

/** `pdf`, in small letters; empty where there is none. */
export function endingOf(name: string): string {
  return withEnding.exec(name)?.groups?.ending?.slice(1).toLowerCase() ?? '';
}

function trimmed(name: string): string {
  return name.replace(/^[\s.]+|[\s.]+$/g, '');
}

/** Cut between characters, never within one. */
function shortened(stem: string): string {
  const bytes = Buffer.from(stem).subarray(0, longestStem);
  return bytes.toString().replace(/\ufffd+$/, '');
}
