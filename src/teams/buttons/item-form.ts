import { z } from 'zod';
import { doneCard } from '../../../cards/confirm.ts';
import { itemFormCard, noMeeting, titleOf } from '../../../cards/item-form.ts';
import { type Added, addAgendaItem } from '../../actions/add-agenda-item.ts';
import { editItem } from '../../actions/edit-item.ts';
import { dayIn } from '../../domain/day.ts';
import { asId, type ItemId, type MeetingId, type PersonId } from '../../domain/ids.ts';
import type { Item } from '../../domain/item.ts';
import { type Meeting, type MeetingHead, numberOf } from '../../domain/meeting.ts';
import type { ItemInput } from '../../domain/new-item.ts';
import { demandEditing, isOpenProposal, isOwnProposal } from '../../domain/proposal.ts';
import { demand, may } from '../../domain/rights.ts';
import { seeItemForm, seeNewItemForm } from '../../domain/see-form.ts';
import { Refusal } from '../../errors.ts';
import { answeringForm } from '../order-steps.ts';
import { sentAgainLines, sentLines } from '../proposal-lines.ts';
import type { Scene, Shown } from '../scene.ts';
import { type Button, field, ids, type Press, readData, several } from './press.ts';
import { readAttachments } from './read-attachments.ts';

const forNew = z.object({ meetingId: ids.meetingId.nullish(), answers: ids.orderId.nullish() });

/** The form of a new item, as a dialog or in place of the card. */
export const newItem: Button = {
  press: async (press) => {
    const { scene } = press;
    const { meetingId, answers } = readData(forNew, press.data);
    demandAdding(scene);
    if (answers) return formOf(press, await answeringForm(scene, { orderId: answers }));
    const { meetings, meeting } = await read(scene, { itemId: null, meetingId: meetingId ?? null });
    if (meetingId && !meeting) throw new Refusal('outdated');
    const itemId = asId<ItemId>(scene.outside.newId());
    const { board, now, me } = scene;
    return formOf(press, seeNewItemForm({ board, now, meetings, meeting, itemId }, me));
  },
};

const toEdit = z.object({ itemId: ids.itemId, meetingId: ids.meetingId.nullish() });

/** The form of an item that is there. */
export const edit: Button = {
  press: async (press) => {
    const { scene } = press;
    const { itemId, meetingId } = readData(toEdit, press.data);
    const { item, ...found } = await read(scene, { itemId, meetingId: meetingId ?? null });
    if (item) demandEditing(scene, item);
    const { board, now, me } = scene;
    const view = item && seeItemForm({ board, now, ...found, item }, me);
    if (!view) throw new Refusal('not-allowed', { right: 'edit-agenda' });
    return formOf(press, view);
  },
};

const form = z.object({
  itemId: ids.itemId,
  meetingId: ids.meetingId.nullish(),
  version: ids.version.nullish(),
  wheelId: ids.wheelId.nullish(),
  round: ids.round.nullish(),
  answers: ids.orderId.nullish(),
  ...{ title: field, caseNumber: field, minutes: field, closed: field, closedReason: field },
  ...{ background: field, recommendation: field, caseStatement: field, finances: field, attachments: field },
  units: several,
  audience: several,
  wishedMeeting: field,
});

type Sent = z.infer<typeof form>;

/** The form as it was sent: a new item, a proposal, or an edited one. */
export const save: Button = {
  press: async (press) => {
    const { scene } = press;
    const sent = readData(form, press.data);
    const { version } = sent;
    if (typeof version === 'number') return saveEdited(press, sent, version);
    const wished = wishIn(sent);
    const to = wished === undefined ? sent.meetingId : wished;
    const added = await addAgendaItem(scene.outside, scene.by, {
      ...{ boardId: scene.board.id, itemId: sent.itemId, item: inputFrom(sent) },
      meeting: to ? { id: to } : null,
      ...wheelIn(sent),
      ...(sent.answers ? { answers: sent.answers } : {}),
    });
    return done(press, addedText(scene, added));
  },
  show: async (press, refusal) => {
    const { scene } = press;
    const { board, now, me } = scene;
    const sent = readData(form, press.data);
    const { item, ...found } = await read(scene, { itemId: sent.itemId, meetingId: sent.meetingId ?? null });
    // A new one that is there is the same form, sent before.
    const isNew = typeof sent.version !== 'number';
    if (item && (!refusal || isNew)) return done(press, savedText(scene, { ...found, item }));
    if (!item) demandAdding(scene);
    const values = { item: inputFrom(sent), wished: wishIn(sent) ?? null };
    const view = item
      ? seeItemForm({ board, now, ...found, item, ...(isOutdated(scene, item, sent) ? {} : { values }) }, me)
      : seeNewItemForm(
          {
            ...{ board, now, ...found, itemId: sent.itemId, values, ...wheelIn(sent) },
            answers: sent.answers ?? null,
          },
          me,
        );
    if (!view) throw new Refusal('outdated');
    return formOf(press, view, refusal);
  },
};

