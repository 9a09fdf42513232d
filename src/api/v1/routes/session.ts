import { z } from 'zod';
import type { Seat } from '../../../domain/present.ts';
import { idOf } from '../fields.ts';
import type { ApiRoute } from '../route.ts';
import { session } from '../session.ts';
import { ofMeeting } from './params.ts';

const on = '/meetings/:meetingId/session';
const anyway = z.boolean().default(false);

/** What leads a meeting from item to item. Each answers with where it has come to. */
export const sessionRoutes = {
  startMeeting: {
    ...{ method: 'POST', path: `${on}/start`, summary: 'Begins the meeting' },
    ...{ change: 'replaces', params: ofMeeting, answer: session },
    body: z.strictObject({ anyway: anyway.describe('Also on another day than its own') }),
  },
  goOn: {
    ...{ method: 'POST', path: `${on}/go`, summary: 'On to an item' },
    ...{ change: 'replaces', params: ofMeeting, answer: session },
    body: z.strictObject({
      to: z.union([z.enum(['next', 'previous']), z.strictObject({ number: z.int().min(1) })]),
    }),
  },
  noteAttendance: {
    ...{ method: 'PUT', path: `${on}/attendance`, summary: 'Who is at the table from now on' },
    ...{ change: 'replaces', params: ofMeeting, answer: session },
    body: z.strictObject({ seats: z.array(idOf<Seat>()).max(500) }),
  },
  moveSeat: {
    ...{ method: 'POST', path: `${on}/attendance/moves`, summary: 'One who leaves or comes' },
    ...{ change: 'replaces', params: ofMeeting, answer: session },
    body: z.strictObject({
      seat: idOf<Seat>(),
      what: z.enum(['left', 'came']),
      from: z
        .union([z.literal('start'), z.int().min(1)])
        .nullable()
        .describe('An item’s number, the whole meeting, or null for this moment'),
    }),
  },
  endMeeting: {
    ...{ method: 'POST', path: `${on}/end`, summary: 'Ends the meeting' },
    ...{ change: 'replaces', params: ofMeeting, answer: session },
    body: z.strictObject({ anyway: anyway.describe('Also where items lack a decision') }),
  },
} as const satisfies Record<string, ApiRoute>;
