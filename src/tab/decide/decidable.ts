import type { Meeting } from '../meeting/answers.ts';

/** Whether the reader may record what comes of its items just now. */
export function isDecidable({ status, edition, mayDecide }: Meeting): boolean {
  return mayDecide && edition !== null && status !== 'cancelled' && status !== 'approved';
}

/** The items of which something may still be written that nobody has sent: no closed one, of which nothing is kept. */
export function openItems(meeting: Meeting): string[] {
  if (!isDecidable(meeting)) return [];
  return meeting.rows.flatMap((row) => {
    const isOpen = row.kind === 'item' && !row.closed && (row.standing || !row.decided);
    return isOpen ? row.itemId : [];
  });
}
