import { caseCard } from '../../../cards/case.ts';
import type { Reader } from '../../domain/reader.ts';
import { seeCase } from '../../domain/see-case.ts';
import { Refusal } from '../../errors.ts';
import type { Scene } from '../scene.ts';
import { type List, type Listed, turnOf, typedAs } from './list.ts';

/** What a case's items came to over the years, found again by one of its items. */
export const caseEntries: List = async (scene, { itemId, ...wish }) => {
  const { outside, by, board } = scene;
  const item = itemId && (await outside.store.read(by.tenantId, (db) => db.items.get(itemId)));
  if (!item?.caseNumber || item.boardId !== board.id) throw new Refusal('outdated');
  const listed = await listCase(scene, { ...wish, caseNumber: item.caseNumber });
  if (!listed) throw new Refusal('outdated');
  return listed;
};

/** Null where the reader may see nothing of the case. */
export async function listCase(
  scene: Scene,
  { caseNumber, page, reader }: { caseNumber: string; page: number; reader: Reader },
): Promise<Listed | null> {
  const { outside, by, board, words } = scene;
  const { items, view } = await outside.store.read(by.tenantId, async (db) => {
    const items = await db.items.ofCase(board.id, caseNumber);
    const ids = items.map((item) => item.id);
    const standings = await db.meetings.standings(ids);
    const decisions = await db.decisions.ofItems(ids);
    const routes = await db.routes.ofItems(ids);
    return { items, view: seeCase({ board, caseNumber, items, standings, decisions, routes }, reader) };
  });
  const [first] = items;
  if (!first || !view) return null;
  const turn = turnOf('case', scene, { itemId: first.id });
  const typed = typedAs('case', scene).replace(/\S+$/, caseNumber);
  const card = caseCard(view, { words, page, turn, typed });
  return { card, summary: words.board.caseFallback(caseNumber) };
}
