import type { BoardOrder } from './choose-orders.ts';

/** What somebody does about an order. */
export type OrderAct = 'report' | 'wish' | 'grant' | 'refuse' | 'confirm' | 'return' | 'move' | 'cancel';

/** What the reader may do about the order as it stands, what is asked of them first: as on the bot's card. */
export function actsOn({
  state,
  wish,
  mayReport,
  maySettle,
}: Pick<BoardOrder, 'state' | 'wish' | 'mayReport' | 'maySettle'>): OrderAct[] {
  const isOpen = state === 'open';
  if (!maySettle) return mayReport && isOpen ? ['report', 'wish'] : [];
  const isOver = state === 'done' || state === 'cancelled';
  const acts: (OrderAct | false)[] = [
    ...(wish === null ? [] : (['grant', 'refuse'] as const)),
    !isOver && 'confirm',
    !isOpen && 'return',
    isOpen && 'move',
    !isOver && 'cancel',
  ];
  return acts.filter((act) => act !== false);
}
