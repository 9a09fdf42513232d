import type { Block, Fact, List, Paper, PaperItem, Section } from './paper.ts';

/** The document as Markdown. `pages` are those of the items, as in the PDF. */
export function writeMarkdown(paper: Paper, pages: readonly number[]): string {
  const parts = [
    `# ${escaped(paper.title)}`,
    ...(paper.subtitle === null ? [] : [`**${escaped(paper.subtitle)}**`]),
    ...paper.facts.map(({ label, value }) => `**${label}** ${escaped(value)}`),
    ...contentsOf(paper, pages),
    ...paper.items.flatMap(itemParts),
  ];
  return `${parts.join('\n\n')}\n`;
}

function contentsOf({ contents }: Paper, pages: readonly number[]): string[] {
  if (!contents) return [];
  const rows = contents.rows.map((title, at) => {
    const dots = /[.…]$/.test(title) ? '' : '.....';
    return `${escapedLine(title)}${dots}\t${pages[at] ?? ''}`;
  });
  return [`## ${contents.heading}`, brokenLines(rows)];
}

function itemParts({ heading, caseNumber, marks, sections }: PaperItem): string[] {
  return [
    `## ${escaped(heading)}`,
    ...(caseNumber === null ? [] : [escapedLine(caseNumber)]),
    ...marks.map(markLine),
    ...sections.flatMap(sectionParts),
  ];
}

function markLine({ label, value }: Fact): string {
  return value === '' ? `**${label}**` : `**${label}:** ${escaped(value)}`;
}

function sectionParts({ heading, blocks }: Section): string[] {
  const edge = Math.min(...blocks.flatMap((block) => (block.kind === 'list' ? indentsOf(block) : [])));
  return [`### ${escaped(heading)}`, ...blocks.map((block) => blockPart(block, edge))];
}

/** `edge` is how far in the outermost lists of the section were written. */
function blockPart(block: Block, edge: number): string {
  switch (block.kind) {
    case 'paragraph': {
      const lines = brokenLines(block.lines.map(escapedLine));
      return block.lead === null ? lines : `**${escaped(block.lead)}** ${lines}`;
    }
    case 'sub-heading':
      return `#### ${escaped(block.text)}`;
    case 'list':
      return brokenLines(listLines(block, edge));
    case 'table':
      return brokenLines(block.rows.map((cells) => cells.map(escapedLine).join('\t').trimEnd()));
    case 'link':
      return escapedLine(block.text);
    default:
      return block satisfies never;
  }
}

/** Entries stand as far in as they were written, for that tells a reader of minutes what belongs to what. */
function listLines({ entries }: List, edge: number): string[] {
  return entries.flatMap(({ mark, indent, lines, below }) => {
    const before = `${' '.repeat(indent - edge)}${mark.replace(/^\*/, '\\*')} `;
    const further = ' '.repeat(before.length);
    return [
      ...lines.map((line, at) => `${at === 0 ? before : further}${escapedLine(line)}`),
      ...below.flatMap((list) => listLines(list, edge)),
    ];
  });
}

function indentsOf({ entries }: List): number[] {
  return entries.flatMap(({ indent, below }) => [indent, ...below.flatMap(indentsOf)]);
}

/** Lines that stay lines. */
function brokenLines(lines: readonly string[]): string {
  return lines.join('  \n');
}

/** Without what Markdown would take for its own, within a line. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]|&(?=[#\w]+;)/g, '\\$&');
}

/** Nor at the beginning of a line. */
function escapedLine(text: string): string {
  return escaped(text).replace(/^(\s*\d*)([#+=.)-])/, (whole, before: string, sign: string) =>
    /[.)]/.test(sign) === /\d/.test(before) ? `${before}\\${sign}` : whole,
  );
}
