import type { Messenger } from '../../src/actions/outside.ts';

/** Of a messenger in tests that send no files. */
export const noFiles: Pick<Messenger, 'upload' | 'download'> = {
  upload: async () => {},
  download: async () => new Uint8Array(),
};
