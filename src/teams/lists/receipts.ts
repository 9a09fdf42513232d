import { listCard } from '../../../cards/list.ts';
import { stateLine, toldCard, unansweredCard } from '../../../cards/receipts.ts';
import { loadReceipts } from '../../actions/load-receipts.ts';
import { dayIn } from '../../domain/day.ts';
import { demand } from '../../domain/rights.ts';
import { isOpenReceipt, type ReceiptView, seeReceipts, seeUnanswered } from '../../domain/see-receipts.ts';
import type { Seen } from '../../domain/seen.ts';
import { Refusal } from '../../errors.ts';
import type { Scene } from '../scene.ts';
import { type List, type Listed, type PageWish, turnOf, typedAs } from './list.ts';

/** The receipts of decisions, in the order of the list; those of one meeting where it is named. */
export async function receiptsFor(
  { outside, by, board, me, now }: Scene,
  { isAll, meetingId }: { isAll: boolean } & Pick<PageWish, 'meetingId'>,
): Promise<Seen<ReceiptView>[]> {
  demand(me.roles, 'see-receipts');
  const matter = await outside.store.read(by.tenantId, (db) => loadReceipts(db, { board, now }));
  return seeReceipts(matter, me).filter(
    (view) => (isAll || isOpenReceipt(view)) && (!meetingId || view.meetingId === meetingId),
  );
}

/** Who has not answered, could not be reached, asks, or cannot do it in time. */
export const receipts: List = (scene, wish) => list(scene, { ...wish, isAll: false });

/** Those who have acknowledged, too. */
export const allReceipts: List = (scene, wish) => list(scene, { ...wish, isAll: true });

async function list(scene: Scene, wish: PageWish & { isAll: boolean }): Promise<Listed> {
  const { isAll, meetingId = null, page } = wish;
  const { words } = scene;
  const said = words.receipts;
  const views = await receiptsFor(scene, wish);
  if (views.length === 0) return { text: isAll ? said.noneTold : said.none };
  const rows = views.map((view, at) => ({
    title: `${at + 1}. ${said.row(view.name, words.notice.item(view.number, view.title), view.day)}`,
    about: stateLine(view.state, words),
    press: {
      verb: 'list.turn',
      data: { ...turnOf('told', scene, view), meetingId: view.meetingId, page: 1 },
    },
  }));
  const title = (isAll ? said.titleAll : said.title)(rows.length);
  const name = isAll ? 'receipts-all' : 'receipts';
  const typed = await typedFor(scene, wish);
  const shown = { words, page, turn: { ...turnOf(name, scene), meetingId }, typed };
  return { card: listCard({ title, rows, how: said.typed }, shown), summary: title };
}

async function typedFor(scene: Scene, { isAll, meetingId }: PageWish & { isAll: boolean }): Promise<string> {
  const { outside, by, board, words } = scene;
  const meeting = meetingId && (await outside.store.read(by.tenantId, (db) => db.meetings.get(meetingId)));
  const { all, ofMeeting } = words.receipts.filters;
  return [
    typedAs('receipts', scene),
    ...(isAll && !meeting ? [all] : []),
    ...(meeting ? [ofMeeting(dayIn(board.timeZone, meeting.start))] : []),
  ].join(' ');
}

/** Who was told one decision, and what became of it. */
export const told: List = (scene, wish) => listTold(scene, wish);

export async function listTold(
  scene: Scene,
  { itemId, meetingId, page }: Pick<PageWish, 'itemId' | 'meetingId' | 'page'>,
  said?: string,
): Promise<Listed> {
  if (!itemId || !meetingId) throw new Refusal('outdated');
  const views = (await receiptsFor(scene, { isAll: true, meetingId })).filter((one) => one.itemId === itemId);
  if (views.length === 0) return { text: scene.words.receipts.noneTold };
  const turn = { ...turnOf('told', scene, { itemId }), meetingId };
  const shown = { words: scene.words, page, turn, typed: null };
  const card = toldCard(views, { ...shown, ...(said ? { said } : {}) });
  return { card, summary: scene.words.receipts.titleAll(views.length) };
}

/** The decisions that wait for the answer of whoever asks. */
export const unanswered: List = (scene, wish) => listUnanswered(scene, wish.page);

export async function listUnanswered(scene: Scene, page: number, said?: string): Promise<Listed> {
  const { outside, by, board, me, now, words } = scene;
  const matter = await outside.store.read(by.tenantId, (db) => loadReceipts(db, { board, now }));
  const views = seeUnanswered(matter, me);
  if (views.length === 0) return { text: words.receipts.yoursNone };
  const shown = { words, page, turn: turnOf('unanswered', scene), typed: null };
  const card = unansweredCard(views, { ...shown, ...(said ? { said } : {}) });
  return { card, summary: words.receipts.yours(views.length) };
}
