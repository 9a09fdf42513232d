import { createContext, useContext, useEffect } from 'react';
import { itemIdOf, type Meeting, type Row } from '../meeting/answers.ts';
import { inOrder } from './move-row.ts';

/** Minutes that somebody is typing and has not saved, by item; those of an item that is not there yet by `new`. */
export type Typed = Readonly<Record<string, number | null>>;

type Typing = { type: (itemId: string, minutes: number | null | undefined) => void };

const TypedMinutes = createContext<Typing>({ type: () => undefined });
export const TypedMinutesProvider = TypedMinutes.Provider;

/** Has the meeting reckoned with what is being typed, for as long as it is; undefined is what is saved. */
export function useTypedMinutes(itemId: string, minutes: number | null | undefined): void {
  const { type } = useContext(TypedMinutes);
  useEffect(() => {
    type(itemId, minutes);
    return () => type(itemId, undefined);
  }, [type, itemId, minutes]);
}

/** The meeting as it will be once what is being typed is saved: its sum, and when each item begins. */
export function withTyped(meeting: Meeting, typed: Typed): Meeting {
  const entries = Object.entries(typed);
  if (entries.length === 0) return meeting;
  const rows = meeting.rows.map((row): Row => {
    const minutes = typed[itemIdOf(row) ?? ''];
    return row.kind !== 'item' || minutes === undefined ? row : { ...row, minutes };
  });
  const more = entries.reduce((sum, [itemId, minutes]) => {
    const saved = meeting.rows.find((row) => itemIdOf(row) === itemId);
    return sum + (minutes ?? 0) - (saved?.kind === 'item' ? (saved.minutes ?? 0) : 0);
  }, 0);
  return {
    ...meeting,
    rows: inOrder(
      rows,
      rows.map(({ number }) => number),
    ),
    minutesPlanned: meeting.minutesPlanned + more,
  };
}

/** How long the meeting is, and by how much it is over-full; null where it has no hours. */
export function loadOf({ start, end, allDay, minutesPlanned }: Meeting) {
  if (allDay) return null;
  const length = Math.round((Date.parse(end) - Date.parse(start)) / 60_000);
  return { minutes: minutesPlanned, length, over: Math.max(0, minutesPlanned - length) };
}
