import { board } from '../board.ts';
import { item } from '../item.ts';
import { me, meetingsPage, whichMeetings } from '../me.ts';
import { meeting } from '../meeting.ts';
import type { ApiRoute } from '../route.ts';
import { session } from '../session.ts';
import { ofBoard, ofItem, ofMeeting } from './params.ts';

/** What can be looked at. */
export const lookRoutes = {
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
  session: {
    ...{ method: 'GET', path: '/meetings/:meetingId/session', summary: 'Where a meeting has come to' },
    params: ofMeeting,
    answer: session,
  },
} as const satisfies Record<string, ApiRoute>;
