import type { Touched } from '../actions/outside.ts';

/** One change of one thing, as the record keeps it: what it was about, and the whole before and after for their hashes. */
export type Entry = {
  kind: string;
  subject: string;
  before: unknown;
  after: unknown;
  /** Ids of the meetings and items it concerns, to tell whether one change followed another. */
  about: readonly string[];
};

/** What one transaction changed, gathered while it runs. */
export type Journal = {
  /** `undo` is what brings it back; left out for what cannot be taken back. */
  changed(entry: Entry, undo?: Touched): void;
  entries(): readonly Entry[];
  /** The state before the first change of each thing. */
  touched(): readonly Touched[];
};

export function openJournal(): Journal {
  const entries: Entry[] = [];
  const touched = new Map<string, Touched>();
  return {
    changed(entry, undo) {
      entries.push(entry);
      const name = `${entry.kind} ${entry.subject}`;
      if (undo && !touched.has(name)) touched.set(name, undo);
    },
    entries: () => entries,
    touched: () => [...touched.values()],
  };
}
