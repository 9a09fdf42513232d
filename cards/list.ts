import { drawPage, type PageShown } from './pages.ts';
import {
  type Action,
  type ButtonData,
  box,
  button,
  type Card,
  type Element,
  heading,
  hint,
  quoted,
  section,
} from './parts.ts';

export type ListRow = {
  title: string;
  about: string | null;
  press: { verb: string; data: ButtonData } | null;
  /** What it stands under, said above the first row of it. */
  group?: string;
};

type List = { title: string; rows: readonly ListRow[]; how?: string; actions?: Action[] };

/** A list whose rows can be pressed, a page at a time; `how` says what can be typed about it. */
export function listCard({ title, rows, how, actions = [] }: List, shown: PageShown): Card {
  const below = how ? [hint(how)] : [];
  return drawPage(
    {
      above: [heading(title)],
      rows: rows.map((row, at) => rowOf(row, rows[at - 1])),
      below,
      actions,
      fallback: title,
    },
    shown,
  );
}

function rowOf({ title, about, press, group }: ListRow, before: ListRow | undefined): Element {
  const texts = [
    ...(group && group !== before?.group ? [section(group)] : []),
    quoted(title, { weight: 'Bolder' }),
    ...(about ? [quoted(about, { isSubtle: true, size: 'Small', spacing: 'None' })] : []),
  ];
  if (!press) return box(texts, { separator: true });
  const { title: _, ...action } = button('', press.verb, press.data);
  return box(texts, { separator: true, selectAction: { ...action, tooltip: title } });
}
