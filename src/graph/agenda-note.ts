import type { EventNote } from '../actions/outside.ts';

/**
 * Our words in an event's text: a line of its own with one link. It is known again by the id around it; where an
 * Outlook has dropped or renamed that, by its first word and where it leads. Comments would not survive.
 */
const marker = 'moedeklar-agenda';
const firstWord = 'Mødeklar';
/** A post in Teams, a place in our tab there, or the same in a browser. */
const ourPlaces =
  /^(https:\/\/teams\.microsoft\.com\/l\/(message|entity)\/|https?:\/\/[^/]+\/tab\/meetings\/)/i;

type Found = {
  /** Of the whole line where nothing but the link stands in it, else of the link alone. */
  from: number;
  to: number;
  link: { from: number; to: number; leadsTo: string };
};

/** Where our link leads; null where there is none. */
export function linkIn(html: string): string | null {
  return find(html)?.link.leadsTo ?? null;
}

/** The text with our link in it, at its beginning where it had none; every other byte stays. */
export function withNote(html: string, note: EventNote): string {
  const link = `<a href="${escaped(note.link)}">${escaped(note.text)}</a>`;
  const found = find(html);
  if (found) return html.slice(0, found.link.from) + link + html.slice(found.link.to);
  const body = /<body\b[^>]*>/i.exec(html);
  const at = body ? body.index + body[0].length : 0;
  return `${html.slice(0, at)}<div id="${marker}">${link}</div>${html.slice(at)}`;
}

/** The text without our line; every other byte stays. */
export function withoutNote(html: string): string {
  const found = find(html);
  return found ? html.slice(0, found.from) + html.slice(found.to) : html;
}

/** What people read in it and where its links lead, however it is written. */
export function saidIn(html: string): string {
  const links = [...html.matchAll(anchors)].map(([, attributes = '']) => targetOf(attributes));
  return JSON.stringify([plain(html), links]);
}

/** One that somebody forgot to close ends where the next begins. */
const anchors = /<a\b([^>]*)>((?:(?!<a\b)[\s\S])*?)<\/a\s*>/gi;
const lineBefore = new RegExp(`<div\\b[^>]*\\bid\\s*=\\s*["']?(?:x_)*${marker}["']?[^>]*>\\s*$`, 'i');
const lineAfter = /^\s*<\/div\s*>/i;

function find(html: string): Found | null {
  for (const match of html.matchAll(anchors)) {
    const [whole, attributes = '', words = ''] = match;
    const leadsTo = targetOf(attributes);
    if (!ourPlaces.test(leadsTo)) continue;
    const link = { from: match.index, to: match.index + whole.length, leadsTo };
    const before = lineBefore.exec(html.slice(0, link.from));
    if (!before && !plain(words).startsWith(firstWord)) continue;
    const after = lineAfter.exec(html.slice(link.to));
    if (!before || !after) return { from: link.from, to: link.to, link };
    return { from: before.index, to: link.to + after[0].length, link };
  }
  return null;
}

/** Where a link leads, also where the mail's guard has put itself before it. */
function targetOf(attributes: string): string {
  const [, ...quoted] = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes) ?? [];
  const target = decoded(quoted.find((one) => one !== undefined) ?? '').trim();
  const url = URL.canParse(target) ? new URL(target) : null;
  const guarded = url?.hostname.endsWith('.safelinks.protection.outlook.com')
    ? url.searchParams.get('url')
    : null;
  return guarded ?? target;
}

function plain(html: string): string {
  const words = html.replace(/<(style|script|head)\b[\s\S]*?<\/\1\s*>/gi, ' ').replace(/<[^>]*>/g, ' ');
  return decoded(words).replace(/\s+/g, ' ').trim();
}

const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' },
  ...{ oslash: 'ø', Oslash: 'Ø', aelig: 'æ', AElig: 'Æ', aring: 'å', Aring: 'Å' },
};

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
    if (code === null) return named[name] ?? whole;
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
