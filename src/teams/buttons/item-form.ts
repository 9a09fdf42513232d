import { z } from 'zod';
import { doneCard } from '../../../cards/confirm.ts';
import { itemFormCard, titleOf } from '../../../cards/item-form.ts';
import { addAgendaItem } from '../../actions/add-agenda-item.ts';
import { editItem } from '../../actions/edit-item.ts';
import { dayIn } from '../../domain/day.ts';
import { asId, type ItemId, type PersonId } from '../../domain/ids.ts';
import type { Item } from '../../domain/item.ts';
import { type Meeting, numberOf } from '../../domain/meeting.ts';
import type { ItemInput } from '../../domain/new-item.ts';
import { demand, may } from '../../domain/rights.ts';
import { seeItemForm, seeNewItemForm } from '../../domain/see-form.ts';
import { Refusal } from '../../errors.ts';
import type { Scene, Shown } from '../scene.ts';
import { type Button, field, ids, type Press, readData, several } from './press.ts';
import { readAttachments } from './read-attachments.ts';

const onMeeting = z.object({ meetingId: ids.meetingId });

/** The form of a new item, as a dialog or in place of the card. */
export const newItem: Button = {
  press: async (press) => {
    const { scene } = press;
    const { meetingId } = readData(onMeeting, press.data);
    demandAdding(scene);
    const meeting = await readMeeting(scene, meetingId);
    return formOf(
      press,
      seeNewItemForm(
        { board: scene.board, meeting, itemId: asId<ItemId>(scene.outside.newId()) },
        scene.me,
        scene.today,
      ),
    );
  },
};

const toEdit = z.object({ itemId: ids.itemId, meetingId: ids.meetingId.nullish() });

/** The form of an item that is there. */
export const edit: Button = {
  press: async (press) => {
    const { itemId, meetingId } = readData(toEdit, press.data);
    const found = await findItem(press.scene, { itemId, meetingId: meetingId ?? null });
    const view =
      found && seeItemForm({ ...found, board: press.scene.board }, press.scene.me, press.scene.today);
    if (!view) throw new Refusal('not-allowed', { right: 'edit-agenda' });
    return formOf(press, view);
  },
};

const form = z.object({
  itemId: ids.itemId,
  meetingId: ids.meetingId.nullish(),
  version: ids.version.nullish(),
  ...{ title: field, caseNumber: field, minutes: field, closed: field, closedReason: field },
  ...{ background: field, recommendation: field, caseStatement: field, finances: field, attachments: field },
  units: several,
  audience: several,
});

/** The form as it was sent: a new item, a proposal, or an edited one. */
export const save: Button = {
  press: async (press) => {
    const { scene } = press;
    const sent = readData(form, press.data);
    const item = inputFrom(sent);
    const { boardId, said } = { boardId: scene.board.id, said: scene.words.itemForm };
    if (sent.version !== null && sent.version !== undefined) {
      const edited = await editItem(scene.outside, scene.by, {
        boardId,
        itemId: sent.itemId,
        version: sent.version,
        item,
      });
      const meeting = sent.meetingId ? await readMeeting(scene, sent.meetingId) : null;
      return done(press, savedText(scene, { item: edited, meeting }));
    }
    if (!sent.meetingId) throw new Refusal('outdated');
    const wish = { boardId, itemId: sent.itemId, meeting: { id: sent.meetingId }, item };
    const added = await addAgendaItem(scene.outside, scene.by, wish);
    const day = dayIn(scene.board.timeZone, added.meeting.start);
    return done(press, added.number === null ? said.proposed(day) : said.added(added.number, day));
  },
  show: async (press, refusal) => {
    const { scene } = press;
    const sent = readData(form, press.data);
    const values = inputFrom(sent);
    const found = await findItem(scene, { itemId: sent.itemId, meetingId: sent.meetingId ?? null });
    if (found && !refusal) return done(press, savedText(scene, found));
    if (!found) demandAdding(scene);
    const isOutdated = found && sent.version !== null && sent.version !== found.item.version;
    const view = found
      ? seeItemForm(
          { ...found, board: scene.board, ...(isOutdated ? {} : { values }) },
          scene.me,
          scene.today,
        )
      : seeNewItemForm(
          {
            board: scene.board,
            meeting: sent.meetingId ? await readMeeting(scene, sent.meetingId) : null,
            itemId: sent.itemId,
            values,
          },
          scene.me,
          scene.today,
        );
    if (!view) throw new Refusal('outdated');
    return formOf(press, view, refusal);
  },
};

function demandAdding({ me }: Scene): void {
  if (!may(me.roles, 'add-item')) demand(me.roles, 'propose-item');
}

function savedText({ words }: Scene, { item, meeting }: { item: Item; meeting: Meeting | null }): string {
  const number = meeting && numberOf(meeting, item.id);
  return number ? words.itemForm.saved(number, null) : words.notice.proposal.isOpen;
}

function formOf(press: Press, view: Parameters<typeof itemFormCard>[0], refusal?: string): Shown {
  const { words } = press.scene;
  const card = itemFormCard(view, { words, inDialog: press.inDialog, ...(refusal ? { refusal } : {}) });
  return press.inDialog ? { kind: 'dialog', title: titleOf(view, words), card } : { kind: 'card', card };
}

function done({ inDialog, scene }: Press, text: string): Shown {
  return inDialog
    ? { kind: 'line', text }
    : { kind: 'card', card: doneCard(`✓ ${text}`, scene.words), keeps: true };
}

function inputFrom(sent: z.infer<typeof form>): ItemInput {
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

async function readMeeting({ outside, by, board }: Scene, meetingId: Meeting['id']): Promise<Meeting> {
  const meeting = await outside.store.read(by.tenantId, (db) => db.meetings.get(meetingId));
  if (!meeting || meeting.boardId !== board.id) throw new Refusal('outdated');
  return meeting;
}

async function findItem(
  { outside, by, board }: Scene,
  { itemId, meetingId }: { itemId: ItemId; meetingId: Meeting['id'] | null },
): Promise<{ item: Item; meeting: Meeting | null } | null> {
  return outside.store.read(by.tenantId, async (db) => {
    const item = await db.items.get(itemId);
    const meeting = meetingId ? await db.meetings.get(meetingId) : undefined;
    return item?.boardId === board.id ? { item, meeting: meeting ?? null } : null;
  });
}
