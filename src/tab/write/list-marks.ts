import type { Node } from 'prosemirror-model';
import { keyOf } from '../../domain/written/find-marks.ts';
import type { ListForm } from '../../domain/written/pieces.ts';
import { formOf } from './schema.ts';

const ladder: readonly ListForm[] = (
  [
    ...[['numbers', '.'] as const, ['letters', '.'] as const, ['numbers', ')'] as const],
    ...[['letters', ')'] as const, ['capitals', '.'] as const, ['capitals', ')'] as const],
  ] as const
).map(([counts, after]) => ({ counts, before: '', after, start: 1 }));
const bullet: ListForm = { counts: 'nothing', before: '-', after: '', start: 0 };

/**
 * How a list's marks are printed below those lists that it stands in: as its own form says, or where one above counts
 * in the same way, by which a reader would take it for that one going on, as the first that none above has.
 */
export function printedForm(list: Node, above: readonly ListForm[]): ListForm {
  const own = formOf(list);
  if (own.counts === 'nothing') return own;
  const taken = new Set(above.map(keyOf));
  const found = [own, ...ladder].find(
    (form) => !taken.has(keyOf(form)) && form.start + list.childCount - 1 <= mostOf(form),
  );
  return found ?? bullet;
}

/** What stands before the entry at the place, counted from 0. */
export function markAt({ counts, before, after, start }: ListForm, at: number): string {
  const count = start + at;
  switch (counts) {
    case 'nothing':
      return before;
    case 'numbers':
      return `${before}${count}${after}`;
    case 'letters':
      return `${before}${String.fromCharCode(96 + count)}${after}`;
    case 'capitals':
      return `${before}${String.fromCharCode(64 + count)}${after}`;
    default:
      return counts satisfies never;
  }
}

/** As far as marks are known by. */
function mostOf({ counts }: ListForm): number {
  return counts === 'numbers' ? 99 : 26;
}
