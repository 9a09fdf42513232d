import { Unreadable } from '../unreadable.ts';

/** An element of XML, its name and its attributes' without their prefixes. */
export type Xml = { name: string; attributes: ReadonlyMap<string, string>; children: (Xml | string)[] };

/** Elements one within the other, attributes of one, and both of all: no document that people read has as many. */
const [deepest, mostOfOne, most] = [400, 500, 1_500_000];

/** Reads XML as Word writes it, without a DTD; whatever is not well formed is unreadable. Takes time in proportion. */
export function readXml(content: Uint8Array): Xml {
  const text = new TextDecoder(encodingOf(content)).decode(content);
  const top: Xml = { name: '', attributes: none, children: [] };
  const open: Xml[] = [top];
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const { next, said, tag } = pieceAt(text, at);
    at = next;
    const parent = open.at(-1) ?? top;
    if (said !== '') parent.children.push(said);
    if (!tag) continue;
    if (tag.kind === 'end') {
      if (open.length < 2 || open.pop()?.name !== tag.name) throw broken();
      continue;
    }
    count += 1 + tag.attributes.size;
    const element: Xml = { name: tag.name, attributes: tag.attributes, children: [] };
    parent.children.push(element);
    if (tag.kind === 'start') open.push(element);
    if (open.length > deepest || count > most) throw new Unreadable('its text is too large to be read');
  }
  const [root] = childrenOf(top);
  if (!root || open.length > 1) throw broken();
  return root;
}

/** The elements within an element. */
export function childrenOf({ children }: Xml): Xml[] {
  return children.filter((child) => typeof child !== 'string');
}

/** The first element of that name directly within. */
export function childOf(element: Xml | undefined, name: string): Xml | undefined {
  return element?.children.find((child): child is Xml => typeof child !== 'string' && child.name === name);
}

/** The attribute `val` of the element of that name directly within. */
export function valueIn(element: Xml | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.get('val');
}

const none: ReadonlyMap<string, string> = new Map();

type Tag = { kind: 'start' | 'end' | 'empty'; name: string; attributes: ReadonlyMap<string, string> };
type Piece = { said: string; tag?: Tag; next: number };

/** A run of text, or a tag, or what says nothing: a comment or an instruction. */
function pieceAt(text: string, at: number): Piece {
  if (text[at] !== '<') {
    const end = text.indexOf('<', at);
    const next = end < 0 ? text.length : end;
    return { said: decoded(text.slice(at, next)), next };
  }
  if (text.startsWith('<!--', at)) return { said: '', next: behind(text, '-->', at) };
  if (text.startsWith('<?', at)) return { said: '', next: behind(text, '?>', at) };
  if (text.startsWith('<![CDATA[', at)) {
    const next = behind(text, ']]>', at);
    return { said: text.slice(at + 9, next - 3), next };
  }
  if (text.startsWith('<!', at)) throw broken();
  return tagAt(text, at + 1);
}

function tagAt(text: string, start: number): Piece {
  const isEnd = text[start] === '/';
  let at = nameEnd(text, isEnd ? start + 1 : start);
  const name = local(text.slice(isEnd ? start + 1 : start, at));
  const attributes = new Map<string, string>();
  for (;;) {
    at = skipBlanks(text, at);
    if (text[at] === '>') break;
    if (text[at] === '/' && text[at + 1] === '>') return said({ kind: 'empty', name, attributes }, at + 2);
    const end = nameEnd(text, at);
    const equals = skipBlanks(text, end);
    const quote = skipBlanks(text, equals + 1);
    if (end === at || text[equals] !== '=' || (text[quote] !== '"' && text[quote] !== "'")) throw broken();
    if (attributes.size > mostOfOne) throw broken();
    const close = behind(text, text[quote] ?? '', quote + 1);
    attributes.set(local(text.slice(at, end)), decoded(text.slice(quote + 1, close - 1)));
    at = close;
  }
  return said({ kind: isEnd ? 'end' : 'start', name, attributes }, at + 1);
}

function said(tag: Tag, next: number): Piece {
  return { said: '', tag: tag.attributes.size > 0 ? tag : { ...tag, attributes: none }, next };
}

function nameEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !' \t\r\n/>='.includes(text[at] ?? '')) at += 1;
  return at;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (' \t\r\n'.includes(text[at] ?? '-')) at += 1;
  return at;
}

function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  if (at < 0) throw broken();
  return at + mark.length;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const named: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name) return named.get(name) ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function broken(): Unreadable {
  return new Unreadable('its text is broken');
}
