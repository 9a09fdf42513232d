import { z } from 'zod';
import type { ItemId, MeetingId, PersonId } from '../../domain/ids.ts';
import { limits } from '../../domain/item.ts';
import { answerKinds } from '../../domain/notice.ts';
import { day, id, idOf, instant, outcome } from './fields.ts';
import { anchor } from './item.ts';

/** What people write. What is too long or unknown to the board is refused by the rules, in words. */
const text = z.string().max(2 * limits.item);
const line = z.string().max(2_000);

const contentWith = <Person extends z.ZodType>(person: Person) => ({
  title: line,
  caseNumber: line.nullable(),
  units: z.array(line).max(100).readonly(),
  minutes: z.number().nullable(),
  closed: z.boolean(),
  closedReason: line.nullable(),
  audience: z.array(person).max(500).readonly(),
  background: text.nullable(),
  recommendation: text.nullable(),
  caseStatement: text.nullable(),
  finances: text.nullable(),
  attachments: z
    .array(
      z.strictObject({
        title: line,
        url: line.nullable(),
        keeps: z.int().min(1).optional().describe('The number of the pre-read whose file it stands for'),
      }),
    )
    .max(200)
    .readonly(),
});

/** What of an item is written anew; what is left out stays. */
export const itemEdit = z.strictObject(contentWith(idOf<PersonId>())).partial();
export type ItemEditBody = z.output<typeof itemEdit>;

/** A new item: what is left out is not there. Whoever may only propose, proposes by it. */
export const newItem = itemEdit.required({ title: true });

/** Of one's own proposal: what is written anew, and the meeting it is wished for now. */
export const proposalEdit = itemEdit.extend({ wishedMeeting: idOf<MeetingId>().nullable().optional() });

/** What somebody has written of an item, and by what their page knows again what they began from. */
export const draftBody = z.strictObject({ content: itemEdit, madeFrom: z.string().max(200) });
/** All that is written of an item, as it is now. */
export const content = z.object(contentWith(id));
export const keptContent = content.partial();
export const itemDraft = z.object({
  draft: z.object({ content: keptContent, madeFrom: z.string(), at: instant }).nullable(),
});

const dueDay = day.nullable().default(null);

export const noteText = z.strictObject({ text: line.max(3_000), shared: z.boolean() });
export const newNote = noteText.extend({ anchor: anchor.optional() });
export const questionText = z.strictObject({ text: line });
export const questionAnswer = questionText.extend({
  corrects: z.int().min(1).optional().describe('The version of one’s own answer, as it was read'),
});
export const decisionAnswer = z.strictObject({
  kind: z.enum(answerKinds),
  text: line.nullable().default(null).describe('Why, of a question and of what cannot be done in time'),
  wished: dueDay.describe('By when it can be done, as YYYY-MM-DD'),
});

const saidOfOrder = { text: line.nullable().default(null) };
export const orderReport = z.strictObject(saidOfOrder);
export const orderDue = z.strictObject({ ...saidOfOrder, due: day });
export const orderWishAnswer = z.strictObject({ ...saidOfOrder, isGranted: z.boolean() });
export const orderSettlement = z.strictObject({
  ...saidOfOrder,
  how: z.enum(['confirmed', 'returned', 'cancelled']).describe('Returned, with a word about what is missing'),
});

export const reactionWish = z.strictObject({ kind: z.enum(['agree', 'discuss']).nullable() });

const unit = line.nullable().default(null);
const terms = { unit, due: dueDay, condition: line.optional() };

export const orderLines = z.array(z.strictObject({ ...terms, text: line, byWhom: unit })).max(50);

/** What was said of a decision; what is left out is read out of the text and marked as a guess. */
export const decisionWish = z.strictObject({
  text: z
    .string()
    .max(2 * limits.decision)
    .default(''),
  outcome: outcome.optional(),
  perRecommendation: z.array(outcome.nullable()).max(100).optional(),
  postponeTo: day.nullable().optional().describe('null is the waiting list'),
  postponeReason: line.nullable().optional(),
  orders: orderLines.optional(),
  conditions: z
    .array(z.strictObject({ text: line, unit, due: dueDay }))
    .max(50)
    .optional(),
  recipients: z.array(idOf<PersonId>()).max(200).optional(),
});

/** To whom an item is delegated, and what is ordered of them: a unit of the board's, or somebody else by name. */
export const delegation = z.strictObject({ text: line.default(''), unit, byWhom: unit, due: dueDay });

/** What was chosen while a decision was read back. */
export const confirmation = z.strictObject({
  postponeReason: line.nullable().optional(),
  postponeTo: day.nullable().optional(),
  recipients: z.array(idOf<PersonId>()).max(200).optional(),
  forwardedTo: z.array(z.int().min(0)).max(100).optional().describe('By their places; all where left out'),
  conditions: z.array(z.int().min(1)).max(100).optional().describe('By their numbers; all where left out'),
  terms: z
    .array(z.strictObject({ ...terms, order: z.int().min(1) }))
    .max(50)
    .optional()
    .describe('What was missing of the orders, by their numbers'),
  along: z
    .array(z.strictObject({ id: idOf<ItemId>(), version: z.int() }))
    .max(100)
    .optional()
    .describe('What is linked to the item and is put off with it'),
});
