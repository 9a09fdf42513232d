import { z } from 'zod';
import type { ItemId } from '../../../domain/ids.ts';
import { idOf } from '../fields.ts';
import { meeting } from '../meeting.ts';
import type { ApiRoute } from '../route.ts';
import { ofItem, ofMeeting } from './params.ts';

const onProposal = '/meetings/:meetingId/proposals/:itemId';
const version = z.int().min(1).describe('Of the proposal as it was read');

/** What waits, and what is proposed, put onto an agenda. Each answers with the agenda as it is now. */
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
  undo: {
    ...{ method: 'POST', path: '/meetings/:meetingId/undo', summary: 'Takes back one’s own last change' },
    ...{ change: 'adds', params: ofMeeting, answer: meeting },
    body: z.strictObject({
      what: z.string().max(100).describe('What it was, as the record calls it; another is left alone'),
    }),
  },
} as const satisfies Record<string, ApiRoute>;
