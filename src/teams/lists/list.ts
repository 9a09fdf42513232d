import type { Card } from '../../../cards/parts.ts';
import type { BoardId, ItemId, MeetingId } from '../../domain/ids.ts';
import type { Reader } from '../../domain/reader.ts';
import type { CommandName, OrderFilter } from '../../domain/typed/command.ts';
import type { Scene } from '../scene.ts';

/** A list that people turn the pages of: made anew each time, for whoever reads it. */
export type List = (scene: Scene, wish: PageWish) => Promise<Listed>;

export type PageWish = {
  page: number;
  reader: Reader;
  inDialog?: boolean;
  /** Of a list about one item, on one agenda. */
  itemId?: ItemId | null;
  meetingId?: MeetingId | null;
  /** Of the orders. */
  unit?: string | null;
  filter?: OrderFilter;
  /** Of a list of what is found: what was looked for. */
  text?: string | null;
};

/** A page of it; a line where there is nothing to list. */
export type Listed = { text: string } | { card: Card; summary: string };

/** How a list is called for in the board's language: `/forslag`. */
export function typedAs(name: CommandName, { words }: Scene): string {
  return words.commands[name].usage.split(' · ')[0] ?? '';
}

/** What a button needs to bring another page. */
export function turnOf(list: string, { board }: Scene, about: { itemId?: ItemId } = {}) {
  return { list, boardId: board.id as BoardId, ...about };
}
