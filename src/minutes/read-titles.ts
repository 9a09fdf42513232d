/** A title as printed in the contents or in a heading, and the number of its item. */
export type NumberedTitle = { number: number; title: string };

/**
 * Whether these minutes print the item's number once more before each title. One title that begins with its own
 * number says little (`1. budgetopfølgning`), most of them doing so says it.
 */
export function isNumberDoubled(titles: readonly NumberedTitle[]): boolean {
  const open = titles.filter(({ title }) => !isClosedTitle(title));
  const doubled = open.filter((one) => withoutNumber(one) !== one.title);
  return doubled.length > 0 && doubled.length * 2 >= open.length;
}

/** The title without its own item's number; any other number is part of the title. */
export function withoutNumber({ number, title }: NumberedTitle): string {
  const rest = title.startsWith(`${number}.`) ? title.slice(`${number}.`.length) : '';
  return /^\s+\S/.test(rest) ? rest.trim() : title;
}

export function isClosedTitle(title: string): boolean {
  return /^(?:\d{1,3}\. ?)?lukket(?: punkt| sag)?$/i.test(title);
}
