import type { Place } from '../shell/place.ts';

type Waiting = { at: { meetingId: string; itemId: string | null } | null };

/** Where one does something about what waits: on its agenda, else on its board's page. */
export function placeOfWait({ at }: Waiting, boardId: string): Place {
  return at ? { page: 'meeting', ...at } : { page: 'board', boardId };
}
