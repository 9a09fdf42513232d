import type { Content } from './values.ts';

/** What stands on a person's own device of what they write: until the server has it, or they drop it. */
export type KeptWriting = { content: Content; madeFrom: string };
export type KeptAt = { personId: string; itemId: string };

export type Keeping = {
  get(): KeptWriting | null;
  put(kept: KeptWriting): void;
  forget(): void;
};

const all = 'moedeklar/writing/';

export function keepAt({ personId, itemId }: KeptAt, store = ownStore()): Keeping {
  const key = ofPerson(personId) + encodeURIComponent(itemId);
  return {
    get: () => readKept(store?.getItem(key) ?? null),
    // A device that is full or keeps nothing has the draft on the server alone.
    put: (kept) => attempt(() => store?.setItem(key, JSON.stringify(kept))),
    forget: () => attempt(() => store?.removeItem(key)),
  };
}

/** Whoever is signed in now finds nothing that somebody else wrote here. */
export function forgetOthers(personId: string, store = ownStore()): void {
  const others = Object.keys(store ?? {}).filter(
    (key) => key.startsWith(all) && !key.startsWith(ofPerson(personId)),
  );
  for (const key of others) attempt(() => store?.removeItem(key));
}

function ofPerson(personId: string): string {
  return `${all}${encodeURIComponent(personId)}/`;
}

function readKept(text: string | null): KeptWriting | null {
  try {
    const kept: Partial<KeptWriting> | null = JSON.parse(text ?? 'null');
    const isWhole = kept?.content && typeof kept.madeFrom === 'string';
    return isWhole ? (kept as KeptWriting) : null;
  } catch {
    return null;
  }
}

/** In a frame of another's page there may be none. */
function ownStore(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // Then it is kept by the server, or in the open page.
  }
}
