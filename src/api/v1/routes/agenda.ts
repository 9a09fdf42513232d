import { z } from 'zod';
import type { MeetingId } from '../../../domain/ids.ts';
import { draftBody, itemDraft, itemEdit, newItem } from '../edits.ts';
import { idOf } from '../fields.ts';
import { item } from '../item.ts';
import { meeting } from '../meeting.ts';
import type { ApiRoute } from '../route.ts';
import { ofItem, ofMeeting } from './params.ts';

/** What the secretary does with an agenda and its items. Each answers with what it is now. */
export const agendaRoutes = {
  orderAgenda: {
    ...{ method: 'PATCH', path: '/meetings/:meetingId/agenda', summary: 'Puts the items into another order' },
    change: 'replaces',
    params: ofMeeting,
    body: z.strictObject({
      order: z.array(z.int().min(1)).max(500).describe('Each item once, by the number it has now'),
    }),
    answer: meeting,
  },
  addItem: {
    ...{ method: 'POST', path: '/meetings/:meetingId/items', summary: 'Adds an item, or proposes one' },
    change: 'adds',
    params: ofMeeting,
    body: newItem,
    answer: meeting,
  },
  publish: {
    ...{ method: 'POST', path: '/meetings/:meetingId/publish', summary: 'Publishes the agenda, or again' },
    change: 'replaces',
    params: ofMeeting,
    answer: meeting,
  },
  editItem: {
    ...{ method: 'PATCH', path: '/meetings/:meetingId/items/:itemId', summary: 'Writes an item anew' },
    change: 'replaces',
    params: ofItem,
    body: itemEdit,
    answer: item,
  },
  keepItemDraft: {
    ...{ method: 'PUT', path: '/meetings/:meetingId/items/:itemId/draft', summary: 'Keeps it for oneself' },
    change: 'adds',
    params: ofItem,
    body: draftBody,
    answer: itemDraft,
  },
  dropItemDraft: {
    ...{ method: 'DELETE', path: '/meetings/:meetingId/items/:itemId/draft', summary: 'Drops it' },
    change: 'adds',
    params: ofItem,
    answer: itemDraft,
  },
  closeItem: {
    ...{ method: 'PUT', path: '/meetings/:meetingId/items/:itemId/closing', summary: 'Closes an open item' },
    change: 'replaces',
    params: ofItem,
    body: z.strictObject({ reason: z.string().max(2_000).nullable().default(null) }),
    answer: item,
  },
  reopenItem: {
    ...{ method: 'DELETE', path: '/meetings/:meetingId/items/:itemId/closing', summary: 'Opens it again' },
    change: 'replaces',
    params: ofItem,
    answer: item,
  },
  moveItem: {
    ...{ method: 'POST', path: '/meetings/:meetingId/items/:itemId/move', summary: 'To another meeting' },
    change: 'replaces',
    params: ofItem,
    body: z.strictObject({ to: idOf<MeetingId>() }),
    answer: meeting,
  },
  withdrawItem: {
    ...{ method: 'DELETE', path: '/meetings/:meetingId/items/:itemId', summary: 'Withdraws an item' },
    change: 'replaces',
    params: ofItem,
    answer: meeting,
  },
} as const satisfies Record<string, ApiRoute>;
