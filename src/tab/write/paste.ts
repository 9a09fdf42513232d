import { type Part, textOfPart } from './pasted-text.ts';

/** Pasted HTML, from Word and elsewhere, as the text that we store: its words, lists and tables, and nothing of its looks. */
export function textOfHtml(html: string): string {
  const page = new DOMParser().parseFromString(withoutLooks(html), 'text/html');
  return textOfPart(partOf(page.body));
}

/**
 * HTML whose styles no browser reads, which our policy forbids. What was said of looks stands in `data-looks`: by it Word
 * names its lists.
 */
export function withoutLooks(html: string): string {
  return html
    .replace(/<(style|script|title)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<!\[[\s\S]*?\]>|<link\b[^>]*>/gi, '')
    .replace(/<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi, (tag) =>
      tag.replace(/(\s)style(?=\s*=)/gi, '$1data-looks').replace(/\son\w+(?=\s*=)/gi, ' data-none'),
    );
}

function partOf(element: Element): Part {
  const parts = [...element.childNodes].flatMap((node): Part['parts'] => {
    if (node.nodeType === Node.TEXT_NODE) return [node.nodeValue ?? ''];
    return node instanceof Element ? [partOf(node)] : [];
  });
  const counted = Number(element.getAttribute(element.tagName === 'LI' ? 'value' : 'start'));
  return {
    ...{ tag: element.tagName.toUpperCase(), looks: element.getAttribute('data-looks') ?? '' },
    ...{ start: counted || null, parts },
  };
}
