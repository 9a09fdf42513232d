import { z } from 'zod';
import { closingFormCard } from '../../../cards/closing-form.ts';
import { doneCard } from '../../../cards/confirm.ts';
import { changeClosing } from '../../actions/change-closing.ts';
import { asId, type ItemId, type MeetingId, type PersonId } from '../../domain/ids.ts';
import { demand } from '../../domain/rights.ts';
import { type ClosingFormView, type ClosingValues, seeClosingForm } from '../../domain/see-closing.ts';
import type { Seen } from '../../domain/seen.ts';
import { Refusal } from '../../errors.ts';
import type { Scene, Shown } from '../scene.ts';
import { type Button, field, ids, type Press, readData, several } from './press.ts';

const onItem = z.object({ itemId: ids.itemId, meetingId: ids.meetingId.nullish() });

/** The form of an item's confidentiality. */
export const openClosing: Button = {
  press: async (press) => formOf(press, await readForm(press.scene, readData(onItem, press.data))),
};

const form = onItem.extend({
  version: ids.version,
  ...{ closed: field, closedReason: field, basis: field, basisOther: field, level: field, review: field },
  ...{ audience: several, disqualified: several },
});

export const saveClosing: Button = {
  press: async (press) => {
    const { scene } = press;
    const sent = readData(form, press.data);
    const { closed, disqualified, ...closing } = valuesIn(sent);
    const done = await changeClosing(scene.outside, scene.by, {
      ...{ boardId: scene.board.id, itemId: sent.itemId, version: sent.version },
      ...{ closing: closed ? closing : null, disqualified },
    });
    const { words } = scene;
    const { title } = done.item.text;
    const stands = done.item.closed ? done.standsPublic : [];
    const said = [
      done.item.closed ? words.closing.saved(title) : words.closing.isOpen(title),
      ...(stands.length > 0 ? [words.closing.public(stands)] : []),
    ].join(' ');
    return doneWith(press, said);
  },
  show: async (press, refusal) => {
    if (!refusal) return doneWith(press, press.scene.words.itemForm.alreadyDone);
    const sent = readData(form, press.data);
    const view = await readForm(press.scene, sent, valuesIn(sent));
    // Somebody else's changes are not to be lost.
    const isOutdated = view.version !== sent.version;
    return formOf(press, isOutdated ? await readForm(press.scene, sent) : view, refusal);
  },
};

/** The item's form, for whoever edits the agenda and is not disqualified. */
export async function readForm(
  { outside, by, board, me, today }: Scene,
  { itemId, meetingId }: { itemId: ItemId; meetingId?: MeetingId | null | undefined },
  values?: Partial<ClosingValues>,
): Promise<Seen<ClosingFormView>> {
  demand(me.roles, 'edit-agenda');
  const view = await outside.store.read(by.tenantId, async (db) => {
    const item = await db.items.get(itemId);
    const meeting = meetingId ? await db.meetings.get(meetingId) : undefined;
    if (item?.boardId !== board.id) throw new Refusal('outdated');
    const here = meeting?.boardId === board.id ? meeting : null;
    return seeClosingForm({ board, meeting: here, item, ...(values ? { values } : {}) }, me, today);
  });
  if (!view) throw new Refusal('disqualified', { number: 0 });
  return view;
}

function valuesIn(sent: z.infer<typeof form>): ClosingValues {
  const text = (value: string) => (value.trim() === '' ? null : value);
  const people = (some: readonly string[]) => some.map((id) => asId<PersonId>(id));
  return {
    closed: sent.closed === 'true',
    reason: text(sent.closedReason),
    basis: text(sent.basisOther) ?? (sent.basis === 'none' ? null : text(sent.basis)),
    ...{ level: sent.level, review: text(sent.review) },
    ...{ audience: people(sent.audience), disqualified: people(sent.disqualified) },
  };
}

function formOf({ inDialog, scene: { words } }: Press, view: Seen<ClosingFormView>, refusal?: string): Shown {
  const card = closingFormCard(view, { words, inDialog, ...(refusal ? { refusal } : {}) });
  return inDialog
    ? { kind: 'dialog', title: words.closing.formTitle(view.number), card }
    : { kind: 'card', card };
}

function doneWith({ inDialog, scene: { words } }: Press, text: string): Shown {
  return inDialog
    ? { kind: 'line', text }
    : { kind: 'card', card: doneCard(`✓ ${text}`, words), keeps: true };
}
