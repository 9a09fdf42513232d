/** Pasted HTML, from Word and elsewhere, as the text that we store: its words, lists and tables, and nothing of its looks. */
export function textOfHtml(html: string): string {
  const page = new DOMParser().parseFromString(withoutLooks(html), 'text/html');
  return blocksIn(page.body).join('\n\n');
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

const apart = /^(P|DIV|H[1-6]|BLOCKQUOTE|SECTION|ARTICLE|HEADER|FOOTER|MAIN|PRE|FIGURE|DL|DT|DD|HR|BODY)$/;
const silent = /^(STYLE|SCRIPT|TITLE|TEMPLATE|HEAD|META|LINK|OBJECT|SVG|NOSCRIPT)$/i;

/** The text of each paragraph, list and table, in order. */
function blocksIn(root: Element): string[] {
  const blocks: { text: string; isEntry: boolean }[] = [];
  let words = '';
  const end = (mark = '') => {
    const text = linesIn(words).join('\n');
    const isEntry = mark !== '';
    const last = blocks.at(-1);
    if (text !== '' && isEntry && last?.isEntry) last.text += `\n${mark}${text}`;
    else if (text !== '') blocks.push({ text: mark + text, isEntry });
    words = '';
  };
  const visit = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) words += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    if (!(node instanceof Element) || silent.test(node.tagName) || isMark(node)) return;
    const name = node.tagName;
    if (name === 'BR') words += '\n';
    else if (name === 'UL' || name === 'OL' || name === 'TABLE') {
      end();
      const found = name === 'TABLE' ? tableIn(node) : [entriesIn(node, 0).join('\n')];
      blocks.push(...found.filter(Boolean).map((text) => ({ text, isEntry: false })));
    } else if (apart.test(name)) {
      end();
      node.childNodes.forEach(visit);
      end(wordMark(node));
    } else node.childNodes.forEach(visit);
  };
  visit(root);
  end();
  return blocks.map(({ text }) => text);
}

/** A list within a list of the same kind counts in another way, so that it is read as one. */
function entriesIn(list: Element, depth: number): string[] {
  const items = [...list.children].filter(({ tagName }) => tagName === 'LI');
  const start = Number(list.getAttribute('start') ?? 1) || 1;
  return items.flatMap((item, at) => {
    const inner = [...item.querySelectorAll('ul, ol')].filter(
      (one) => one.parentElement?.closest('li') === item,
    );
    const said = item.cloneNode(true) as Element;
    for (const below of said.querySelectorAll('ul, ol')) below.remove();
    const count =
      list.tagName === 'UL' ? '-' : depth % 2 === 0 ? `${start + at}.` : `${letterOf(start + at)}.`;
    const lines = blocksIn(said).flatMap((text) => text.split('\n'));
    const indent = '  '.repeat(depth);
    return [
      ...lines.map((line, n) => (n === 0 ? `${indent}${count} ${line}` : `${indent}  ${line}`)),
      ...inner.flatMap((below) => entriesIn(below, depth + 1)),
    ];
  });
}

/** One row or one column is no table, but a frame around a text. */
function tableIn(table: Element): string[] {
  const rows = [...table.querySelectorAll('tr')]
    .filter((row) => row.closest('table') === table)
    .map((row) => [...row.children].map((cell) => blocksIn(cell).join(' ').replace(/\s+/g, ' ')));
  const isFrame = rows.length < 2 || rows.every((cells) => cells.length < 2);
  if (isFrame) return rows.flat().filter(Boolean);
  const filled = rows.filter((cells) => cells.some(Boolean));
  const dashed = (cells: string[]) =>
    cells.filter(Boolean).length < 2 ? cells.map((cell) => cell || '–') : cells;
  return [filled.map((cells) => dashed(cells).join('\t')).join('\n')];
}

/** Word writes its lists as paragraphs, their level and mark in what is said of their looks. */
function wordMark(paragraph: Element): string {
  const level = /mso-list:[^;]*?level(\d)/i.exec(looksOf(paragraph))?.[1];
  if (!level) return '';
  const printed = [...paragraph.querySelectorAll('[data-looks]')].find(isMark)?.textContent?.trim() ?? '';
  const mark = /^(?:\d{1,2}|[a-z])[.)]$/i.test(printed) ? printed : '-';
  return `${'  '.repeat(Number(level) - 1)}${mark} `;
}

function isMark(node: Element): boolean {
  return /mso-list:\s*ignore/i.test(looksOf(node));
}

function looksOf(node: Element): string {
  return node.getAttribute('data-looks') ?? '';
}

function linesIn(words: string): string[] {
  return words
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

function letterOf(count: number): string {
  return String.fromCharCode(96 + Math.min(count, 26));
}
