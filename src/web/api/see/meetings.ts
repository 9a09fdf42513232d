import type { Reading } from '../../../actions/outside.ts';
import type { Routes } from '../../../api/v1/routes.ts';
import type { Instant } from '../../../domain/day.ts';
import { isHeldIn, isOver } from '../../../domain/meeting.ts';
import { type MeetingHeadView, seeMeetings } from '../../../domain/see-meetings.ts';
import type { Seen } from '../../../domain/seen.ts';
import type { See } from '../ask.ts';
import { boardsOf, enterBoard, type OnBoard } from '../asking.ts';

const onPage = 25;

export const seeMyMeetings: See<Routes['myMeetings']> = async (db, { asking, query }) => {
  const all: Seen<MeetingHeadView>[] = [];
  for (const at of await boardsOf(db, asking)) all.push(...(await meetingsOn(db, at, query.chat)));
  return pageOf(all, { ...query, now: asking.now });
};

export const seeBoardMeetings: See<Routes['boardMeetings']> = async (db, { asking, params, query }) => {
  const all = await meetingsOn(db, await enterBoard(db, asking, params.boardId), query.chat);
  return pageOf(all, { ...query, now: asking.now });
};

async function meetingsOn(db: Reading, { board, me }: OnBoard, chat: string | undefined) {
  const all = await db.meetings.ofBoard(board.id);
  return seeMeetings(
    board,
    all.filter((one) => !chat || isHeldIn(chat, one)),
    me,
  );
}

function pageOf(
  all: readonly Seen<MeetingHeadView>[],
  { when, page, now }: { when: 'coming' | 'past'; page: number; now: Instant },
) {
  const isPast = (one: MeetingHeadView) => one.status !== 'inSession' && (one.end <= now || isOver(one));
  const chosen = all.filter((one) => isPast(one) === (when === 'past'));
  const sorted = chosen.toSorted((a, b) => (a.start < b.start ? -1 : 1) * (when === 'past' ? -1 : 1));
  const last = page * onPage;
  return { meetings: sorted.slice(last - onPage, last), next: sorted.length > last ? page + 1 : null };
}
