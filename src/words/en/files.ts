import type { Day } from '../../domain/day.ts';
import type { LaidPlace, LaidWhat, LayingTrouble } from '../../domain/laid-file.ts';
import type { PreReadTrouble } from '../../domain/pre-read.ts';
import { sizesIn } from '../sizes.ts';
import { dates, list } from './common.ts';

const size = sizesIn('en');

export const files = {
  about: (ending: string | null, bytes: number | null, day: Day, clock: string) =>
    [
      ...(ending ? [ending] : []),
      ...(bytes === null ? [] : [size(bytes)]),
      `changed ${dates.date(day)} at ${clock}`,
    ].join(', '),
  title: (number: number) => `Attachments of item ${number}`,
  none: 'The item has no attachments yet.',
  get: '⬇ Get the file',
  howToGet: (number: number) => `Files that were sent to me are fetched by /attachment ${number}.`,
  how: (number: number) =>
    `/attachment ${number} <link> <title> adds one, with a file in our private chat without a link, too · /attachment ${number} rename 1 <title> · move 1 to 2 · replace 1 <link> · remove 1 · get 1`,
  readBy: (names: readonly string[]) => `Read by ${list(names)}`,
  missing: (names: readonly string[]) => `Still to read: ${list(names)}`,
  offered: 'The file is ready in our private chat.',
  offer: 'An attachment of the agenda',
  done: {
    add: (number: number, count: number) =>
      `Added. Item ${number} now has ${count} ${count === 1 ? 'attachment' : 'attachments'}.`,
    rename: (number: number) => `The attachment of item ${number} has a new name.`,
    move: (number: number) => `The attachments of item ${number} stand in a new order.`,
    replace: (number: number) =>
      `The attachment of item ${number} has been replaced. Who has read the old one can see that it changed.`,
    remove: (number: number, count: number) =>
      `Removed. Item ${number} now has ${count} ${count === 1 ? 'attachment' : 'attachments'}.`,
  },
  unasked:
    'Is the file to be an attachment of an item? Send it again together with, for instance, /attachment 3.',
  changed: 'changed since you read it',
  isNew: 'new since you read the others',
  troubles: {
    gone: 'there is no file behind the link',
    forbidden: 'Mødeklar has no access to the file',
    locked: 'the file is locked',
  } satisfies Record<PreReadTrouble, string>,
  read: '✓ You have read the attachments',
  mark: '📖 Read',
  marked: (number: number) =>
    `Noted: You have read the attachments of item ${number}. If one of them changes, the item will say so.`,
  notLaid: (what: LaidWhat, place: LaidPlace, day: Day, why: string) =>
    `${what === 'agenda' ? 'The agenda' : 'The minutes'} of the meeting on ${dates.long(day)} could not be laid into ${
      place === 'channel' ? 'the channel’s files' : 'the board’s own drive'
    }: ${why} I go on trying for an hour and a half; after that whoever runs the service can set it going.`,
  laying: {
    anyone: 'The drive is shared with anybody who has the link. Take the sharing back.',
    organization: 'The drive is shared with the whole organisation by a link. Take the sharing back.',
    everyone: 'The drive is open to everybody. Take the access away.',
    outsider: 'Somebody who is neither secretary, chair nor director has access to the drive. Take it away.',
    channel: 'It is the channel’s own drive, which everybody in the team can read. Choose another one.',
    unseen: 'Microsoft does not show who has access to the drive. Ask the administrator for help.',
    'no-team': 'I do not know which team the channel is in. Write /set up in the channel.',
    'not-permitted': 'Mødeklar has no access to the drive. Ask the administrator for help.',
    'not-recognised': 'Microsoft does not accept Mødeklar’s access. Ask the administrator for help.',
    'not-found': 'There is no such drive or folder. Ask the administrator for help.',
    'too-large': 'The file is too large.',
    busy: 'Microsoft did not answer in many tries, or somebody has the file open.',
    cut: 'The connection to Microsoft was cut in many tries.',
    unknown: 'Microsoft refused it.',
  } satisfies Record<LayingTrouble, string>,
};
