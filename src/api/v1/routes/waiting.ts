import { z } from 'zod';
import type { ItemId } from '../../../domain/ids.ts';
import { proposalEdit } from '../edits.ts';
import { idOf } from '../fields.ts';
import { meeting } from '../meeting.ts';
import { proposal } from '../proposals.ts';
import type { ApiRoute } from '../route.ts';
import { ofItem, ofMeeting, ofProposal } from './params.ts';

const onProposal = '/meetings/:meetingId/proposals/:itemId';
const ownProposal = '/boards/:boardId/proposals/:itemId';
const version = z.int().min(1).describe('Of the proposal as it was read');

/** What waits, and what is proposed, put onto an agenda; and what its maker does with a proposal. */
export const waitingRoutes = {
  placeWaiting: {
    ...{ method: 'POST', path: '/meetings/:meetingId/waiting', summary: 'Puts items that wait onto it' },
    ...{ change: 'adds', params: ofMeeting, answer: meeting },
    body: z.strictObject({ itemIds: z.array(idOf<ItemId>()).min(1).max(100) }),
  },
  acceptProposal: {
    ...{ method: 'POST', path: `${onProposal}/accept`, summary: 'Accepts a proposal' },
    ...{ change: 'adds', params: ofItem, answer: meeting },
    body: z.strictObject({ version, waits: z.boolean().describe('Onto the waiting list instead') }),
  },
  returnProposal: {
    ...{ method: 'POST', path: `${onProposal}/return`, summary: 'Sends a proposal back to its maker' },
    ...{ change: 'adds', params: ofItem, answer: meeting },
    body: z.strictObject({ version, comment: z.string().max(2_000) }),
  },
  changeProposal: {
    ...{ method: 'PATCH', path: ownProposal, summary: 'Writes one’s own proposal anew, and sends it again' },
    ...{ change: 'replaces', params: ofProposal, body: proposalEdit, answer: proposal },
  },
  withdrawProposal: {
    ...{ method: 'DELETE', path: ownProposal, summary: 'Takes one’s own proposal back' },
    ...{ change: 'replaces', params: ofProposal, answer: proposal },
  },
  undo: {
    ...{ method: 'POST', path: '/meetings/:meetingId/undo', summary: 'Takes back one’s own last change' },
    ...{ change: 'adds', params: ofMeeting, answer: meeting },
    body: z.strictObject({
      what: z.string().max(100).describe('What it was, as the record calls it; another is left alone'),
    }),
  },
} as const satisfies Record<string, ApiRoute>;
