import { z } from 'zod';
import { conditionStates } from '../../domain/condition.ts';
import { mostQuoted } from '../../domain/note-anchor.ts';
import { answerKinds } from '../../domain/notice.ts';
import { preReadTroubles } from '../../domain/pre-read.ts';
import { anchorSections } from '../../domain/reaction.ts';
import { rights } from '../../domain/rights.ts';
import { stepStates } from '../../domain/route.ts';
import { point, section } from './blocks.ts';
import { day, guest, id, many, outcome, putOff, reaction, tally } from './fields.ts';
import { closedItem, disqualifiedItem } from './meeting.ts';
import { order } from './order.ts';

const toMe = z
  .object({
    noticeId: id,
    answer: z
      .object({ kind: z.enum(answerKinds), text: z.string().nullable(), wished: day.optional() })
      .nullable(),
  })
  .nullable()
  .describe('Where it was told to the reader: what they answered, or that it waits for it');

const orderLine = z.object({
  text: z.string(),
  unit: z.string().nullable(),
  byWhom: z.string().nullable(),
  due: day.nullable(),
  condition: z.string().optional(),
});

const condition = z.object({
  ...{ text: z.string(), unit: z.string().nullable(), due: day.nullable() },
  state: z.enum(conditionStates),
});

export const decision = z.object({
  decisionId: id,
  version: z.int(),
  day,
  here: z.boolean(),
  text: z.string(),
  outcome: outcome.nullable(),
  outcomeIsGuess: z.boolean(),
  postponedTo: day.nullable(),
  postponeReason: z.string().nullable(),
  orders: many(orderLine),
  conditions: many(condition),
  forwardedTo: many(z.string()),
});

const attachment = z.object({
  title: z.string(),
  url: z.string().nullable(),
  fileId: id.nullable(),
  file: z
    .object({ ending: z.string().nullable(), size: z.int().nullable(), day, clock: z.string() })
    .nullable(),
  trouble: z.enum(preReadTroubles).nullable(),
  sinceRead: z.enum(['read', 'changed', 'new']).nullable(),
});

const closing = z.object({
  reason: z.string().nullable(),
  audience: many(z.string()),
  basis: z.string().nullish(),
  review: day.nullish(),
  level: z.enum(['all', 'title', 'decision']).optional(),
});

/** Beside which of the section’s blocks, counted from 0, and the words that these began with. */
export const anchor = z.object({
  section: z.enum(anchorSections),
  paragraph: z.int().min(0).max(5_000),
  quote: z.string().trim().min(1).max(mostQuoted),
});

const note = z.object({
  id,
  version: z.int(),
  name: z.string(),
  text: z.string(),
  shared: z.boolean(),
  own: z.boolean(),
  earlier: day.nullable(),
  anchor: anchor
    .extend({
      at: z.int().nullable().describe('The paragraph it stands at now; null where the text was changed'),
    })
    .nullable(),
});

const question = z.object({
  id,
  name: z.string(),
  text: z.string(),
  day,
  answer: z.string().nullable(),
  answeredBy: z.string().nullable(),
  corrected: z.boolean(),
  mayAnswer: z.boolean(),
  corrects: z.int().nullable().describe('The version of one’s own answer, which one may correct'),
});

export const step = z.object({
  stepId: id,
  body: z.string(),
  day: day.nullable(),
  state: z.enum(stepStates),
  sentOn: day.nullable(),
  answer: z.object({ text: z.string(), day, by: z.string() }).nullable(),
});

const wholeItem = z.object({
  kind: z.literal('item'),
  itemId: id,
  number: z.int(),
  title: z.string(),
  caseNumber: z.string().nullable(),
  units: many(z.string()),
  minutes: z.int().nullable(),
  closed: closing.nullable(),
  disqualified: many(z.string()),
  guests: many(guest),
  standing: z.boolean(),
  background: section.nullable(),
  recommendation: section.nullable(),
  recommendations: many(point),
  caseStatement: section.nullable(),
  finances: section.nullable(),
  attachments: many(attachment),
  readers: z.object({ read: many(z.string()), missing: many(z.string()) }).nullable(),
  record: z.string().nullable(),
  linked: many(z.object({ number: z.int(), title: z.string() })),
  postponed: many(putOff),
  decisions: many(decision.extend({ toMe })),
  tally,
  mine: reaction,
  agreeing: many(z.string()),
  discussing: many(z.string()),
  notes: many(note),
  questions: many(question),
  answers: many(z.object({ orderId: id, text: z.string(), day, age: z.int() })),
  proposal: z.object({ by: z.string(), mayHandBack: z.boolean() }).nullable(),
  textFrom: day.nullable(),
  mayEdit: z.boolean().describe('Whether the reader may write it anew'),
  onward: z.object({ steps: many(step) }),
  rights: many(z.enum(rights)),
});

/** What was told of an item to somebody who does not see it: their orders, and the decision with those of others. */
const toldItem = z.object({
  ...{ kind: z.literal('told'), itemId: id, title: z.string(), caseNumber: z.string().nullable() },
  decision: z
    .object({
      ...{ day, text: z.string(), outcome: outcome.nullable() },
      postponedTo: day.nullable(),
      ordersForOthers: many(z.object({ text: z.string(), unit: z.string().nullable(), due: day.nullable() })),
      ...{ conditions: many(condition), toMe },
    })
    .nullable(),
  ...{ orders: many(order), conditions: many(condition) },
});

const head = { meetingId: id, boardId: id, boardName: z.string(), day };

/** One item on one agenda, as far as the reader may see it. */
export const item = z.discriminatedUnion('kind', [
  wholeItem.extend(head),
  toldItem.extend({ ...head, number: z.int() }),
  closedItem.extend({ ...head, number: z.int() }),
  disqualifiedItem.extend({ ...head, number: z.int() }),
]);
