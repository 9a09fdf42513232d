/** Whoever says more than a day means something else. */
const longest = 86_400;

/** How many seconds to wait: from seconds, `hh:mm:ss` or a date. Null where it says nothing that can be followed. */
export function readRetryAfter(header: string | null, now: string): number | null {
  const text = header?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(text)) return Math.min(Number(text), longest);
  const span = /^(\d{1,3}):(\d{2}):(\d{2})$/.exec(text);
  if (span) {
    const [hours = 0, minutes = 0, seconds = 0] = span.slice(1).map(Number);
    return Math.min(hours * 3600 + minutes * 60 + seconds, longest);
  }
  if (!/^[A-Z][a-z]{2}, \d|^\d{4}-\d{2}-\d{2}T/.test(text)) return null;
  const wait = (Date.parse(text) - Date.parse(now)) / 1000;
  // A date that is past would have us ask again at once.
  return wait > 0 ? Math.min(Math.ceil(wait), longest) : null;
}
