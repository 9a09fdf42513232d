import { type Board, unitsOn } from './board.ts';
import { dayIn } from './day.ts';
import type { BoardId, ItemId, WheelId } from './ids.ts';
import { isEditor, type PersonReader, sightOf } from './reader.ts';
import { type ItemFormView, seeNewItemForm, valuesOf } from './see-form.ts';
import { maySee } from './see-wheel.ts';
import { type Seen, seen } from './seen.ts';
import type { RoundKey, WheelEntry } from './wheel.ts';
import { inputOf, type WheelInput } from './wheel-input.ts';
import { itemFromWheel } from './wheel-item.ts';
import {
  guardOf,
  isOpenRound,
  isOut,
  keptFrom,
  sourceOf,
  statedRounds,
  type WheelMatter,
} from './wheel-state.ts';
import { isToCome } from './which-meeting.ts';

/** The form of an entry. */
export type WheelFormView = {
  boardId: BoardId;
  wheelId: WheelId;
  /** Null while there is no entry yet. */
  version: number | null;
  values: WheelInput;
  units: readonly { id: string; name: string }[];
  /** The last item was closed: the next will be, too. */
  isSourceClosed: boolean;
};

/** An empty form, or one with what was typed, or the entry's own. Null for whoever may not change it. */
export function seeWheelForm(
  matter: WheelMatter,
  { wheelId, entry, values }: { wheelId: WheelId; entry: WheelEntry | null; values?: WheelInput | undefined },
  reader: PersonReader,
): Seen<WheelFormView> | null {
  const { board, now } = matter;
  if (!isEditor(reader) || (entry && !maySee(matter, entry, reader))) return null;
  return seen({
    ...{ boardId: board.id, wheelId, version: entry?.version ?? null },
    values: values ?? (entry ? inputOf(entry) : empty),
    units: unitsIn(board, now),
    isSourceClosed: entry !== null && entry.closed === null && guardOf(matter, entry).closed !== null,
  });
}

/**
 * The form of an item for a round, with what the last one said where the reader may see that. Null for whom the entry is
 * not, and where there is an item already.
 */
export function seePreparing(
  matter: WheelMatter,
  { wheelId, round: key, itemId }: { wheelId: WheelId; round: RoundKey; itemId: ItemId },
  reader: PersonReader,
): Seen<ItemFormView> | null {
  const { board, now, meetings } = matter;
  const entry = matter.entries.find(({ id }) => id === wheelId);
  const round = entry && statedRounds(matter, entry).find((one) => one.key === key);
  if (!entry || !round || !maySee(matter, entry, reader) || !isOpenRound(round)) return null;
  const source = sourceOf(matter, entry);
  const isShown = source && sightOf(reader, source.item, isOut(matter, source.item.id)) === 'full';
  const today = dayIn(board.timeZone, now);
  const item = itemFromWheel(entry, {
    ...{ board, today, day: round.day, id: itemId },
    source: isShown ? source : null,
    kept: keptFrom(matter, entry),
  });
  const wished = round.meeting && isToCome(round.meeting, now) ? round.meeting : null;
  const values = {
    item: valuesOf(item),
    wished: wished?.id ?? null,
  };
  return seeNewItemForm(
    { board, now, meetings, meeting: wished, itemId, values, wheel: { wheelId, round: key } },
    reader,
  );
}

const empty: WheelInput = {
  ...{ title: '', caseNumber: null, units: [], minutes: null, closed: false, closedReason: null },
  ...{ rule: { kind: 'months', months: [], fromDay: 1 }, lead: null, from: null, to: null },
};

function unitsIn(board: Board, now: WheelMatter['now']): WheelFormView['units'] {
  return unitsOn(board, dayIn(board.timeZone, now)).map(({ code, name }) => ({
    id: code,
    name: `${code} – ${name}`,
  }));
}
