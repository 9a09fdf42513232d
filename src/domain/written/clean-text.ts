/** Text as it may stand in any document: NFC, lines ended by `\n`, of invisible and control characters only tabs. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g, '')
    .replace(/(?![\t\n])\p{Cc}|(?!\u00A0)\p{Zs}/gu, ' ')
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD');
}

/** As `cleanText`, on one line and without blanks at the ends. */
export function oneLine(text: string): string {
  return cleanText(text)
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}
