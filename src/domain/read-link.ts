/** Longer addresses are none that a browser opens. */
const longest = 2_000;

/** Only addresses that open in a browser; null for anything else. */
export function readLink(text: string): string | null {
  return /^https?:\/\/\S+$/i.test(text) && text.length <= longest && URL.canParse(text) ? text : null;
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
