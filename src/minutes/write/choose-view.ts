import type { DocumentWish } from '../../actions/outside.ts';
import type { MinutesItem, MinutesView } from '../../domain/see-minutes.ts';

/** What of the view goes into the document: for an excerpt one item, for an agenda nothing that the meeting said. */
export function chooseView(view: MinutesView, { what, only }: DocumentWish): MinutesView {
  const items = only ? view.items.filter(({ itemId }) => itemId === only) : view.items;
  if (only && items.length === 0) throw new Error(`there is no item ${only} in this view`);
  return what === 'minutes'
    ? { ...view, items }
    : { ...view, items: items.map((item) => before(item, view)) };
}

function before(item: MinutesItem, { day }: MinutesView): MinutesItem {
  if (item.kind === 'closed') {
    const { decision: _, ...closed } = item;
    return closed;
  }
  if (item.kind === 'inhabil') return item;
  return { ...item, record: null, decisions: item.decisions.filter((decision) => decision.day < day) };
}
