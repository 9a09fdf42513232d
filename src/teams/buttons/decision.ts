import { z } from 'zod';
import { doneCard } from '../../../cards/confirm.ts';
import { keepTyped } from '../../../cards/keep-typed.ts';
import { confirmDecision } from '../../actions/confirm-decision.ts';
import { draftDecision, findDecidable } from '../../actions/draft-decision.ts';
import { writeRecord } from '../../actions/write-record.ts';
import { outcomes } from '../../domain/decision.ts';
import type { DecisionDraft, DecisionInput } from '../../domain/draft.ts';
import { may } from '../../domain/rights.ts';
import { decisionFormOf, readBackOf } from '../read-back.ts';
import type { Shown } from '../scene.ts';
import { savedText } from '../show-draft.ts';
import { suggestedIn, suggestionsShown } from './place-orders.ts';
import { type Button, field, ids, type Press, readData, readTick, several } from './press.ts';
import { conditionsIn } from './read-conditions.ts';
import { inputOf, readDestination, readInput, recipientsIn } from './read-decision-form.ts';
import { readOrderTerms } from './read-order-lines.ts';
import { showItem, withRefusal } from './show.ts';

const onItem = z.object({ meetingId: ids.meetingId, itemId: ids.itemId });
const toDecide = onItem.extend({
  draftId: ids.draftId.nullish(),
  outcome: z.enum(outcomes).nullish().catch(null),
});

/** The decision's form; with a draft, as it was understood so far, and with an outcome where the button names one. */
export const decide: Button = {
  press: async (press) => {
    const { meetingId, itemId, draftId, outcome } = readData(toDecide, press.data);
    const { outside, by } = press.scene;
    const draft = draftId ? await outside.store.read(by.tenantId, (db) => db.drafts.get(draftId)) : undefined;
    const isOfItem = draft?.meetingId === meetingId && draft.itemId === itemId;
    const named = outcome ? { text: '', outcome } : undefined;
    return form(press, isOfItem ? inputOf(draft) : named);
  },
};

/** The form as it was sent: read back before it is final. A standing item's record is kept at once. */
export const review: Button = {
  press: async (press) => {
    const { scene, data } = press;
    const { meetingId, itemId } = readData(onItem, data);
    const wish = { boardId: scene.board.id, meeting: { id: meetingId }, item: { id: itemId } };
    const input = readInput(data);
    const { item } = await scene.outside.store.read(scene.by.tenantId, (db) =>
      findDecidable(db, scene, wish),
    );
    if (item.standing) {
      const { number } = await writeRecord(scene.outside, scene.by, { ...wish, text: input.text });
      const view = await suggestedIn(scene, { meetingId, itemId });
      return view ? suggestionsShown(press, view) : done(press, scene.words.decision.recordSaved(number));
    }
    return readBack(press, await draftDecision(scene.outside, scene.by, { ...wish, input }));
  },
  show: (press, refusal) => form(press, readInput(press.data), refusal),
};

const toConfirm = onItem.extend({
  draftId: ids.draftId,
  postponeTo: field,
  postponeReason: field,
  along: several,
  recipients: several,
  forwardedTo: several,
  asksOnward: field,
});

/** Makes the drafted decision final. Pressed twice, it shows the item with its decision. */
export const confirm: Button = {
  press: async (press) => {
    const { scene } = press;
    const { draftId, postponeReason, recipients, ...chosen } = readData(toConfirm, press.data);
    const confirmed = await confirmDecision(scene.outside, scene.by, {
      ...{ boardId: scene.board.id, draftId, postponeReason, terms: readOrderTerms(press.data) },
      postponeTo: readDestination(chosen.postponeTo),
      along: chosen.along.map(readTick),
      ...recipientsIn(press.data, recipients),
      ...conditionsIn(press.data),
      // Where nothing is left ticked, nothing is sent.
      ...(chosen.asksOnward === '' ? {} : { forwardedTo: chosen.forwardedTo.map(Number) }),
    });
    return done(press, savedText(scene, confirmed));
  },
  show: async (press, refusal) => {
    const { meetingId, itemId } = readData(onItem, press.data);
    const again = refusal ? await toConfirmStill(press) : null;
    if (refusal && again) {
      const shown = await readBack(press, again, refusal);
      return shown.kind === 'line' ? shown : { ...shown, card: keepTyped(shown.card, press.data) };
    }
    if (press.inDialog) return { kind: 'line', text: refusal ?? '' };
    return withRefusal(await showItem(press.scene, meetingId, itemId), refusal);
  },
};

/** The draft that was refused, where they can confirm it still. */
async function toConfirmStill({ scene, data }: Press): Promise<DecisionDraft | null> {
  const { draftId } = readData(toConfirm, data);
  if (!may(scene.me.roles, 'decide')) return null;
  return scene.outside.store.read(scene.by.tenantId, async (db) => {
    const draft = await db.drafts.get(draftId);
    const item = draft && (await db.items.get(draft.itemId));
    return draft && item?.version === draft.itemVersion ? draft : null;
  });
}

function done({ inDialog, scene }: Press, text: string): Shown {
  return inDialog
    ? { kind: 'line', text }
    : { kind: 'card', card: doneCard(`✓ ${text}`, scene.words), keeps: true };
}

/** Read back to whoever pressed, alone. */
export async function readBack(
  { scene, inDialog }: Press,
  draft: DecisionDraft,
  refusal?: string,
): Promise<Shown> {
  const shown = { inDialog, ...(refusal ? { refusal } : {}) };
  const { card, number } = await readBackOf({ ...scene, audience: scene.me }, draft, shown);
  if (inDialog) return { kind: 'dialog', title: scene.words.decision.reviewTitle(number), card };
  return { kind: 'card', card, keeps: true };
}

async function form(
  { scene, data, inDialog }: Press,
  values?: DecisionInput,
  refusal?: string,
): Promise<Shown> {
  const { meetingId, itemId } = readData(onItem, data);
  const wish = { boardId: scene.board.id, meeting: { id: meetingId }, item: { id: itemId } };
  const shown = { inDialog, ...(values ? { values } : {}), ...(refusal ? { refusal } : {}) };
  const { card, number } = await decisionFormOf({ ...scene, audience: scene.me }, wish, shown);
  if (inDialog) return { kind: 'dialog', title: scene.words.decision.formTitle(number), card };
  return { kind: 'card', card };
}
