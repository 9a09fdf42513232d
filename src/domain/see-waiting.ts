import type { Day } from './day.ts';
import type { Decision } from './decision.ts';
import type { ItemId } from './ids.ts';
import type { Item } from './item.ts';
import { isEditor, type PersonReader, sightOf } from './reader.ts';
import { type Seen, seen } from './seen.ts';

/** An item that waits for a meeting. */
export type WaitingView = {
  itemId: ItemId;
  version: number;
  title: string;
  caseNumber: string | null;
  /** How often it has been postponed. */
  postponed: number;
  /** The day it was last postponed to, on which there was no meeting. */
  wished: Day | null;
};

/** For whoever makes the agenda; others see none. */
export function seeWaiting(
  { items, decisions }: { items: readonly Item[]; decisions: readonly Decision[] },
  reader: PersonReader,
): readonly Seen<WaitingView>[] {
  if (!isEditor(reader)) return [];
  return items
    .filter((item) => sightOf(reader, item, false) === 'full')
    .map((item) => {
      const postponements = decisions.filter((one) => one.itemId === item.id && one.outcome === 'postponed');
      return seen({
        ...{ itemId: item.id, version: item.version, title: item.text.title, caseNumber: item.caseNumber },
        postponed: postponements.length,
        wished: postponements.at(-1)?.postponement?.day ?? null,
      });
    });
}
