import type { ReadChanges, Touched } from '../../src/actions/outside.ts';
import { nameOfLink } from '../../src/domain/item-link.ts';
import { nameOfMark } from '../../src/store/read-marks.ts';
import { nameOfRoute } from '../../src/store/routes.ts';
import { nameOfSession } from '../../src/store/sessions.ts';
import { nameOfReaction, type State } from './memory-state.ts';

export function readChangesIn(state: State): ReadChanges {
  return {
    changes: {
      lastOf: async (person, board) =>
        state.changes.findLast((one) => one.personId === person && one.boardId === board && !one.takenBack),
      isFollowed: async ({ seq, touched }) =>
        state.records
          .slice(seq)
          .some(({ about }) => (touched ?? []).some((one) => about.includes(subjectOf(one)))),
    },
    record: {
      last: async () => state.records.length,
      since: async (seq, most) =>
        state.records.slice(seq, seq + most).map(({ kind, subject, about }, at) => ({
          ...{ kind, seq: seq + at + 1 },
          about: [subject, ...about],
        })),
    },
  };
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
