import type { TextBlock } from '../../domain/written/pieces.ts';

export type { Entry, List, ListForm, Table } from '../../domain/written/pieces.ts';

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
  | TextBlock
  | { kind: 'sub-heading'; text: string }
  | { kind: 'link'; text: string; url: string | null };
