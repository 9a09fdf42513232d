import { z } from 'zod';
import { proposalStates } from '../../domain/proposal.ts';
import { day, id, many } from './fields.ts';

const text = z.string().nullable();

/** Proposals to be judged, the oldest first; or one's own, the latest first. */
export const proposals = z.object({
  rows: many(
    z.object({
      ...{ itemId: id, version: z.int(), by: z.string(), isOwn: z.boolean(), title: z.string() },
      ...{ caseNumber: text, units: many(z.string()), minutes: z.int().nullable() },
      closed: z.object({ reason: text }).nullable(),
      ...{ background: text, caseStatement: text, finances: text },
      recommendations: many(z.object({ ordinal: text, text: z.string() })),
      wished: z.object({ day, deadline: day, isLate: z.boolean() }).nullable(),
      ...{ comment: text, mayJudge: z.boolean() },
      state: z.object({ kind: z.enum(proposalStates), on: day.nullable().optional() }),
    }),
  ),
});
