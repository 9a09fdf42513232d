import type { Act } from './act.ts';

/** Where acts wait through a break and a closed page: one entry for each, in order, so that two pages never mix. */
export type KeptActs = ReturnType<typeof keptActs>;

/** What this form of an act is kept under: another form of a later page is not read as it. */
const top = 'moedeklar/act/1/';

type Of = { personId: string; meetingId: string };

/** Of one person in one meeting. Without a store, which a browser may refuse a page in a frame, nothing is kept. */
export function keptActs(store: Storage | null, of: Of) {
  const below = `${top}${partsOf(of)}/`;
  const places = new Map<string, string>();

  function newPlace(key: string): string {
    const last = keysBelow(store, below).at(-1)?.slice(below.length) ?? '';
    const order = (Number.parseInt(last, 10) || 0) + 1;
    return `${below}${String(order).padStart(9, '0')} ${key}`;
  }

  return {
    /** Those that an earlier page left. */
    all(): Act[] {
      return keysBelow(store, below).flatMap((at) => {
        const act = readAct(store?.getItem(at) ?? '');
        if (act) places.set(act.key, at);
        return act ?? [];
      });
    },
    /** Where another is named, it takes its place in the order. */
    keep(act: Act, insteadOf = act.key): void {
      if (act.isClosed) return;
      const at = places.get(insteadOf) ?? newPlace(act.key);
      places.delete(insteadOf);
      places.set(act.key, at);
      try {
        store?.setItem(at, JSON.stringify(act));
      } catch {
        // The device has no room: it waits in the page alone.
      }
    },
    drop(key: string): void {
      const at = places.get(key);
      if (at !== undefined) store?.removeItem(at);
      places.delete(key);
    },
  };
}

/** The meetings in which somebody left acts. What another person left on the device is forgotten. */
export function meetingsWithActs(store: Storage | null, personId: string): string[] {
  const found = keysBelow(store, top).map((at) => {
    const [person = '', meetingId = ''] = at.slice(top.length).split('/').map(decodeURIComponent);
    if (person !== personId) store?.removeItem(at);
    return person === personId ? meetingId : '';
  });
  return [...new Set(found)].filter((meetingId) => meetingId !== '');
}

function partsOf({ personId, meetingId }: Of): string {
  return [personId, meetingId].map(encodeURIComponent).join('/');
}

function keysBelow(store: Storage | null, below: string): string[] {
  return Object.keys(store ?? {})
    .filter((key) => key.startsWith(below))
    .toSorted();
}

function readAct(text: string): Act | null {
  try {
    const act = JSON.parse(text) as Act;
    return typeof act.key === 'string' && typeof act.address === 'string' ? act : null;
  } catch {
    return null;
  }
}
