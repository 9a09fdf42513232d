import { z } from 'zod';
import { doneCard } from '../../../cards/confirm.ts';
import { decisionFormCard } from '../../../cards/decision-form.ts';
import { reviewCard } from '../../../cards/decision-review.ts';
import { confirmDecision } from '../../actions/confirm-decision.ts';
import { draftDecision, findDecidable } from '../../actions/draft-decision.ts';
import { writeRecord } from '../../actions/write-record.ts';
import { readDay } from '../../domain/day.ts';
import { type Outcome, outcomes } from '../../domain/decision.ts';
import type { DecisionDraft, DecisionInput, OrderLine } from '../../domain/draft.ts';
import { asId, type PersonId } from '../../domain/ids.ts';
import { seeDecisionForm } from '../../domain/see-form.ts';
import { seeReview } from '../../domain/see-review.ts';
import { Refusal } from '../../errors.ts';
import type { Scene, Shown } from '../scene.ts';
import { savedText } from '../show-draft.ts';
import { type Button, field, ids, type Press, readData, several } from './press.ts';
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

const sent = onItem.extend({
  decisionText: field,
  outcome: field,
  postponeTo: field,
  postponeReason: field,
  recipients: several,
});

/** The form as it was sent: read back before it is final. A standing item's record is kept at once. */
export const review: Button = {
  press: async (press) => {
    const { scene, data } = press;
    const { meetingId, itemId } = readData(onItem, data);
    const wish = { boardId: scene.board.id, meeting: { id: meetingId }, item: { id: itemId } };
    const input = readInput(data, scene);
    const { item } = await scene.outside.store.read(scene.by.tenantId, (db) =>
      findDecidable(db, scene, wish),
    );
    if (item.standing) {
      const { number } = await writeRecord(scene.outside, scene.by, { ...wish, text: input.text });
      return done(press, scene.words.decision.recordSaved(number));
    }
    return readBack(press, await draftDecision(scene.outside, scene.by, { ...wish, input }));
  },
  show: (press, refusal) => form(press, readInput(press.data, press.scene), refusal),
};

const toConfirm = onItem.extend({
  draftId: ids.draftId,
  postponeReason: field,
  recipients: several,
  forwardedTo: several,
  asksOnward: field,
});

/** Makes the drafted decision final. Pressed twice, it shows the item with its decision. */
export const confirm: Button = {
  press: async (press) => {
    const { scene } = press;
    const confirmed = readData(toConfirm, press.data);
    const { draftId, postponeReason, recipients, forwardedTo } = confirmed;
    const wish = {
      ...{ boardId: scene.board.id, draftId, postponeReason },
      ...recipientsIn(press.data, recipients),
      // Where nothing is left ticked, nothing is sent.
      ...(confirmed.asksOnward === '' ? {} : { forwardedTo: forwardedTo.map(Number) }),
    };
    const { decision, meeting } = await confirmDecision(scene.outside, scene.by, wish);
    return done(press, savedText(scene, decision, meeting));
  },
  show: async (press, refusal) => {
    const { meetingId, itemId } = readData(onItem, press.data);
    if (press.inDialog) return { kind: 'line', text: refusal ?? '' };
    return withRefusal(await showItem(press.scene, meetingId, itemId), refusal);
  },
};

function done({ inDialog, scene }: Press, text: string): Shown {
  return inDialog
    ? { kind: 'line', text }
    : { kind: 'card', card: doneCard(`✓ ${text}`, scene.words), keeps: true };
}

async function readBack(press: Press, draft: DecisionDraft): Promise<Shown> {
  const { outside, by, board, me, words } = press.scene;
  const view = await outside.store.read(by.tenantId, async (db) => {
    const meeting = await db.meetings.get(draft.meetingId);
    const item = await db.items.get(draft.itemId);
    if (!meeting || !item) return null;
    const [route] = await db.routes.ofItems([item.id]);
    return seeReview({ board, meeting, item, draft, route: route ?? null }, me);
  });
  if (!view) throw new Refusal('outdated');
  const card = reviewCard(view, { words, inDialog: press.inDialog });
  if (press.inDialog) return { kind: 'dialog', title: words.decision.reviewTitle(view.number), card };
  return { kind: 'card', card, keeps: true };
}

