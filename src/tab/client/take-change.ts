import type { ServerEvent } from './event-lines.ts';
import type { Resources } from './resources.ts';

type Happened = { boardId?: string; meetingId?: string | null };

/** Reads anew what an event names, and gives whether anything on the page became another by it. */
export async function takeChange(
  resources: Pick<Resources, 'stale'>,
  { event, data }: ServerEvent,
): Promise<boolean> {
  if (event === 'reload') return resources.stale(() => true);
  if (event !== 'changed') return false;
  const { boardId, meetingId } = readData(data);
  return resources.stale((address) => isAbout(address, [boardId, meetingId]));
}

/** What lies below the board or the meeting, and what is the reader's own over all of them. */
function isAbout(address: string, ids: readonly (string | null | undefined)[]): boolean {
  const parts = address.split(/[/?]/).map(decodeURIComponent);
  return parts.includes('me') || ids.some((id) => id && parts.includes(id));
}

function readData(data: string): Happened {
  try {
    return JSON.parse(data) as Happened;
  } catch {
    return {};
  }
}
