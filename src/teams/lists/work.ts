import { choices, workCard } from '../../../cards/work.ts';
import { findWhatWaits } from '../../actions/find-what-waits.ts';
import type { Scene } from '../scene.ts';
import { type List, type Listed, typedAs } from './list.ts';

/** What waits for whoever asks; of one kind, or all of it, where that is said. */
export const work: List = (scene, { text, page }) => listWork(scene, { only: text ?? null, page });

/** `told` is what was just done. */
export async function listWork(
  scene: Scene,
  { only = null, page = 1, told }: { only?: string | null; page?: number; told?: string },
): Promise<Extract<Listed, { card: unknown }>> {
  const { outside, by, board, me, now, words } = scene;
  const { view, digest } = await outside.store.read(by.tenantId, async (db) => ({
    view: await findWhatWaits(db, { board, now }, me),
    digest: await db.digests.get(board.id, by.personId),
  }));
  const typed = typedAs('digest', scene).split(' ')[0] ?? '';
  const shown = {
    words,
    page,
    typed,
    only: choices.find((one) => one === only) ?? null,
    clock: digest?.clock ?? null,
  };
  const card = workCard(view, { ...shown, ...(told ? { told } : {}) });
  return { card, summary: words.work.title(view.boardName, view.waits.length) };
}