async function form(press: Press, values?: DecisionInput, refusal?: string): Promise<Shown> {
  const { scene } = press;
  const { board, me, today, words } = scene;
  const { meetingId, itemId } = readData(onItem, press.data);
  const wish = { boardId: board.id, meeting: { id: meetingId }, item: { id: itemId } };
  const found = await scene.outside.store.read(scene.by.tenantId, (db) => findDecidable(db, scene, wish));
  const view = seeDecisionForm({ ...found, board, ...(values ? { values } : {}) }, me, today);
  if (!view) throw new Refusal('not-allowed', { right: 'decide' });
  const card = decisionFormCard(view, { words, inDialog: press.inDialog, ...(refusal ? { refusal } : {}) });
  if (press.inDialog) return { kind: 'dialog', title: words.decision.formTitle(view.number), card };
  return { kind: 'card', card };
}

/** The form's fields. What was left empty is read out of the text, except that a form says who is told. */
function readInput(data: Press['data'], { words }: Scene): DecisionInput {
  const { decisionText, outcome, postponeTo, postponeReason, recipients } = readData(sent, data);
  const said = readOutcome(outcome);
  const day = readDay(postponeTo);
  const orders = readOrders(data);
  const isPostponed = said === 'postponed';
  return {
    text: decisionText.trim() === '' && isPostponed ? words.decision.postponedText(day) : decisionText,
    ...(said ? { outcome: said } : {}),
    perRecommendation: readPerRecommendation(data),
    ...(day ? { postponeTo: day } : {}),
    ...(postponeReason.trim() ? { postponeReason: postponeReason.trim() } : {}),
    ...(orders.length > 0 ? { orders } : {}),
    ...recipientsIn(data, recipients),
  };
}

/** A field that was there and left empty tells nobody; one that was not there says nothing. */
function recipientsIn(data: Press['data'], recipients: readonly string[]) {
  return 'recipients' in data ? { recipients: recipients.map((id) => asId<PersonId>(id)) } : {};
}

function inputOf(draft: DecisionDraft): DecisionInput {
  return {
    text: draft.text,
    ...(draft.outcome.value ? { outcome: draft.outcome.value } : {}),
    perRecommendation: draft.perRecommendation,
    ...(draft.postponement?.value.day ? { postponeTo: draft.postponement.value.day } : {}),
    postponeReason: draft.postponeReason,
    orders: draft.orders.map((order) => order.value),
    recipients: draft.recipients,
  };
}

function readOutcome(text: unknown): Outcome | undefined {
  return outcomes.find((outcome) => outcome === text);
}

/** `recommendation.<n>.outcome`, as far as they go. */
function readPerRecommendation(data: Press['data']): (Outcome | null)[] {
  const numbers = Object.keys(data).flatMap(
    (key) => /^recommendation\.(\d{1,2})\.outcome$/.exec(key)?.[1] ?? [],
  );
  const most = Math.max(0, ...numbers.map(Number));
  const all = Array.from(
    { length: most },
    (_, at) => readOutcome(data[`recommendation.${at + 1}.outcome`]) ?? null,
  );
  return all.some((one) => one !== null) ? all : [];
}

/** `order.<n>.text`, `.unit` and `.due`; an order without a text is none. */
function readOrders(data: Press['data']): OrderLine[] {
  const numbers = Object.keys(data).flatMap((key) => /^order\.(\d{1,2})\.text$/.exec(key)?.[1] ?? []);
  return numbers
    .map(Number)
    .sort((a, b) => a - b)
    .flatMap((n) => {
      const part = (name: string) =>
        readData(z.object({ part: field }), { part: data[`order.${n}.${name}`] }).part.trim();
      return part('text')
        ? [{ text: part('text'), unit: part('unit') || null, byWhom: null, due: readDay(part('due')) }]
        : [];
    });
}
