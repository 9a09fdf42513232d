/**
 * A document before it has a format: what stands in it, in order, and what each thing is. The renderers add how it looks.
 */
export type Paper = {
  title: string;
  /** What this copy is, below the title: of an excerpt, which item. */
  subtitle: string | null;
  facts: readonly Fact[];
  contents: { heading: string; rows: readonly string[] } | null;
  /** Of a document without items. */
  blocks: readonly Block[];
  items: readonly PaperItem[];
  /** What stands on each page: the board and day, whether it is a draft, for whom it was made. */
  running: { head: string; draft: string | null; copy: string };
  /** `day` is given as the day of writing, `YYYY-MM-DD`, so that the same document has the same bytes. */
  about: { author: string; day: string };
};

export type Fact = { label: string; value: string };

/** `heading` stands above it, `row` in the contents. */
export type PaperItem = {
  number: number;
  heading: string;
  row: string;
  caseNumber: string | null;
  marks: readonly Fact[];
  sections: readonly Section[];
};

export type Section = { heading: string; blocks: readonly Block[] };

export type Block =
  /** `lead` is a heading that runs into the text, in bold. */
  | { kind: 'paragraph'; lead: string | null; lines: readonly string[] }
  | { kind: 'sub-heading'; text: string }
  | List
  | Table
  | { kind: 'link'; text: string; url: string | null };

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
