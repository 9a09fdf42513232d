import { readHeading } from '../find-items.ts';
import { labels } from '../labels.ts';
import { isClosedTitle, isNumberDoubled } from '../read-titles.ts';

/** An item's title on paper. */
export type PaperTitle = { number: number; title: string };

/**
 * How titles are printed so that they are read back as they are: plainly, or each behind its item's number once more
 * where they would look as if they stood so already (`1. budgetopfølgning` as item 1).
 */
export function printTitles(titles: readonly PaperTitle[]): string[] {
  const rows = titles.map(({ title }, at) => ({ number: at + 1, title }));
  const isDoubled =
    isNumberDoubled([...rows, ...titles]) || titles.some(({ title }) => looksLikeHeading(title));
  return titles.map(({ number, title }) =>
    isDoubled && !isClosedTitle(title) ? `${number}. ${title}` : title,
  );
}

/** `Punkt 2: Ny havn` */
export function headingOf(number: number, printed: string): string {
  return `${labels.item} ${number}: ${printed}`;
}

function looksLikeHeading(title: string): boolean {
  return readHeading({ number: 0, text: title, marked: false }) !== null;
}
