import type { ReadPapers } from '../../src/actions/outside/papers.ts';
import { nameOfMark } from '../../src/store/read-marks.ts';
import { all, sortedBy } from './memory-lists.ts';
import type { State } from './memory-state.ts';

export function readPapersIn(state: State): ReadPapers {
  return {
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
    keptPreReads: { bytes: async ({ id, sha256 }) => state.keptPreReads.get(`${id}/${sha256}`) },
    laid: {
      get: async (meetingId, place, what) => state.laid.get(`${meetingId}/${place}/${what}`),
    },
    rounds: { get: async (meeting) => state.rounds.get(meeting) },
    files: {
      ofMeeting: async (meeting) =>
        sortedBy(all(state.files), ({ name }) => name)
          .filter((file) => file.meetingId === meeting)
          .map(({ bytes: _, ...head }) => head),
      get: async (meeting, name) => state.files.get(`${meeting}/${name}`),
    },
  };
}
