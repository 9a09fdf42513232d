import type { Messenger, Outside } from '../../src/actions/outside.ts';

/** Of a messenger in tests that send no files, where there is no tab. */
export const noFiles: Pick<Messenger, 'upload' | 'download'> & Pick<Outside, 'tabLink'> = {
  upload: async () => {},
  download: async () => new Uint8Array(),
  tabLink: () => null,
};
