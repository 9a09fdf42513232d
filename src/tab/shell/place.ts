/** Where in the tab somebody is: what an address names. */
export type Place =
  | { page: 'home' }
  | { page: 'board'; boardId: string }
  /** `wish` is what is looked for there. */
  | { page: 'look-back'; boardId: string; part: LookBackPart; wish: string | null }
  | { page: 'case'; boardId: string; caseNumber: string }
  | { page: 'meeting'; meetingId: string; itemId: string | null }
  | { page: 'session'; meetingId: string }
  | { page: 'config' }
  | { page: 'unknown' };

/** What can be looked at behind us; the first where none is named. */
export const lookBackParts = ['numbers', 'search', 'decisions', 'orders'] as const;
export type LookBackPart = (typeof lookBackParts)[number];

const top = '/tab/';

/** The place that a path such as `/tab/meetings/m1/items/i1` names. */
export function readPlace(path: string): Place {
  const parts = partsOf(path);
  if (parts === null || parts.length > 5) return { page: 'unknown' };
  const [first, id, then, below, ...more] = parts;
  if (first === undefined) return { page: 'home' };
  if (first === 'config' && id === undefined) return { page: 'config' };
  if (first === 'boards' && id) return placeOnBoard(id, parts.slice(2));
  if (first !== 'meetings' || !id || more.length > 0) return { page: 'unknown' };
  if (then === undefined) return { page: 'meeting', meetingId: id, itemId: null };
  if (then === 'session' && below === undefined) return { page: 'session', meetingId: id };
  if (then === 'items' && below) return { page: 'meeting', meetingId: id, itemId: below };
  return { page: 'unknown' };
}

function placeOnBoard(boardId: string, [then, below, wish]: string[]): Place {
  if (then === undefined) return { page: 'board', boardId };
  if (then === 'cases' && below && !wish) return { page: 'case', boardId, caseNumber: below };
  const part = lookBackParts.find((one) => one === (below ?? lookBackParts[0]));
  if (then !== 'look-back' || !part) return { page: 'unknown' };
  return { page: 'look-back', boardId, part, wish: wish ?? null };
}

/** The address of a place; of an unknown one, home. */
export function pathTo(place: Place): string {
  return top + partsTo(place).map(encodeURIComponent).join('/');
}

function partsTo(place: Place): string[] {
  switch (place.page) {
    case 'board':
      return ['boards', place.boardId];
    case 'look-back':
      return ['boards', place.boardId, 'look-back', ...behindLookBack(place)];
    case 'case':
      return ['boards', place.boardId, 'cases', place.caseNumber];
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

function behindLookBack({ part, wish }: Extract<Place, { page: 'look-back' }>): string[] {
  if (wish !== null) return [part, wish];
  return part === lookBackParts[0] ? [] : [part];
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
