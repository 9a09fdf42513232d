import type { Reading, Touched } from '../../src/actions/outside.ts';
import { type Condition, stateOf } from '../../src/domain/condition.ts';
import type { ItemId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import { nameOfLink } from '../../src/domain/item-link.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import { aboutOrders, type Notice } from '../../src/domain/notice.ts';
import { type BoardOrder, untouched } from '../../src/domain/order.ts';
import { isOpenRoute } from '../../src/domain/route.ts';
import { nameOfMark } from '../../src/store/read-marks.ts';
import { nameOfRoute } from '../../src/store/routes.ts';
import { nameOfSession } from '../../src/store/sessions.ts';
import { searchIn } from './memory-search.ts';
import { nameOfReaction, type State } from './memory-state.ts';

/** What the database's queries answer, of one state in memory. */
export function readingOn(state: State): Reading {
  const all = <T>(map: Map<string, T>) => [...map.values()];
  const placesOf = (items: readonly ItemId[]) =>
    sortedBy(all(state.meetings), ({ start, id }) => `${start} ${id}`).flatMap((meeting) =>
      meeting.places.flatMap((place, at) =>
        items.includes(place.itemId) ? [{ meeting, number: at + 1, place }] : [],
      ),
    );
  return {
    boards: {
      get: async (id) => state.boards.get(id),
      all: async () => sortedBy(all(state.boards), ({ name }) => name),
      byChannel: async (id) => all(state.boards).find((board) => board.channel?.channelId === id),
      ofPerson: async (id) =>
        sortedBy(all(state.boards), ({ name }) => name).filter((board) =>
          board.members.some((one) => one.personId === id),
        ),
    },
    people: {
      get: async (id) => state.people.get(id),
      many: async (ids) => all(state.people).filter((person) => ids.includes(person.id)),
    },
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
      standings: async (items) => placesOf(items),
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
        all(state.items).filter(
          (item) => item.boardId === board && isWaiting(item, placesOf([item.id]), state),
        ),
    },
    decisions: {
      get: async (id) => state.decisions.get(id),
      ofItems: async (ids) =>
        sortedBy(all(state.decisions), (one) => `${one.day} ${one.recordedAt ?? '~'} ${one.id}`).filter(
          (one) => ids.includes(one.itemId),
        ),
      since: async (board, day) =>
        sortedBy(all(state.decisions), (one) => `${one.day} ${one.recordedAt ?? '~'} ${one.id}`).filter(
          (one) => one.day >= day && state.items.get(one.itemId)?.boardId === board,
        ),
    },
    orders: ordersOn(state),
    conditions: {
      get: async (id) => state.conditions.get(id),
      ofDecisions: async (ids) =>
        inOrder(all(state.conditions).filter((one) => ids.includes(one.decisionId))),
      ofBoard: async (id) => inOrder(all(state.conditions).filter((one) => one.boardId === id)),
    },
    reactions: {
      ofMeeting: async (id) =>
        sortedBy(all(state.reactions), ({ at, personId }) => `${at} ${personId}`).filter(
          (one) => one.meetingId === id,
        ),
    },
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
    notices: {
      get: async (id) => state.notices.get(id),
      ofDecisions: async (ids) =>
        all(state.notices).filter(({ about }) => about.kind === 'decision' && ids.includes(about.decisionId)),
      aboutOrders: async (board) =>
        sortedBy(all(state.notices), ({ id }) => id).filter(
          ({ boardId, about, delivery }) =>
            boardId === board && delivery.state === 'sent' && aboutOrders.some((kind) => kind === about.kind),
        ),
      latestAttempts: async (board) => {
        const at = ({ delivery }: Notice) => ('at' in delivery ? delivery.at : '');
        const ended = sortedBy(all(state.notices), ({ id }) => id).filter(
          (one) => one.boardId === board && at(one),
        );
        const latest = new Map(sortedBy(ended.toReversed(), at).map((one) => [one.to, one]));
        return sortedBy([...latest.values()], ({ to }) => to);
      },
    },
    drafts: {
      get: async (id) => state.drafts.get(id),
      lastOf: async (person, on) =>
        sortedBy(all(state.drafts), ({ at, id }) => `${at} ${id}`).findLast(
          (one) => one.by === person && one.itemId === on.itemId && one.meetingId === on.meetingId,
        ),
    },
    calendars: { get: async (board) => state.calendars.get(board) },
    subscriptions: { get: async (mailbox) => state.subscriptions.get(mailbox) },
    laid: {
      get: async (meetingId, place, what) => state.laid.get(`${meetingId}/${place}/${what}`),
    },
    preReads: {
      many: async (board, urls) =>
        sortedBy(all(state.preReads), ({ preRead }) => preRead.url)
          .filter(({ boardId, preRead }) => boardId === board && urls.includes(preRead.url))
          .map(({ preRead }) => preRead),
    },
    readMarks: {
      ofItems: async (items) =>
        sortedBy(all(state.readMarks), nameOfMark).filter(({ itemId }) => items.includes(itemId)),
    },
    links: {
      ofItems: async (items) =>
        sortedBy(all(state.links), ({ a, b }) => `${a} ${b}`).filter(
          ({ a, b }) => items.includes(a) || items.includes(b),
        ),
    },
    rounds: { get: async (meeting) => state.rounds.get(meeting) },
    sessions: { get: async (meeting) => state.sessions.get(meeting) },
    keptPreReads: { bytes: async ({ id, sha256 }) => state.keptPreReads.get(`${id}/${sha256}`) },
    routes: {
      ofItems: async (ids) =>
        sortedBy(all(state.routes), ({ itemId }) => itemId).filter(({ itemId }) => ids.includes(itemId)),
      open: async (board) =>
        sortedBy(all(state.routes), ({ itemId }) => itemId).filter(
          (route) => route.boardId === board && isOpenRoute(route),
        ),
    },
    reminders: { has: async (name) => state.reminders.has(name) },
    files: {
      ofMeeting: async (meeting) =>
        sortedBy(all(state.files), ({ name }) => name)
          .filter((file) => file.meetingId === meeting)
          .map(({ bytes: _, ...head }) => head),
      get: async (meeting, name) => state.files.get(`${meeting}/${name}`),
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
    search: searchIn(state),
    wheel: {
      get: async (id) => state.wheel.get(id),
      ofBoard: async (board) => all(state.wheel).filter(({ boardId }) => boardId === board),
      past: async (board) =>
        sortedBy(all(state.meetings), ({ start }) => start)
          .filter(
            (one) => one.boardId === board && ['concluded', 'minutesSent', 'approved'].includes(one.status),
          )
          .flatMap(({ places, start }) =>
            places
              .filter(({ itemId }) => !state.items.get(itemId)?.standing)
              .map(({ itemId, text }) => ({ itemId, title: text.title, start })),
          ),
    },
    changes: {
      lastOf: async (person, board) =>
        state.changes.findLast((one) => one.personId === person && one.boardId === board && !one.takenBack),
      isFollowed: async ({ seq, touched }) =>
        state.records
          .slice(seq)
          .some(({ about }) => (touched ?? []).some((one) => about.includes(subjectOf(one)))),
    },
  };
}

function ordersOn(state: State): Reading['orders'] {
  const decided = () =>
    [...state.decisions.values()].flatMap(({ orders, ...decision }): BoardOrder[] => {
      const { id, itemId, meetingId, day, recordedBy } = decision;
      const boardId = state.items.get(itemId)?.boardId;
      if (recordedBy === null || !boardId) return [];
      const given = { boardId, itemId, meetingId, decisionId: id, day };
      return orders.map((order) => ({
        ...{ order, given, progress: state.orderFiles.get(order.id)?.progress ?? untouched },
      }));
    });
  const free = () => [...state.orderFiles.values()].filter(({ given }) => given.decisionId === null);
  const all = () => sortedBy([...decided(), ...free()], ({ given, order }) => `${given.day} ${order.id}`);
  return {
    get: async (id) => all().find(({ order }) => order.id === id),
    ofBoard: async (board) => all().filter(({ given }) => given.boardId === board),
    answeredBy: async (items) =>
      all().filter(({ progress: { answeredBy } }) => answeredBy !== null && items.includes(answeredBy)),
  };
}

function isWaiting(item: Item, standings: readonly { meeting: Meeting }[], state: State): boolean {
  if (item.state !== 'accepted' || item.standing) return false;
  const decisions = [...state.decisions.values()].filter((one) => one.itemId === item.id);
  const isBusy = standings.some(
    ({ meeting }) =>
      ['planned', 'published', 'inSession'].includes(meeting.status) &&
      !decisions.some((one) => one.meetingId === meeting.id),
  );
  const last = sortedBy(decisions, (one) => `${one.day} ${one.recordedAt ?? ''}`).at(-1);
  const waitsSince = state.routes.get(item.id)?.waitsSince ?? '';
  const cameBack =
    waitsSince > decisions.map((one) => one.recordedAt ?? '').reduce((a, b) => (a > b ? a : b), '');
  const isPutOff = last
    ? last.outcome === 'postponed' && !last.outcomeIsGuess
    : standings.every(({ meeting }) => meeting.status === 'cancelled');
  const hasLapsed = [...state.conditions.values()].some(
    (one) => one.decisionId === last?.id && stateOf(one) === 'lapsed',
  );
  return !isBusy && (isPutOff || hasLapsed || cameBack);
}

function subjectOf(touched: Touched): string {
  if (touched.kind === 'reaction') return nameOfReaction(touched.key);
  if (touched.kind === 'read-mark') return nameOfMark(touched.key);
  if (touched.kind === 'route') return nameOfRoute(touched.itemId);
  if (touched.kind === 'session') return nameOfSession(touched.id);
  if (touched.kind === 'item-link') return nameOfLink(touched.link);
  if (touched.kind === 'order') return touched.order.order.id;
  if (touched.kind === 'condition') return touched.before.id;
  return touched.kind === 'note' ? touched.note.id : touched.id;
}

function sortedBy<T>(list: readonly T[], key: (one: T) => string): T[] {
  return list.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function inOrder(conditions: readonly Condition[]): Condition[] {
  return sortedBy(
    conditions,
    ({ decisionId, position }) => `${decisionId} ${String(position).padStart(4, '0')}`,
  );
}
