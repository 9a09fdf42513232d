import type { Board } from './board.ts';
import type { BoardId } from './ids.ts';
import type { Item } from './item.ts';
import { isEditor, type PersonReader, sightOf } from './reader.ts';
import { type Seen, seen } from './seen.ts';
import type { WheelSuggestion } from './suggest-wheel.ts';

export type SuggestionView = WheelSuggestion & {
  boardId: BoardId;
  units: readonly string[];
  minutes: number | null;
  closed: boolean;
};

/** For whoever makes the agenda; none of an item that they may not see. */
export function seeSuggestions(
  {
    board,
    items,
    suggestions,
  }: { board: Board; items: readonly Item[]; suggestions: readonly WheelSuggestion[] },
  reader: PersonReader,
): Seen<SuggestionView>[] {
  if (!isEditor(reader)) return [];
  return suggestions.flatMap((one) => {
    const item = items.find(({ id }) => id === one.itemId);
    if (!item || item.state === 'withdrawn' || sightOf(reader, item, true) !== 'full') return [];
    const { units, minutes, closed } = item;
    return [seen({ ...one, boardId: board.id, units, minutes, closed: closed !== null })];
  });
}
