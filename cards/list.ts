import { drawPage, type PageShown } from './pages.ts';
import { type ButtonData, box, button, type Card, type Element, heading, hint, quoted } from './parts.ts';

export type ListRow = {
  title: string;
  about: string | null;
  press: { verb: string; data: ButtonData } | null;
};

/** A list whose rows can be pressed, a page at a time; `how` says what can be typed about it. */
export function listCard(
  { title, rows, how }: { title: string; rows: readonly ListRow[]; how?: string },
  shown: PageShown,
): Card {
  const below = how ? [hint(how)] : [];
  return drawPage({ above: [heading(title)], rows: rows.map(rowOf), below, fallback: title }, shown);
}

function rowOf({ title, about, press }: ListRow): Element {
  const texts = [
    quoted(title, { weight: 'Bolder' }),
    ...(about ? [quoted(about, { isSubtle: true, size: 'Small', spacing: 'None' })] : []),
  ];
  if (!press) return box(texts, { separator: true });
  const { title: _, ...action } = button('', press.verb, press.data);
  return box(texts, { separator: true, selectAction: { ...action, tooltip: title } });
}
