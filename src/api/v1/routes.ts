import { z } from 'zod';
import type { BoardId, ItemId, MeetingId } from '../../domain/ids.ts';
import { board } from './board.ts';
import { idOf } from './fields.ts';
import { item } from './item.ts';
import { me, meetingsPage, whichMeetings } from './me.ts';
import { meeting } from './meeting.ts';
import type { ApiRoute } from './route.ts';

const ofBoard = z.object({ boardId: idOf<BoardId>() });
const ofMeeting = z.object({ meetingId: idOf<MeetingId>() });
const ofItem = ofMeeting.extend({ itemId: idOf<ItemId>() });

/** Every route of `/api/v1` by its name. */
export const routes = {
  me: {
    ...{ method: 'GET', path: '/me', summary: 'Who asks, and their boards' },
    answer: me,
  },
  myMeetings: {
    ...{ method: 'GET', path: '/me/meetings', summary: 'The meetings of all their boards' },
    query: whichMeetings,
    answer: meetingsPage,
  },
  board: {
    ...{ method: 'GET', path: '/boards/:boardId', summary: 'A board, and what one may do there' },
    params: ofBoard,
    answer: board,
  },
  boardMeetings: {
    ...{ method: 'GET', path: '/boards/:boardId/meetings', summary: 'The meetings of a board' },
    params: ofBoard,
    query: whichMeetings,
    answer: meetingsPage,
  },
  meeting: {
    ...{ method: 'GET', path: '/meetings/:meetingId', summary: 'A meeting and its agenda' },
    params: ofMeeting,
    answer: meeting,
  },
  item: {
    ...{ method: 'GET', path: '/meetings/:meetingId/items/:itemId', summary: 'An item on the agenda' },
    params: ofItem,
    answer: item,
  },
} as const satisfies Record<string, ApiRoute>;

export type Routes = typeof routes;
export type RouteName = keyof Routes;
