import type { Day } from '../../domain/day.ts';
import { dates } from './common.ts';

/** What is said of a meeting's deadlines. */
export const deadlines = {
  line: (submission: Day, publication: Day) =>
    `Proposals by ${dates.short(submission)} · the agenda goes out by ${dates.short(publication)}`,
  publishNow: (day: Day, items: number, proposals: number) =>
    [
      `The agenda for the meeting on ${dates.long(day)} has to go out today if everybody is to have time to read.`,
      items === 1 ? 'There is one item on it.' : `There are ${items} items on it.`,
      ...(proposals > 0
        ? [
            proposals === 1
              ? 'One proposal waits for you (/proposals).'
              : `${proposals} proposals wait for you (/proposals).`,
          ]
        : []),
      'Type /publish when it is ready.',
    ].join(' '),
  readNow: (day: Day, items: readonly { number: number; title: string }[], more: number) =>
    [
      `You still have attachments to read for the meeting on ${dates.long(day)}:`,
      ...items.map(({ number, title }) => `• Item ${number}: ${title}`),
      ...(more > 0 ? [`• and ${more} more ${more === 1 ? 'item' : 'items'}`] : []),
      'Type for instance /attachment 3 to see them, and /read 3 when you have read them.',
    ].join('\n'),
  sendAgain: (day: Day, title: string) =>
    `Proposals for the meeting on ${dates.long(day)} are due today. Your proposal “${title}” was sent back and waits for you.`,
};
