import { agendaCard } from '../../../cards/agenda.ts';
import { doneCard } from '../../../cards/confirm.ts';
import { itemCard } from '../../../cards/item.ts';
import { said } from '../../../cards/parts.ts';
import { loadMatter } from '../../actions/load-matter.ts';
import { waitingOfferFor } from '../../actions/load-proposals.ts';
import { offerFor } from '../../actions/load-wheel.ts';
import type { Screen } from '../../actions/outside.ts';
import type { ItemId, MeetingId } from '../../domain/ids.ts';
import { may } from '../../domain/rights.ts';
import { seeAgenda } from '../../domain/see-agenda.ts';
import { seeItem } from '../../domain/see-item.ts';
import { Refusal } from '../../errors.ts';
import type { Scene, Shown } from '../scene.ts';
import type { Press } from './press.ts';

/** What the person has open of a meeting: an item, or a page of the agenda. Always made for that person alone. */
async function showScreen(
  { outside, by, board, me, now, words }: Scene,
  { meetingId, itemId, page }: Omit<Screen, 'personId'>,
  part?: number,
): Promise<Shown> {
  const { matter, wheel, waiting } = await outside.store.read(by.tenantId, async (db) => {
    const meeting = await db.meetings.get(meetingId);
    if (!meeting || meeting.boardId !== board.id) throw new Refusal('outdated');
    return {
      matter: await loadMatter(db, board, meeting),
      wheel: itemId ? null : await offerFor(db, { board, now, meeting }, me),
      waiting: itemId ? null : await waitingOfferFor(db, { board, now, meeting }, me),
    };
  });
  const item = itemId && seeItem(matter, itemId, me);
  if (item) return { kind: 'card', card: itemCard(item, { words, ...(part ? { part } : {}) }) };
  const view = seeAgenda(matter, me);
  if (view.rows.length === 0 && !view.published)
    return { kind: 'line', text: words.agenda.notPublishedYet(view.day) };
  return {
    kind: 'card',
    card: agendaCard(view, { words, page, mayEdit: may(me.roles, 'publish'), wheel, waiting }),
  };
}

/** Opens something for the person, and remembers it for when the card refreshes. */
export async function openScreen(
  scene: Scene,
  screen: Omit<Screen, 'personId'>,
  part?: number,
): Promise<Shown> {
  const { outside, by, turn } = scene;
  // In a personal chat nothing refreshes by itself.
  if (turn.where.kind === 'personal') return showScreen(scene, screen, part);
  const shown = await showScreen(scene, screen, part);
  await outside.store.transaction(
    { tenantId: by.tenantId, by: by.personId, what: 'open', from: by.from },
    (tx) => tx.screens.save({ ...screen, personId: by.personId }),
  );
  return shown;
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

/** What is shown, and above it why what was asked for was not done. */
export function withRefusal(shown: Shown, refusal?: string): Shown {
  if (!refusal) return shown;
  if (shown.kind === 'line') return { kind: 'line', text: refusal };
  const why = said(refusal, { color: 'Attention', weight: 'Bolder' });
  return { ...shown, card: { ...shown.card, body: [why, ...shown.card.body] } };
}

/** Of a button that leaves nothing to look at: that it was done, or why it was not. */
export async function showDone({ scene: { words } }: Press, refusal?: string): Promise<Shown> {
  if (refusal) return { kind: 'line', text: refusal };
  return { kind: 'card', card: doneCard(`✓ ${words.itemForm.alreadyDone}`, words) };
}
