import type { ReadBoards } from '../../src/actions/outside/boards.ts';
import { all, sortedBy } from './memory-lists.ts';
import type { State } from './memory-state.ts';

export function readBoardsIn(state: State): ReadBoards {
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
    calendars: { get: async (board) => state.calendars.get(board) },
    subscriptions: { get: async (mailbox) => state.subscriptions.get(mailbox) },
    digests: {
      get: async (board, person) => state.digests.get(`${board} ${person}`),
      ofBoard: async (board) =>
        sortedBy(all(state.digests), ({ personId }) => personId).filter(({ boardId }) => boardId === board),
    },
    reminders: { has: async (name) => state.reminders.has(name) },
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
  };
}
