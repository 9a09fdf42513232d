const ownMentionShape = /<at(?:\s[^<>]*)?>([^<>]{1,300})<\/at\s*>/gi;

// Only tags Teams writes, and only attributes with a value: "a < b" and "<b og c>" are somebody's words.
// A value never runs past the next "<", so that no text makes the search slow.
const tagShape = new RegExp(
  '<(/?)(at|p|br|div|span|strong|b|em|i|u|s|del|strike|sub|sup|small|font|a|ul|ol|li|h[1-6]|blockquote|pre|code|' +
    'img|hr|table|thead|tbody|tr|td|th|attachment|emoji)' +
    '(?:\\s+[\\w:-]+\\s*=\\s*(?:"[^"<]*"|\'[^\'<]*\'|[^\\s"\'<>]+))*\\s*/?>',
  'gi',
);

const blocks: readonly string[] = 'p div ul ol li h1 h2 h3 h4 h5 h6 blockquote pre table tr'.split(' ');

const namedCharacters = new Map(
  Object.entries({
    ...{
      amp: '&',
      lt: '<',
      gt: '>',
      quot: '"',
      apos: "'",
      nbsp: ' ',
      ensp: ' ',
      emsp: ' ',
      thinsp: ' ',
      shy: '',
    },
    ...{ aelig: 'æ', AElig: 'Æ', oslash: 'ø', Oslash: 'Ø', aring: 'å', Aring: 'Å', eacute: 'é', Eacute: 'É' },
    ...{ auml: 'ä', Auml: 'Ä', ouml: 'ö', Ouml: 'Ö', uuml: 'ü', Uuml: 'Ü', sect: '§', deg: '°', euro: '€' },
    ...{ ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', laquo: '«', raquo: '»', frac12: '½' },
    ...{ ldquo: '“', rdquo: '”', bdquo: '„', lsquo: '‘', rsquo: '’', sbquo: '‚', zwj: '', zwnj: '' },
  }),
);

/** What a person typed, out of the text Teams sends. `ownMentions` are the bot's: `<at>Mødeklar</at>`. */
export function plainText(raw: string, ownMentions: readonly string[]): string {
  const own = new Set(ownMentions.map(mentionedName));
  const spoken = raw.replace(ownMentionShape, (mention) => (own.has(mentionedName(mention)) ? ' ' : mention));
  return tidyText(decodeEntities(withoutTags(spoken)));
}

/** One blank between words, no blanks at the ends of lines, no empty lines at the ends; line breaks stay. */
export function tidyText(text: string): string {
  const lines = text
    .toWellFormed()
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, '')
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .split('\n');
  return lines
    .map((line) => line.replace(/[\p{Zs}\p{Cc}]+/gu, ' ').trim())
    .join('\n')
    .trim();
}

/** For comparing only: case gone, and `ae`, `oe`, `aa` read as the letters they stand for. */
export function foldLetters(text: string): string {
  return text.toLowerCase().normalize('NFC').replace(/ae|ä/g, 'æ').replace(/oe|ö/g, 'ø').replace(/aa/g, 'å');
}

/** A word and where it stands in its text. */
export type Word = { text: string; start: number; end: number };

export function wordsOf(text: string, most = Number.POSITIVE_INFINITY): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    if (words.length >= most) break;
    words.push({ text: word, start: index, end: index + word.length });
  }
  return words;
}

function mentionedName(mention: string): string {
  return tidyText(decodeEntities(withoutTags(mention))).toLowerCase();
}

function withoutTags(text: string): string {
  return text.replace(tagShape, (_tag, slash: string, name: string, at: number) => {
    if (/^[bh]r$/i.test(name)) return '\n';
    if (!blocks.includes(name.toLowerCase())) return '';
    const beginsLine = at === 0 || text[at - 1] === '>' || text[at - 1] === '\n';
    return slash === '' && beginsLine ? '' : '\n';
  });
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi, (entity, ten, hex, name) => {
    if (name !== undefined)
      return namedCharacters.get(name) ?? namedCharacters.get(name.toLowerCase()) ?? entity;
    const code = ten === undefined ? Number.parseInt(hex, 16) : Number(ten);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}
