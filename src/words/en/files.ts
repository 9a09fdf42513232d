import type { Day } from '../../domain/day.ts';
import type { PreReadTrouble } from '../../domain/pre-read.ts';
import { sizesIn } from '../sizes.ts';
import { dates } from './common.ts';

const size = sizesIn('en');

export const files = {
  about: (ending: string | null, bytes: number | null, day: Day, clock: string) =>
    [
      ...(ending ? [ending] : []),
      ...(bytes === null ? [] : [size(bytes)]),
      `changed ${dates.date(day)} at ${clock}`,
    ].join(', '),
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
};
