import type { Board } from '../domain/board.ts';
import type { Instant } from '../domain/day.ts';
import type { DecisionDraft } from '../domain/draft.ts';
import { linkedTo } from '../domain/item-link.ts';
import type { ReviewMatter } from '../domain/see-review.ts';
import { loadMeetings } from './load-proposals.ts';
import type { Reading } from './outside.ts';

/** All that bears on a draft's being read back; null where its meeting or item is gone. */
export async function loadReview(
  db: Reading,
  here: { board: Board; now: Instant },
  draft: DecisionDraft,
): Promise<ReviewMatter | null> {
  const meeting = await db.meetings.get(draft.meetingId);
  const item = await db.items.get(draft.itemId);
  if (!meeting || !item) return null;
  const linked = linkedTo(await db.links.ofItems([item.id]), item.id);
  return {
    ...(await loadMeetings(db, here)),
    ...{ meeting, item, draft },
    decisions: await db.decisions.ofItems([item.id, ...linked]),
    linked: await db.items.many(linked),
    route: (await db.routes.ofItems([item.id]))[0] ?? null,
  };
}
