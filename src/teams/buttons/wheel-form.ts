import { z } from 'zod';
import { doneCard } from '../../../cards/confirm.ts';
import { wheelFormCard, wheelFormTitle, yearly } from '../../../cards/wheel-form.ts';
import { addToWheel, editWheel } from '../../actions/change-wheel.ts';
import { loadWheel } from '../../actions/load-wheel.ts';
import { readDay } from '../../domain/day.ts';
import { asId, type WheelId } from '../../domain/ids.ts';
import { demand } from '../../domain/rights.ts';
import { seeWheelForm, type WheelFormView } from '../../domain/see-wheel-form.ts';
import type { Seen } from '../../domain/seen.ts';
import type { WheelLead } from '../../domain/wheel.ts';
import type { WheelInput } from '../../domain/wheel-input.ts';
import { Refusal } from '../../errors.ts';
import type { Say, Scene, Shown } from '../scene.ts';
import { savedLine } from '../show-wheel.ts';
import { type Button, field, ids, type Press, readData, several } from './press.ts';

/** The form in a chat: of an entry, or of a new one. */
export async function wheelForm(scene: Scene, wheelId: WheelId | null): Promise<Say> {
  const { words } = scene;
  const view = await readForm(scene, wheelId);
  return { card: wheelFormCard(view, { words, inDialog: false }), summary: wheelFormTitle(view, words) };
}

/** The form of a new entry, as a dialog or in place of the card. */
export const newEntry: Button = {
  press: async (press) => shownAs(press, await readForm(press.scene, null)),
};

const onEntry = z.object({ wheelId: ids.wheelId });

export const edit: Button = {
  press: async (press) => shownAs(press, await readForm(press.scene, readData(onEntry, press.data).wheelId)),
};

const form = onEntry.extend({
  version: ids.version.nullish(),
  ...{ title: field, how: field, fromDay: field, lead: field, leadUnit: field, from: field, to: field },
  ...{ caseNumber: field, minutes: field, closed: field, closedReason: field },
  ...{ months: several, units: several },
});

/** The form as it was sent: a new entry, or a changed one. */
export const save: Button = {
  press: async (press) => {
    const { scene } = press;
    const { outside, by, board } = scene;
    const { wheelId, version, ...sent } = readData(form, press.data);
    const input = inputFrom(sent);
    const entry =
      typeof version === 'number'
        ? await editWheel(outside, by, { boardId: board.id, wheelId, version, change: () => input })
        : await addToWheel(outside, by, { boardId: board.id, wheelId, input });
    return done(press, await savedLine(scene, entry));
  },
  show: async (press, refusal) => {
    if (!refusal) return done(press, press.scene.words.itemForm.alreadyDone);
    const { wheelId, version, ...sent } = readData(form, press.data);
    const view = await readForm(press.scene, wheelId, { version: version ?? null, values: inputFrom(sent) });
    return shownAs(press, view, refusal);
  },
};

/** What was typed is kept, unless somebody changed the entry meanwhile. */
async function readForm(
  { outside, by, board, me, now }: Scene,
  wheelId: WheelId | null,
  sent?: { version: number | null; values: WheelInput },
): Promise<Seen<WheelFormView>> {
  demand(me.roles, 'edit-agenda');
  const matter = await outside.store.read(by.tenantId, (db) => loadWheel(db, { board, now }));
  const entry = matter.entries.find(({ id }) => id === wheelId) ?? null;
  const isGone = wheelId !== null && !entry && sent?.version !== null;
  const view =
    !isGone &&
    seeWheelForm(
      matter,
      {
        ...{ wheelId: wheelId ?? asId<WheelId>(outside.newId()), entry },
        values: sent?.version === (entry?.version ?? null) ? sent.values : undefined,
      },
      me,
    );
  if (!view) throw new Refusal('outdated');
  return view;
}

function shownAs({ scene: { words }, inDialog }: Press, view: Seen<WheelFormView>, refusal?: string): Shown {
  const card = wheelFormCard(view, { words, inDialog, ...(refusal ? { refusal } : {}) });
  return inDialog ? { kind: 'dialog', title: wheelFormTitle(view, words), card } : { kind: 'card', card };
}

function done({ inDialog, scene }: Press, text: string): Shown {
  return inDialog
    ? { kind: 'line', text }
    : { kind: 'card', card: doneCard(`✓ ${text}`, scene.words), keeps: true };
}

function inputFrom(sent: Omit<z.infer<typeof form>, 'wheelId' | 'version'>): WheelInput {
  const text = (value: string) => (value.trim() === '' ? null : value);
  const number = (value: string) => (text(value) === null ? null : Number(value));
  const lead = number(sent.lead);
  return {
    ...{
      title: sent.title,
      caseNumber: text(sent.caseNumber),
      units: sent.units,
      minutes: number(sent.minutes),
    },
    ...{ closed: sent.closed === 'true', closedReason: text(sent.closedReason) },
    rule:
      sent.how === yearly
        ? { kind: 'months', months: sent.months.map(Number), fromDay: number(sent.fromDay) ?? 1 }
        : { kind: 'meetings', every: Number(sent.how) },
    lead: lead === null ? null : { count: lead, unit: unitIn(sent.leadUnit) },
    ...{ from: readDay(sent.from), to: readDay(sent.to) },
  };
}

function unitIn(text: string): WheelLead['unit'] {
  return text === 'days' || text === 'months' ? text : 'weeks';
}
