import type { MinutesRead, PrintedMinutes } from '../domain/printed-minutes.ts';
import { type Account, type Became, openAccount } from './account.ts';
import { cleanLines, type Line, type PrintedLine } from './clean-lines.ts';
import { findItems, type ItemLines } from './find-items.ts';
import { type Contents, readContents } from './read-contents.ts';
import { type Head, readHead } from './read-head.ts';
import { readItem } from './read-item.ts';
import { isClosedTitle, isNumberDoubled, type NumberedTitle, withoutNumber } from './read-titles.ts';

/**
 * Reads published minutes: a text in either layout, Markdown or plain, or the lines of a document. Never throws: what
 * are no minutes says why.
 */
export function readMinutes(printed: string | readonly PrintedLine[]): MinutesRead {
  return readLines(printed).read;
}

/** As `readMinutes`, with what became of each line. */
export function readLines(printed: string | readonly PrintedLine[]): {
  read: MinutesRead;
  lines: (Line & Became)[];
} {
  const lines = cleanLines(printed);
  const account = openAccount();
  const read = readAll(lines, account);
  return { read, lines: lines.map((line) => ({ ...line, ...account.of(line) })) };
}

function readAll(lines: readonly Line[], account: Account): MinutesRead {
  if (lines.every((line) => account.of(line).as === 'blank')) return { kind: 'not-minutes', why: 'empty' };
  const contents = readContents(lines);
  const { before, items } = findItems(
    lines,
    contents.rows.map(({ title }) => title),
  );
  const head = readHead(before);
  if (head.board === null) return { kind: 'not-minutes', why: 'no-title' };
  if (head.date === null) return { kind: 'not-minutes', why: 'no-date' };
  takeFront({ head, contents }, account);
  const found = { ...head, board: head.board, date: head.date };
  return {
    kind: 'minutes',
    minutes: { ...minutesOf(found, { contents, items }, account), notUnderstood: leftOver(lines, account) },
  };
}

type FoundHead = Head & Pick<PrintedMinutes, 'board' | 'date'>;

function minutesOf(
  { board, date, startTime, place, attendees, absent }: FoundHead,
  { contents, items }: { contents: Contents; items: readonly ItemLines[] },
  account: Account,
): Omit<PrintedMinutes, 'notUnderstood'> {
  const rows = contents.rows.map(({ title }, at) => ({ number: at + 1, title }));
  const isDoubled = isNumberDoubled([...rows, ...items]);
  const nameOf = (title: NumberedTitle) => (isDoubled ? withoutNumber(title) : title.title);
  const sitting = { board, date, attendees, account };
  return {
    board,
    date,
    startTime,
    place,
    attendees,
    ...(absent.length > 0 ? { absent } : {}),
    toc: contents.rows.map(({ page }, at) => ({ title: nameOf(rows[at] ?? { number: 0, title: '' }), page })),
    items: items.map((lines, item) => {
      const title = isClosedTitle(lines.title) ? null : nameOf(lines);
      return readItem(lines, { item, title }, sitting);
    }),
  };
}

function takeFront({ head, contents }: { head: Head; contents: Contents }, account: Account): void {
  account.take(head.lines.title, { as: 'title' });
  account.take(head.lines.date, { as: 'date' });
  account.take(head.lines.place, { as: 'place' });
  account.take(head.lines.attendees, { as: 'attendees' });
  account.take(head.lines.absent, { as: 'absent' });
  if (contents.heading) account.take(contents.heading, { as: 'contents-heading' });
  for (const row of contents.rows) account.take(row.lines, { as: 'contents' });
}

function leftOver(lines: readonly Line[], account: Account): PrintedMinutes['notUnderstood'] {
  return lines
    .filter((line) => account.of(line).as === 'not-understood')
    .map((line) => ({ line: line.number, text: line.text.trim() }));
}
