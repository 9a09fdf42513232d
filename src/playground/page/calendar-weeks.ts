import type { Entry, Shown } from '../calendar/wire.ts';
import { mondayOf, weekNumber, weekSpan } from './calendar-day.ts';
import { createEventRow, type Edit, type EventRow } from './calendar-event.ts';
import { calendarTexts as texts } from './calendar-texts.ts';
import { element } from './element.ts';

/** The weeks in which there is something, with their events. What stays is left where it is, open or not. */
export function createWeeks(edit: Edit) {
  const whole = element('div', { className: 'weeks' });
  const rows = new Map<string, EventRow>();
  let order = '';

  function rowOf(entry: Entry): EventRow {
    const row = rows.get(entry.id) ?? createEventRow(entry, edit);
    rows.set(entry.id, row);
    row.show(entry);
    return row;
  }

  function layOut(entries: readonly Entry[]): void {
    const focused = document.activeElement;
    const weeks = Map.groupBy(entries, ({ day }) => mondayOf(day));
    const sections = [...weeks].map(([monday, own]) =>
      element(
        'section',
        { className: 'week' },
        element('h2', {}, texts.week(weekNumber(monday)), element('span', {}, weekSpan(monday))),
        ...own.map((entry) => rowOf(entry).element),
      ),
    );
    whole.replaceChildren(...(sections.length > 0 ? sections : [element('p', {}, texts.empty)]));
    if (focused instanceof HTMLElement && whole.contains(focused)) focused.focus({ preventScroll: true });
  }

  return {
    element: whole,
    show({ entries }: Shown) {
      const now = JSON.stringify(entries.map(({ id, day }) => [id, mondayOf(day)]));
      if (now !== order) layOut(entries);
      else for (const entry of entries) rowOf(entry);
      order = now;
      const ids = new Set(entries.map(({ id }) => id));
      for (const id of rows.keys()) if (!ids.has(id)) rows.delete(id);
    },
  };
}
