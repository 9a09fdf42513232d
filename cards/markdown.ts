/**
 * Teams draws bold, italic, lists and links in card text; what people wrote is shown as they wrote it. Blanks are looked
 * for within a line: across lines, each of many empty ones would be a new beginning to look from.
 */
export function plain(text: string): string {
  return text
    .replace(/[\\*_[\]`~#]/g, '\\$&')
    .replace(/^([^\S\n\r\u2028\u2029]*)(\d+)([.)])(?=\s)/gm, '$1$2\\$3')
    .replace(/^([^\S\n\r\u2028\u2029]*)([-+])(?=\s)/gm, '$1\\$2');
}

/** Text of several lines: paragraphs stay paragraphs, and lists that somebody typed are drawn as lists. */
export function paragraphs(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  return lines
    .map((line, at) => {
      const before = lines[at - 1];
      const isContinued = isListed(line) && before !== undefined && isListed(before);
      return `${at === 0 ? '' : isContinued ? '\n' : '\n\n'}${isListed(line) ? listed(line) : plain(line)}`;
    })
    .join('')
    .replace(/\n{3,}/g, '\n\n');
}

function isListed(line: string): boolean {
  return /^\s*([-•]|\d{1,2}\.)\s/.test(line);
}

function listed(line: string): string {
  const [, blanks = '', mark = '', rest = ''] = /^(\s*)([-•]|\d{1,2}\.)\s+(.*)$/.exec(line) ?? [];
  return `${blanks}${mark === '•' ? '-' : mark} ${plain(rest)}`;
}
