import { allKinds, workCard } from '../../cards/work.ts';
import type { Day } from '../../src/domain/day.ts';
import { asId, type ItemId, type MeetingId, type NoticeId, type QuestionId } from '../../src/domain/ids.ts';
import { readerFor } from '../../src/domain/reader.ts';
import { seeWork, type WorkParts } from '../../src/domain/see-work.ts';
import type { Words } from '../../src/words/words.ts';
import { people } from '../support/builders.ts';
import { board } from './a-board-meeting.ts';

const on = (day: string) => day as Day;
const meetingId = asId<MeetingId>('meeting-1');
const numbered = (number: number, title: string) => ({
  number,
  title,
  itemId: asId<ItemId>(`item-${number}`),
});

/** A little of much, and more to read than is shown at a time. */
const parts = {
  told: {
    unanswered: [
      {
        ...{ noticeId: asId<NoticeId>('notice-1'), number: null, title: null, inPlaceOf: 'Carl Fisk' },
        ...{ day: on('2026-11-10'), since: on('2026-11-10') },
      },
    ],
    all: [
      {
        ...numbered(2, 'Ny cykelsti [langs] åen'),
        ...{ noticeId: asId<NoticeId>('notice-2'), meetingId, name: 'Tina Mark', day: on('2026-11-10') },
        state: { kind: 'unreached', reason: 'blocked', mail: null },
      },
    ],
  },
  questions: [
    {
      ...numbered(4, 'Ny bro'),
      ...{ questionId: asId<QuestionId>('question-1'), about: 'item', by: 'Dorte Bro', mayAnswer: true },
      ...{ text: 'Hvad koster *broen*?', day: on('2026-11-16') },
    },
  ],
  rounds: [],
  unread: [
    {
      ...{ meetingId, day: on('2026-11-24') },
      items: Array.from({ length: 8 }, (_, at) => numbered(at + 1, `Bilag ${at + 1}`)),
    },
  ],
  proposals: [],
  orders: { due: [], all: [] },
  conditions: [],
  joint: [],
  publications: [{ meetingId, on: on('2026-11-24'), day: on('2026-11-16') }],
  routes: [],
  reviews: [],
} as unknown as WorkParts;

const nothing: WorkParts = {
  ...parts,
  ...{ told: { unanswered: [] as never, all: [] }, questions: [], unread: [], publications: [] },
};

/** What waits for somebody, on its first page, all of it, of one kind, and where nothing does. */
export function workCards(words: Words) {
  const today = on('2026-11-17');
  const secretary = readerFor(board, people.secretary, today);
  const view = seeWork({ board, today }, parts, secretary);
  const typed = words.commands.digest.usage.split(' ')[0] ?? '';
  const shown = { words, page: 1, typed, clock: null };
  return {
    work: workCard(view, { ...shown, clock: '07:30', told: words.work.turnedOn('07:30') }),
    'work-all': workCard(view, { ...shown, page: 2, only: allKinds }),
    'work-of-a-kind': workCard(view, { ...shown, only: 'reading' }),
    'work-done': workCard(seeWork({ board, today }, nothing, readerFor(board, people.guest, today)), shown),
  };
}
