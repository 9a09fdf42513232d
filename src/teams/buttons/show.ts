import { agendaCard } from '../../../cards/agenda.ts';
import { itemCard } from '../../../cards/item.ts';
import { loadMatter } from '../../actions/load-matter.ts';
import type { Screen } from '../../actions/outside.ts';
import type { ItemId, MeetingId } from '../../domain/ids.ts';
import { may } from '../../domain/rights.ts';
import { seeAgenda } from '../../domain/see-agenda.ts';
import { seeItem } from '../../domain/see-item.ts';
import { Refusal } from '../../errors.ts';
import type { Scene, Shown } from '../scene.ts';

/** What the person has open of a meeting: an item, or a page of the agenda. Always made for that person alone. */
export async function showScreen(
  { outside, by, board, me, words }: Scene,
  { meetingId, itemId, page }: Omit<Screen, 'personId'>,
  part?: number,
): Promise<Shown> {
  const matter = await outside.store.read(by.tenantId, async (db) => {
    const meeting = await db.meetings.get(meetingId);
    if (!meeting || meeting.boardId !== board.id) throw new Refusal('outdated');
    return loadMatter(db, board, meeting);
  });
  const item = itemId && seeItem(matter, itemId, me);
  if (item) return { kind: 'card', card: itemCard(item, { words, ...(part ? { part } : {}) }) };
  const view = seeAgenda(matter, me);
  if (view.rows.length === 0 && !view.published)
    return { kind: 'line', text: words.agenda.notPublishedYet(view.day) };
  return { kind: 'card', card: agendaCard(view, { words, page, mayEdit: may(me.roles, 'publish') }) };
}

/** Opens something for the person, and remembers it for when the card refreshes. */
export async function openScreen(
  scene: Scene,
  screen: Omit<Screen, 'personId'>,
  part?: number,
): Promise<Shown> {
  const { outside, by } = scene;
  await outside.store.transaction(
    { tenantId: by.tenantId, by: by.personId, what: 'open', from: by.from },
    (tx) => tx.screens.save({ ...screen, personId: by.personId }),
  );
  return showScreen(scene, screen, part);
}

export function showItem(scene: Scene, meetingId: MeetingId, itemId: ItemId): Promise<Shown> {
  return showScreen(scene, { meetingId, itemId, page: 1 });
}

/** Whatever the person has open; the first page for whom nothing is kept. */
export async function showOpen(scene: Scene, meetingId: MeetingId): Promise<Shown> {
  const { outside, by } = scene;
  const open = await outside.store.read(by.tenantId, (db) => db.screens.get(meetingId, by.personId));
  return showScreen(scene, open ?? { meetingId, itemId: null, page: 1 });
}
