const all = 'moedeklar/decision/';
const of = (meetingId: string) => `${all}${encodeURIComponent(meetingId)}/`;

export type KeptAt = { meetingId: string; itemId: string; personId: string };

/** What somebody typed and has not sent, kept on their device; an empty text leaves nothing behind. */
export function keepText(store: Storage, at: KeptAt, text: string): void {
  if (text === '') store.removeItem(keyOf(at));
  else store.setItem(keyOf(at), text);
}

export function keptText(store: Storage, at: KeptAt): string {
  return store.getItem(keyOf(at)) ?? '';
}

/** Of the meeting only what is about one of the items stays: the others are decided, or no longer to be written of. */
export function forgetTexts(store: Storage, meetingId: string, but: readonly string[]): void {
  const kept = but.map((itemId) => `${of(meetingId)}${encodeURIComponent(itemId)}/`);
  for (const key of Object.keys(store))
    if (key.startsWith(of(meetingId)) && !kept.some((item) => key.startsWith(item))) store.removeItem(key);
}

/** What another person typed on this device before is nobody's now. */
export function forgetTextsOfOthers(store: Storage, personId: string): void {
  const own = `/${encodeURIComponent(personId)}`;
  for (const key of Object.keys(store)) if (key.startsWith(all) && !key.endsWith(own)) store.removeItem(key);
}

function keyOf({ meetingId, itemId, personId }: KeptAt): string {
  return of(meetingId) + [itemId, personId].map(encodeURIComponent).join('/');
}
