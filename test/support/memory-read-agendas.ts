import type { ReadAgendas } from '../../src/actions/outside/agendas.ts';
import type { MeetingId } from '../../src/domain/ids.ts';
import type { Line, Place } from '../../src/domain/meeting.ts';
import { isOpenRoute } from '../../src/domain/route.ts';
import { all, sortedBy } from './memory-lists.ts';
import { searchIn } from './memory-search.ts';
import type { State } from './memory-state.ts';
import { isWaiting, placesOf } from './memory-waiting.ts';

export function readAgendasIn(state: State): ReadAgendas {
  return {
    meetings: {
      get: async (id) => state.meetings.get(id),
      ofBoard: async (id) =>
        sortedBy(all(state.meetings), (meeting) => `${meeting.start} ${meeting.id}`).filter(
          (meeting) => meeting.boardId === id,
        ),
      loads: async (ids) =>
        sortedBy(all(state.meetings), ({ id }) => id)
          .filter(({ id, places }) => ids.includes(id) && places.length > 0)
          .map(({ id, places }) => ({
            meetingId: id,
            items: places.length,
            minutes: places.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
          })),
      lines: async (ids) =>
        sortedBy(all(state.meetings), ({ id }) => id)
          .filter(({ id }) => ids.includes(id))
          .flatMap(({ id, places }) => places.flatMap((place) => lineOf(state, id, place))),
      standings: async (items) => placesOf(state, items),
    },
    items: {
      get: async (id) => state.items.get(id),
      many: async (ids) => all(state.items).filter((item) => ids.includes(item.id)),
      ofCase: async (board, number) =>
        all(state.items).filter((item) => item.boardId === board && item.caseNumber === number),
      proposed: async (board) =>
        all(state.items).filter((item) => item.boardId === board && item.state === 'proposed'),
      returned: async (board) =>
        all(state.items).filter((item) => item.boardId === board && item.state === 'returned'),
      ofProposer: async (board, person) =>
        all(state.items)
          .filter((item) => item.boardId === board && item.proposal?.by === person)
          .reverse(),
      closed: async (board) =>
        all(state.items).filter(
          (item) => item.boardId === board && item.state === 'accepted' && item.closed !== null,
        ),
      waiting: async (board) =>
        all(state.items).filter((item) => item.boardId === board && isWaiting(item, state)),
    },
    search: searchIn(state),
    reactions: {
      ofMeeting: async (id) =>
        sortedBy(all(state.reactions), ({ at, personId }) => `${at} ${personId}`).filter(
          (one) => one.meetingId === id,
        ),
    },
    itemDrafts: { get: async (item, person) => state.itemDrafts.get(`${item} ${person}`) },
    notes: {
      get: async (id) => state.notes.get(id),
      ofItems: async (ids) =>
        sortedBy(all(state.notes), (note) => `${note.at} ${note.id}`).filter((one) =>
          ids.includes(one.itemId),
        ),
    },
    questions: {
      get: async (id) => state.questions.get(id),
      ofItems: async (ids) =>
        sortedBy(all(state.questions), (one) => `${one.askedAt} ${one.id}`).filter((one) =>
          ids.includes(one.itemId),
        ),
      open: async (board) =>
        sortedBy(all(state.questions), (one) => `${one.askedAt} ${one.id}`).filter(
          ({ answer, itemId }) => answer === null && state.items.get(itemId)?.boardId === board,
        ),
    },
    links: {
      ofItems: async (items) =>
        sortedBy(all(state.links), ({ a, b }) => `${a} ${b}`).filter(
          ({ a, b }) => items.includes(a) || items.includes(b),
        ),
    },
    sessions: {
      get: async (meeting) => state.sessions.get(meeting),
      many: async (ids) =>
        sortedBy(all(state.sessions), ({ meetingId }) => meetingId).filter(({ meetingId }) =>
          ids.includes(meetingId),
        ),
    },
    routes: {
      ofItems: async (ids) =>
        sortedBy(all(state.routes), ({ itemId }) => itemId).filter(({ itemId }) => ids.includes(itemId)),
      open: async (board) =>
        sortedBy(all(state.routes), ({ itemId }) => itemId).filter(
          (route) => route.boardId === board && isOpenRoute(route),
        ),
    },
    posts: {
      ofMeeting: async (id) => state.posts.get(id),
      byMessage: async (conversation, activity) =>
        all(state.posts).find(
          ({ message }) =>
            message.activityId === activity &&
            message.conversationId.split(';')[0] === conversation.split(';')[0],
        ),
      noted: async (id) => state.noted.get(id),
      seenBy: async (id) => [
        ...new Set(all(state.marks).flatMap((mark) => (mark.meetingId === id ? [mark.personId] : []))),
      ],
    },
    screens: { get: async (meeting, person) => state.screens.get(`${meeting} ${person}`) },
  };
}

function lineOf(state: State, meetingId: MeetingId, { itemId, text, caseNumber, minutes }: Place): Line[] {
  const item = state.items.get(itemId);
  if (!item) return [];
  const { standing, closed, disqualified, guests, units } = item;
  const guarded = { closed, disqualified, guests, units };
  return [{ meetingId, itemId, title: text.title, caseNumber, minutes, standing, guarded }];
}