async function saveEdited(press: Press, sent: Sent, version: number): Promise<Shown> {
  const { scene } = press;
  const wished = wishIn(sent);
  const item = await editItem(scene.outside, scene.by, {
    ...{ boardId: scene.board.id, itemId: sent.itemId, version, item: inputFrom(sent) },
    ...(wished === undefined ? {} : { wishedMeeting: wished }),
  });
  const { item: _, ...found } = await read(scene, { itemId: null, meetingId: sent.meetingId ?? null });
  return done(press, savedText(scene, { ...found, item }));
}

/** Somebody else's changes are not to be lost; a proposal that was accepted meanwhile has none to lose. */
function isOutdated({ me }: Scene, item: Item, sent: Sent): boolean {
  const isLocked = isOwnProposal(item, me.personId) && !isOpenProposal(item);
  return item.version !== sent.version && !isLocked;
}

/** The meeting wished for, null where it is for none; undefined where the form did not ask. */
function wishIn({ wishedMeeting }: Sent): MeetingId | null | undefined {
  if (wishedMeeting === noMeeting) return null;
  return wishedMeeting === '' ? undefined : asId<MeetingId>(wishedMeeting);
}

/** What of the annual wheel the form prepares. */
function wheelIn({ wheelId, round }: Sent) {
  return wheelId && round ? { wheel: { wheelId, round } } : {};
}

function demandAdding({ me }: Scene): void {
  if (!may(me.roles, 'add-item')) demand(me.roles, 'propose-item');
}

function addedText(scene: Scene, { meeting, number }: Added): string {
  if (number === null) return sentLines(scene, meeting).join(' ');
  return scene.words.itemForm.added(number, dayIn(scene.board.timeZone, meeting.start));
}

function savedText(scene: Scene, { item, meeting, meetings }: Found & { item: Item }): string {
  const number = meeting && numberOf(meeting, item.id);
  if (number) return scene.words.itemForm.saved(number, null);
  const wished = meetings.find(({ id }) => id === item.proposal?.wishedMeeting) ?? null;
  return sentAgainLines(scene, wished).join(' ');
}

/** The form as a dialog, or in place of the card. */
export function formOf(press: Press, view: Parameters<typeof itemFormCard>[0], refusal?: string): Shown {
  const { words } = press.scene;
  const card = itemFormCard(view, { words, inDialog: press.inDialog, ...(refusal ? { refusal } : {}) });
  return press.inDialog ? { kind: 'dialog', title: titleOf(view, words), card } : { kind: 'card', card };
}

function done({ inDialog, scene }: Press, text: string): Shown {
  return inDialog
    ? { kind: 'line', text }
    : { kind: 'card', card: doneCard(`✓ ${text}`, scene.words), keeps: true };
}

function inputFrom(sent: Sent): ItemInput {
  const text = (value: string) => (value.trim() === '' ? null : value);
  return {
    title: sent.title,
    caseNumber: text(sent.caseNumber),
    units: sent.units,
    minutes: text(sent.minutes) === null ? null : Number(sent.minutes),
    closed: sent.closed === 'true',
    closedReason: text(sent.closedReason),
    audience: sent.audience.map((id) => asId<PersonId>(id)),
    background: text(sent.background),
    recommendation: text(sent.recommendation),
    caseStatement: text(sent.caseStatement),
    finances: text(sent.finances),
    attachments: readAttachments(sent.attachments),
  };
}

type Found = { meeting: Meeting | null; meetings: readonly MeetingHead[] };

/** What there is on this board of what a form names. */
async function read(
  { outside, by, board }: Scene,
  { itemId, meetingId }: { itemId: ItemId | null; meetingId: MeetingId | null },
): Promise<Found & { item: Item | null }> {
  return outside.store.read(by.tenantId, async (db) => {
    const item = itemId && (await db.items.get(itemId));
    const meeting = meetingId && (await db.meetings.get(meetingId));
    return {
      item: item?.boardId === board.id ? item : null,
      meeting: meeting?.boardId === board.id ? meeting : null,
      meetings: await db.meetings.ofBoard(board.id),
    };
  });
}
