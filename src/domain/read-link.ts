import { Refusal } from '../errors.ts';

/** Longer addresses are none that a browser opens. */
const longest = 2_000;

/** Only addresses that open in a browser; null for anything else. */
export function readLink(text: string): string | null {
  return /^https?:\/\/\S+$/i.test(text) && text.length <= longest && URL.canParse(text) ? text : null;
}

/** The same, of what has to be one. */
export function demandLink(text: string): string {
  const url = readLink(text);
  if (url === null) throw new Refusal('link-wrong', { text: text.slice(0, 60) });
  return url;
}

/** What a link is called where nobody says: the end of its path. */
export function nameOfLink(url: string): string {
  const last = new URL(url).pathname.split('/').filter(Boolean).at(-1);
  if (!last) return url;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
