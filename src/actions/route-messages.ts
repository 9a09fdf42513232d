import { routeCard } from '../../cards/route.ts';
import { answerNoticeCard, routesDueCard } from '../../cards/route-notice.ts';
import { dayIn } from '../domain/day.ts';
import type { ItemId } from '../domain/ids.ts';
import type { NoticeAbout } from '../domain/notice.ts';
import { isEditor, type PersonReader } from '../domain/reader.ts';
import { isOpenStep } from '../domain/route.ts';
import { seeDue, seeRoute } from '../domain/see-route.ts';
import { loadRoutes } from './load-routes.ts';
import type { Making } from './notice-message.ts';
import type { Message, Reading } from './outside.ts';

type About<Kind extends NoticeAbout['kind']> = Extract<NoticeAbout, { kind: Kind }>;

/** What a body answered, as it stands; null once there is no answer, or the chief may not see the item. */
export async function answeredMessage(
  db: Reading,
  { reader, ...making }: Making & { reader: PersonReader },
  { itemId, stepId }: About<'route-answered'>,
): Promise<Message | null> {
  const view = await viewOf(db, { ...making, reader }, itemId);
  const step = view?.steps.find((one) => one.stepId === stepId);
  if (!view || !step?.answer) return null;
  const { words } = making;
  return { card: answerNoticeCard(view, step, { words }), summary: words.route.told.fallback };
}

/** The answers that are missing still; null where none is. */
export async function routesDueMessage(
  db: Reading,
  { board, now, words, reader }: Making & { reader: PersonReader },
  { steps }: About<'routes-due'>,
): Promise<Message | null> {
  if (!isEditor(reader)) return null;
  const today = dayIn(board.timeZone, now);
  const items = await db.items.many([...new Set(steps.map(({ itemId }) => itemId))]);
  const matters = await loadRoutes(db, { board, today }, items);
  const asked = new Set(steps.map(({ stepId }) => stepId));
  const rows = seeDue(matters, asked, reader);
  if (rows.length === 0) return null;
  return {
    card: routesDueCard(rows, { words, boardId: board.id }),
    summary: words.route.due.title(rows.length),
  };
}

/** That the plan no longer fits the day of the board's meeting; null once it does. */
export async function behindMessage(
  db: Reading,
  { reader, ...making }: Making & { reader: PersonReader },
  { itemId }: About<'route-behind'>,
): Promise<Message | null> {
  const view = await viewOf(db, { ...making, reader }, itemId);
  if (!view?.shift || !view.steps.some(isOpenStep)) return null;
  const { words } = making;
  return { card: routeCard(view, { words }), summary: words.route.behindTitle };
}

async function viewOf(
  db: Reading,
  { board, now, reader }: Making & { reader: PersonReader },
  itemId: ItemId,
) {
  const item = await db.items.get(itemId);
  const [matter] = item ? await loadRoutes(db, { board, today: dayIn(board.timeZone, now) }, [item]) : [];
  return matter ? seeRoute(matter, reader) : null;
}
