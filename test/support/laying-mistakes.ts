import type { Drive, Paper, Written } from '../../src/actions/outside.ts';
import type { DriveFolder } from '../../src/domain/board.ts';

/** What the compiler refuses to have laid, and with it `npm run check`; nobody calls it. */
export function mistakes(
  drive: Drive,
  channel: DriveFolder,
  internal: Paper<'board'>,
  whole: Written<'file'>,
) {
  return [
    // @ts-expect-error The board's minutes do not go to the channel,
    () => drive.layInChannel(channel, internal),
    // @ts-expect-error nor do those of the case file, whatever they are called,
    () => drive.layInChannel(channel, { name: 'offentlig.pdf', sha256: '', shows: [], bytes: whole }),
    // @ts-expect-error nor does either go into a folder at whose readers nobody looked.
    () => drive.layForBoard(channel, internal),
  ];
}
