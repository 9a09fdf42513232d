import { z } from 'zod';
import { confirmation, decisionWish } from '../edits.ts';
import { item } from '../item.ts';
import { review } from '../review.ts';
import type { ApiRoute } from '../route.ts';
import { ofDraft, ofItem } from './params.ts';

const on = '/meetings/:meetingId/items/:itemId';

/** A decision is read back before it is final. */
export const decisionRoutes = {
  draftDecision: {
    ...{ method: 'POST', path: `${on}/decision-drafts`, summary: 'Reads a decision, and decides nothing' },
    ...{ change: 'replaces', params: ofItem, body: decisionWish, answer: review },
  },
  confirmDecision: {
    ...{ method: 'POST', path: `${on}/decision-drafts/:draftId/confirm`, summary: 'Makes it final' },
    ...{ change: 'replaces', params: ofDraft, body: confirmation, answer: item },
  },
  writeRecord: {
    ...{ method: 'PUT', path: `${on}/record`, summary: 'Writes the record of a standing item' },
    ...{ change: 'replaces', params: ofItem, answer: item },
    body: z.strictObject({ text: z.string().max(30_000) }),
  },
} as const satisfies Record<string, ApiRoute>;
