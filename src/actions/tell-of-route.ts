import { chiefsOf } from '../domain/board.ts';
import { addMinutes } from '../domain/day.ts';
import type { StepId } from '../domain/ids.ts';
import type { NoticeAbout } from '../domain/notice.ts';
import { nameOfNotice } from '../domain/notice.ts';
import { readerFor } from '../domain/reader.ts';
import { type RouteMatter, seeRoute } from '../domain/see-route.ts';
import type { Outside, Tx } from './outside.ts';
import { refreshLater } from './refresh-notice.ts';
import { sendNotice } from './send-notice.ts';
import { minutesToUndo } from './undo-change.ts';

/**
 * Tells the chiefs of the item's units what a body answered, once it can no longer be taken back. A corrected answer
 * takes the place of the first, without another word.
 */
export async function tellOfAnswer(
  tx: Tx,
  { now, newId }: Pick<Outside, 'now' | 'newId'>,
  { stepId, ...matter }: RouteMatter & { stepId: StepId },
): Promise<void> {
  const { board, item, today } = matter;
  const about: NoticeAbout = { kind: 'route-answered', itemId: item.id, stepId };
  for (const { personId: to } of chiefsOf(board, item.units, today)) {
    if (!seeRoute(matter, readerFor(board, to, today))) continue;
    const name = nameOfNotice(about, to);
    const told = name && (await tx.notices.get(name));
    if (told?.delivery.state === 'sent')
      await refreshLater(tx, { tenantId: board.tenantId, noticeId: told.id });
    else {
      const at = addMinutes(now(), minutesToUndo);
      await sendNotice(tx, newId, { tenantId: board.tenantId, boardId: board.id, to, about }, { at });
    }
  }
}
