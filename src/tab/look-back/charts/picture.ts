/** How a series is told from the others, with and without colours. */
export type Look = 'solid' | 'striped' | 'dotted' | 'outline';

export type Cell = string | number | null;

/** What is drawn, and the table behind it. */
export type Picture = {
  /** Names the file that the table is fetched as. */
  name: string;
  title: string;
  text: string;
  shape: 'columns' | 'bars';
  /** Whether a group's values stand on one another, or beside each other. */
  isStacked: boolean;
  series: readonly { name: string; look: Look }[];
  /** One value of each series; `said` is all of it in words, `label` in short. */
  groups: readonly { name: string; values: readonly number[]; said: string; label: string }[];
  table: { head: readonly string[]; rows: readonly (readonly Cell[])[] };
};
