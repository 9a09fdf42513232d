import { findMeeting } from '../actions/load-matter.ts';
import { asId, type ItemId } from '../domain/ids.ts';
import type { ItemInput } from '../domain/new-item.ts';
import { demand, may } from '../domain/rights.ts';
import { type ItemFormView, seeNewItemForm } from '../domain/see-form.ts';
import type { Seen } from '../domain/seen.ts';
import { nextMeeting } from '../domain/which-meeting.ts';
import { meetingSaid } from './commands/face.ts';
import type { Scene } from './scene.ts';

/** The form of a new item for the next meeting, with what is known of it; a proposal's where one may only propose. */
export async function newItemView(scene: Scene, item?: ItemInput): Promise<Seen<ItemFormView>> {
  const { outside, by, board, me, now } = scene;
  const isProposal = !may(me.roles, 'add-item');
  if (isProposal) demand(me.roles, 'propose-item');
  const { meetings, meeting } = await outside.store.read(by.tenantId, async (db) => {
    const meetings = await db.meetings.ofBoard(board.id);
    const isNone = isProposal && !nextMeeting(meetings, now);
    return {
      meetings,
      meeting: isNone ? null : await findMeeting(db, { board, now }, meetingSaid(null)),
    };
  });
  const itemId = asId<ItemId>(outside.newId());
  const values = item ? { values: { item, wished: meeting?.id ?? null } } : {};
  return seeNewItemForm({ board, now, meetings, meeting, itemId, ...values }, me);
}
