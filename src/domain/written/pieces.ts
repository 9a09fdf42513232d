/** What a text is made of before anything is said of its headings. */
export type TextBlock = Paragraph | List | Table;

/** `lead` is a heading that runs into the text, in bold. */
export type Paragraph = { kind: 'paragraph'; lead: string | null; lines: readonly string[] };

/** Entries whose marks are of one form: numbers or letters that count on, or one bullet. */
export type List = { kind: 'list'; form: ListForm; entries: readonly Entry[] };
/** `indent` is how far in it was written, which formats that know lists leave aside. */
export type Entry = { mark: string; indent: number; lines: readonly string[]; below: readonly List[] };

/** How a list's marks are made: `before`, then the count from `start`, then `after`; a bullet is `before` alone. */
export type ListForm = {
  counts: 'numbers' | 'letters' | 'capitals' | 'nothing';
  before: string;
  after: string;
  start: number;
};

/** The first row is the header; every row has as many cells. */
export type Table = { kind: 'table'; rows: readonly (readonly string[])[] };
