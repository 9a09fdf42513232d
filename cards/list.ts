import type { Words } from '../src/words/words.ts';
import {
  type ButtonData,
  box,
  button,
  type Card,
  card,
  type Element,
  heading,
  hint,
  quoted,
} from './parts.ts';

export type ListRow = {
  title: string;
  about: string | null;
  press: { verb: string; data: ButtonData } | null;
};

/** A list, ten rows at most, whose rows can be pressed. */
export function listCard(
  { title, rows, more }: { title: string; rows: readonly ListRow[]; more: string | null },
  words: Words,
): Card {
  return card(words, {
    body: [heading(title), ...rows.slice(0, 10).map(rowOf), ...(more ? [hint(more)] : [])],
    fallback: title,
  });
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
