import type { ReadDecisions } from '../../src/actions/outside/decisions.ts';
import type { Condition } from '../../src/domain/condition.ts';
import { aboutOrders, type Notice } from '../../src/domain/notice.ts';
import { type BoardOrder, untouched } from '../../src/domain/order.ts';
import { all, sortedBy } from './memory-lists.ts';
import type { State } from './memory-state.ts';

export function readDecisionsIn(state: State): ReadDecisions {
  return {
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
  };
}

function ordersOn(state: State): ReadDecisions['orders'] {
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
  const every = () => sortedBy([...decided(), ...free()], ({ given, order }) => `${given.day} ${order.id}`);
  return {
    get: async (id) => every().find(({ order }) => order.id === id),
    ofBoard: async (board) => every().filter(({ given }) => given.boardId === board),
    answeredBy: async (items) =>
      every().filter(({ progress: { answeredBy } }) => answeredBy !== null && items.includes(answeredBy)),
  };
}

function inOrder(conditions: readonly Condition[]): Condition[] {
  return sortedBy(
    conditions,
    ({ decisionId, position }) => `${decisionId} ${String(position).padStart(4, '0')}`,
  );
}
