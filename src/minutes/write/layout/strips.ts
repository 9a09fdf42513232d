import type { Face } from './page-form.ts';

/**
 * A band across the page: a line of text, a row of a table, a free space. Strips are stacked; where a page ends
 * depends on what holds together.
 */
export type Strip = {
  height: number;
  /** Free space above it, except at the top of a page. */
  gap: number;
  pieces: readonly Piece[];
  shapes: readonly Shape[];
  /** Stays on one page with the strip below. */
  holdsNext: boolean;
  opensPage: boolean;
  /** Where links to the item lead, by its place among the items. */
  item: number | null;
  /** Stands once more at the top where the strip comes to a new page. */
  repeats: Strip | null;
};

/** Text on one line: `x` from the left of the page, `y` the foot of its letters from the top of the strip. */
export type Piece = {
  text: string;
  face: Face;
  size: number;
  color: string;
  x: number;
  y: number;
  width: number;
  /** Null for what is not part of what the document says, such as leader dots. */
  tag: Tag | null;
  link: Link | null;
};

export type Link = { url: string } | { item: number; says: string };
export type Shape = { x: number; y: number; width: number; height: number; color: string };

/** An element of the document's structure: each object is one element, wherever its pieces stand. */
export type Tag = { type: TagType; up: Tag | null; scope?: 'Column' };
export type TagType =
  | ('Document' | 'Sect' | 'H1' | 'H2' | 'H3' | 'H4' | 'P' | 'Link')
  | ('L' | 'LI' | 'Lbl' | 'LBody' | 'Table' | 'TR' | 'TH' | 'TD' | 'TOC' | 'TOCI' | 'Reference');

export function tagIn(up: Tag | null, type: TagType): Tag {
  return { type, up };
}

export function aStrip(height: number, more: Partial<Strip> = {}): Strip {
  return {
    height,
    gap: 0,
    pieces: [],
    shapes: [],
    holdsNext: false,
    opensPage: false,
    item: null,
    repeats: null,
    ...more,
  };
}

/** Where the letters of a line stand, so that capitals are in its middle. */
export function footOf({ size, leading }: { size: number; leading: number }): number {
  return leading / 2 + size * 0.33;
}
