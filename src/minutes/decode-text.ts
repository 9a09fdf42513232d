import { Unreadable } from './unreadable.ts';

/** UTF-8, or what Windows wrote before it; throws `Unreadable` for what is no text at all. */
export function decodeText(content: Uint8Array): string {
  if (content.includes(0)) throw noText();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    const text = new TextDecoder('windows-1252').decode(content);
    const odd = [...text].filter((character) => character < ' ' && !'\t\n\f\r'.includes(character)).length;
    if (odd > text.length / 100) throw noText();
    return text;
  }
}

function noText(): Unreadable {
  return new Unreadable('it is no text');
}
