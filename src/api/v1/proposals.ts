import { z } from 'zod';
import { proposalStates } from '../../domain/proposal.ts';
import { content } from './edits.ts';
import { day, id, many } from './fields.ts';

const text = z.string().nullable();

const row = z.object({
  ...{ itemId: id, version: z.int(), by: z.string(), isOwn: z.boolean(), title: z.string() },
  ...{ caseNumber: text, units: many(z.string()), minutes: z.int().nullable() },
  closed: z.object({ reason: text }).nullable(),
  ...{ background: text, caseStatement: text, finances: text },
  recommendations: many(z.object({ ordinal: text, text: z.string() })),
  wished: z.object({ day, deadline: day, isLate: z.boolean() }).nullable(),
  ...{ comment: text, mayJudge: z.boolean() },
  mayChange: z.boolean().describe('Whether the reader, its maker, may still change and withdraw it'),
  state: z.object({ kind: z.enum(proposalStates), on: day.nullable().optional() }),
});

/** Proposals to be judged, the oldest first; or one's own, the latest first. */
export const proposals = z.object({ rows: many(row) });

/** One's own proposal, with all that its form holds while one may change it. */
export const proposal = row.extend({
  boardId: id,
  form: z
    .object({
      values: content,
      wish: z
        .object({
          chosen: id.nullable(),
          choices: many(z.object({ meetingId: id, day, deadline: day, isLate: z.boolean() })),
        })
        .nullable()
        .describe('The meetings that it may be wished for'),
    })
    .nullable(),
});
