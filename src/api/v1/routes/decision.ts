import { z } from 'zod';
import { consent, jointly } from '../consent.ts';
import { confirmation, decisionWish, delegation, orderLines } from '../edits.ts';
import { item } from '../item.ts';
import { review } from '../review.ts';
import type { ApiRoute } from '../route.ts';
import { ofDraft, ofItem, ofMeeting } from './params.ts';

const on = '/meetings/:meetingId/items/:itemId';

/** A decision is read back before it is final; what all agree on is decided at once. */
export const decisionRoutes = {
  decideTogether: {
    ...{ method: 'POST', path: '/meetings/:meetingId/consent', change: 'adds' },
    summary: 'Decides as recommended what all still agree on, and leaves out the rest',
    ...{ params: ofMeeting, body: jointly, answer: consent },
  },
  draftDecision: {
    ...{ method: 'POST', path: `${on}/decision-drafts`, summary: 'Reads a decision, and decides nothing' },
    ...{ change: 'replaces', params: ofItem, body: decisionWish, answer: review },
  },
  confirmDecision: {
    ...{ method: 'POST', path: `${on}/decision-drafts/:draftId/confirm`, summary: 'Makes it final' },
    ...{ change: 'replaces', params: ofDraft, body: confirmation, answer: item },
  },
  draftDelegation: {
    ...{ method: 'POST', path: `${on}/decision-drafts/delegation`, summary: 'That somebody else settles it' },
    ...{ change: 'replaces', params: ofItem, body: delegation, answer: review },
  },
  draftWithdrawal: {
    ...{ method: 'POST', path: `${on}/decision-drafts/withdrawal`, summary: 'That the item is withdrawn' },
    ...{ change: 'replaces', params: ofItem, answer: review },
    body: z.strictObject({ reason: z.string().max(2_000) }),
  },
  writeRecord: {
    ...{ method: 'PUT', path: `${on}/record`, summary: 'Writes the record of a standing item' },
    ...{ change: 'replaces', params: ofItem, answer: item },
    body: z.strictObject({ text: z.string().max(30_000) }),
  },
  undoRecord: {
    ...{
      method: 'POST',
      path: `${on}/record/undo`,
      summary: 'Takes back the record, or its orders, at once',
    },
    ...{ change: 'adds', params: ofItem, answer: item },
  },
  placeOrders: {
    ...{ method: 'POST', path: `${on}/orders`, summary: 'Places what the record of a standing item orders' },
    ...{ change: 'replaces', params: ofItem, answer: item },
    body: z.strictObject({ orders: orderLines }),
  },
} as const satisfies Record<string, ApiRoute>;
