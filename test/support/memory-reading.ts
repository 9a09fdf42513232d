import type { Reading } from '../../src/actions/outside.ts';
import { readAgendasIn } from './memory-read-agendas.ts';
import { readBoardsIn } from './memory-read-boards.ts';
import { readChangesIn } from './memory-read-changes.ts';
import { readDecisionsIn } from './memory-read-decisions.ts';
import { readPapersIn } from './memory-read-papers.ts';
import type { State } from './memory-state.ts';

/** What the database's queries answer, of one state in memory. */
export function readingOn(state: State): Reading {
  return {
    ...readBoardsIn(state),
    ...readAgendasIn(state),
    ...readDecisionsIn(state),
    ...readPapersIn(state),
    ...readChangesIn(state),
  };
}
