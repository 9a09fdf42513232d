import type { BoardId } from '../domain/ids.ts';
import type { CalendarState, Reading } from './outside.ts';

/** What is known of a board's calendar: another after each reading that was kept and each event that was written. */
export type Knowledge = string;

export async function knownOf(db: Reading, boardId: BoardId): Promise<Knowledge> {
  return knowledgeOf(await db.calendars.get(boardId));
}

export function knowledgeOf(state: CalendarState | undefined): Knowledge {
  return `${state?.token ?? ''} ${state?.writes ?? 0}`;
}
