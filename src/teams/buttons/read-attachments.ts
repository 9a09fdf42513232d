import type { Attachment } from '../../domain/item.ts';

/** One a line, `title | link`; a line that is a link only has the end of its path as title. */
export function readAttachments(text: string): Attachment[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 50)
    .map(readLine);
}

function readLine(line: string): Attachment {
  const [first = '', second = ''] = line.split('|').map((part) => part.trim());
  const url = readLink(second) ?? readLink(first);
  const title =
    readLink(first) === null ? first : second && readLink(second) === null ? second : nameIn(first);
  return { title: (title || line).slice(0, 250), url };
}

/** Only addresses that open in a browser. */
function readLink(text: string): string | null {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) ? text : null;
}

function nameIn(url: string): string {
  const last = new URL(url).pathname.split('/').filter(Boolean).at(-1);
  if (!last) return url;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
