/** How a page looks in PDF and DOCX alike, in points. A4 with margins that leave lines of some 80 letters. */
export const page = {
  width: 595.28,
  height: 841.89,
  left: 82,
  right: 82,
  top: 92,
  bottom: 96,
  headerAt: 52,
  footerAt: 792,
} as const;

export const textWidth = page.width - page.left - page.right;
export const textHeight = page.height - page.top - page.bottom;

/** Each dark enough on white for small letters (7:1 and more), but for rules and fills. */
export const colors = {
  text: '#1c1c1c',
  accent: '#17365d',
  quiet: '#505050',
  draft: '#8c1d18',
  rule: '#b9c3cf',
  fill: '#eef2f6',
} as const;

/** Size of the letters, from line to line, and what is left free above. */
export type Style = { size: number; leading: number; gap: number; face: Face; color: string };
export type Face = 'regular' | 'bold';

export const styles = {
  title: { size: 25, leading: 31, gap: 0, face: 'bold', color: colors.accent },
  subtitle: { size: 13, leading: 18, gap: 6, face: 'regular', color: colors.quiet },
  fact: { size: 11, leading: 16, gap: 7, face: 'regular', color: colors.text },
  contents: { size: 11, leading: 16, gap: 6, face: 'regular', color: colors.text },
  item: { size: 18, leading: 23, gap: 34, face: 'bold', color: colors.accent },
  caseNumber: { size: 11, leading: 16, gap: 4, face: 'regular', color: colors.quiet },
  mark: { size: 10.5, leading: 15, gap: 4, face: 'regular', color: colors.text },
  section: { size: 13, leading: 17, gap: 20, face: 'bold', color: colors.accent },
  subHeading: { size: 11, leading: 16, gap: 12, face: 'bold', color: colors.text },
  body: { size: 11, leading: 16, gap: 7, face: 'regular', color: colors.text },
  cell: { size: 10, leading: 14, gap: 10, face: 'regular', color: colors.text },
  running: { size: 9, leading: 12, gap: 0, face: 'regular', color: colors.quiet },
} as const satisfies Record<string, Style>;

/** How far a list stands in from the one around it, and its text from its marks at least. */
export const listIndent = 20;
/** Above every entry but the first. */
export const entryGap = 3;
/** How far what is said of the meeting stands in from its labels. */
export const factIndent = 112;
/** Above the title of a document that has a title page. */
export const titleGap = 96;
/** What the titles in the contents leave free for the pages. */
export const pageColumn = 48;
export const cellPadding = { x: 6, y: 4 } as const;
