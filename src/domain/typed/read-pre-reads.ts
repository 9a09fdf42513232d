import type { Command, PreReadWish } from './command.ts';
import { numberAtStart, ofItem } from './read-number.ts';
import { wordsOf } from './typed-text.ts';

/** `/bilag 3 …`: one of the words below with a pre-read's number, else a link and a title. */
export const readPreReads = ofItem<Extract<Command, { name: 'pre-reads' }>>((which, text) => ({
  name: 'pre-reads',
  ...which,
  wish: readWish(text),
}));

function readWish(text: string): PreReadWish {
  if (text === '') return { kind: 'list' };
  const [, verb = '', rest = ''] = /^(\p{L}+)\s+(.*)$/su.exec(text) ?? [];
  const first = numberAtStart(rest);
  return (first && readArrangement(verb.toLowerCase(), first.number, first.rest)) ?? addition(text);
}

/** Null where it reads like a title that begins with such a word. */
function readArrangement(verb: string, of: number, rest: string): PreReadWish | null {
  switch (verb) {
    case 'hent':
    case 'get':
      return rest === '' ? { kind: 'get', of } : null;
    case 'fjern':
    case 'slet':
    case 'remove':
      return rest === '' ? { kind: 'remove', of } : null;
    case 'omdøb':
    case 'rename':
      return rest === '' ? null : { kind: 'rename', of, title: rest.replace(/^(?:til|to)\s+/i, '') };
    case 'flyt':
    case 'move': {
      const to = numberAtStart(rest.replace(/^(?:til|to)\s+/i, ''));
      return to?.rest === '' ? { kind: 'move', of, to: to.number } : null;
    }
    case 'erstat':
    case 'replace': {
      const { link, title } = linkIn(rest.replace(/^(?:med|with)(?:\s+|$)/i, ''));
      return title === null ? { kind: 'replace', of, link } : null;
    }
    default:
      return null;
  }
}

function addition(text: string): PreReadWish {
  return { kind: 'add', ...linkIn(text) };
}

function linkIn(text: string): { link: string | null; title: string | null } {
  const link = wordsOf(text).find((word) => /^<?https?:\/\/[^\s<>]/i.test(word.text));
  const title = link ? `${text.slice(0, link.start)}${text.slice(link.end)}` : text;
  return {
    link: link?.text.replace(/^<|>$/g, '') ?? null,
    title: title.replace(/\s+/g, ' ').trim() || null,
  };
}
