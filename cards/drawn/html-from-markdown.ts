const marks = new RegExp(
  [
    /\\(?<literal>[!-/:-@[-`{-~])/,
    /\*\*(?<bold>(?:\\.|[^\\])+?)\*\*/,
    /(?<![\p{L}\p{N}])__(?<bold2>(?:\\.|[^\\])+?)__(?![\p{L}\p{N}])/u,
    /\*(?<italic>(?![\s*])(?:\\.|[^\\*])+?(?<!\s))\*/,
    /(?<![\p{L}\p{N}])_(?<italic2>(?![\s_])(?:\\.|[^\\_])+?(?<!\s))_(?![\p{L}\p{N}])/u,
    /\[(?<label>(?:\\.|[^\]\\])+)\]\((?<link>[^)\s]+)\)/,
    /<at>(?<mention>[^<]*)<\/at>/,
    /`(?<code>[^`\n]+)`/,
  ]
    .map((mark) => mark.source)
    .join('|'),
  'gsu',
);

const bullet = /^\s*[-*•]\s+(?<text>.*)$/;
const numbered = /^\s*(?<number>\d+)[.)]\s+(?<text>.*)$/;

/** The little Markdown that Teams knows (bold, italic, links, lists, code) as HTML; everything else stays text. */
export function htmlFromMarkdown(text: string): string {
  const blocks: { tag: 'p' | 'ul' | 'ol'; start: string; lines: string[] }[] = [];
  let isNew = true;
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim() === '') {
      isNew = true;
      continue;
    }
    const { tag, start, said } = readLine(line);
    const last = blocks.at(-1);
    if (last?.tag === tag && (tag !== 'p' || !isNew)) last.lines.push(said);
    else blocks.push({ tag, start, lines: [said] });
    isNew = false;
  }
  return blocks.map(htmlOf).join('');
}

/** What a person typed: text with its line breaks and mentions, nothing else. */
export function htmlFromPlain(text: string): string {
  const parts = text.split(/<at>([^<]*)<\/at>/);
  const drawn = parts.map((part, at) => (at % 2 === 1 ? mention(part) : escapeHtml(part)));
  return `<p>${drawn.join('').replaceAll('\n', '<br>')}</p>`;
}

function readLine(line: string): { tag: 'p' | 'ul' | 'ol'; start: string; said: string } {
  const item = bullet.exec(line)?.groups;
  if (item) return { tag: 'ul', start: '1', said: item.text ?? '' };
  const step = numbered.exec(line)?.groups;
  if (step) return { tag: 'ol', start: step.number ?? '1', said: step.text ?? '' };
  return { tag: 'p', start: '1', said: line };
}

function htmlOf({ tag, start, lines }: { tag: string; start: string; lines: string[] }): string {
  if (tag === 'p') return `<p>${lines.map(inline).join('<br>')}</p>`;
  const items = lines.map((line) => `<li>${inline(line)}</li>`).join('');
  return tag === 'ol' ? `<ol start="${Number(start)}">${items}</ol>` : `<ul>${items}</ul>`;
}

function inline(text: string): string {
  let html = '';
  let at = 0;
  for (const found of text.matchAll(marks)) {
    html += escapeHtml(text.slice(at, found.index)) + marked(found[0], found.groups ?? {});
    at = found.index + found[0].length;
  }
  return html + escapeHtml(text.slice(at));
}

function marked(whole: string, groups: Record<string, string | undefined>): string {
  const { literal, bold, bold2, italic, italic2, label, link, code, mention: name } = groups;
  if (literal !== undefined) return escapeHtml(literal);
  if (name !== undefined) return mention(name);
  if (code !== undefined) return `<code>${escapeHtml(code)}</code>`;
  const strong = bold ?? bold2;
  if (strong !== undefined) return `<strong>${inline(strong)}</strong>`;
  const slanted = italic ?? italic2;
  if (slanted !== undefined) return `<em>${inline(slanted)}</em>`;
  if (label === undefined || link === undefined || !isSafeLink(link)) return escapeHtml(whole);
  return `<a href="${escapeHtml(link)}" target="_blank" rel="noopener noreferrer">${inline(label)}</a>`;
}

/** Whether a link may be opened: to a page or a mailbox, never to a script. */
export function isSafeLink(link: string): boolean {
  return /^(https?:\/\/|mailto:)/i.test(link);
}

function mention(name: string): string {
  return `<span class="mention">${escapeHtml(name)}</span>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
