import type { Place } from '../shell/place.ts';

type Waiting = {
  ids: { orderId?: string };
  at: { meetingId: string; itemId: string | null } | null;
};

/** Where one does something about what waits: an order among the orders, else on its agenda, else on its board's page. */
export function placeOfWait({ ids: { orderId }, at }: Waiting, boardId: string): Place {
  if (orderId) return { page: 'look-back', boardId, part: 'orders', wish: orderId };
  return at ? { page: 'meeting', ...at } : { page: 'board', boardId };
}
