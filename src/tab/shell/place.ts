/** Where in the tab somebody is: what an address names. */
export type Place =
  | { page: 'home' }
  | { page: 'board'; boardId: string }
  | { page: 'meeting'; meetingId: string; itemId: string | null }
  | { page: 'session'; meetingId: string }
  | { page: 'config' }
  | { page: 'unknown' };

const top = '/tab/';

/** The place that a path such as `/tab/meetings/m1/items/i1` names. */
export function readPlace(path: string): Place {
  const parts = partsOf(path);
  const [first, id, then, below, ...more] = parts ?? ['?'];
  if (parts === null || more.length > 0) return { page: 'unknown' };
  if (first === undefined) return { page: 'home' };
  if (first === 'config' && id === undefined) return { page: 'config' };
  if (first === 'boards' && id && then === undefined) return { page: 'board', boardId: id };
  if (first !== 'meetings' || !id) return { page: 'unknown' };
  if (then === undefined) return { page: 'meeting', meetingId: id, itemId: null };
  if (then === 'session' && below === undefined) return { page: 'session', meetingId: id };
  if (then === 'items' && below) return { page: 'meeting', meetingId: id, itemId: below };
  return { page: 'unknown' };
}

/** The address of a place; of an unknown one, home. */
export function pathTo(place: Place): string {
  return top + partsTo(place).map(encodeURIComponent).join('/');
}

/** Beside the call one begins where the meeting is. */
export function besideMeeting(place: Place): Place {
  const isMeeting = place.page === 'meeting' && place.itemId === null;
  return isMeeting ? { page: 'session', meetingId: place.meetingId } : place;
}

function partsTo(place: Place): string[] {
  switch (place.page) {
    case 'board':
      return ['boards', place.boardId];
    case 'meeting':
      return ['meetings', place.meetingId, ...(place.itemId === null ? [] : ['items', place.itemId])];
    case 'session':
      return ['meetings', place.meetingId, 'session'];
    case 'config':
      return ['config'];
    case 'home':
    case 'unknown':
      return [];
    default:
      return place satisfies never;
  }
}

/** Null where it is none of ours, or nobody can read it. */
function partsOf(path: string): string[] | null {
  if (!`${path}/`.startsWith(top)) return null;
  try {
    return path
      .slice(top.length)
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent);
  } catch {
    return null;
  }
}
