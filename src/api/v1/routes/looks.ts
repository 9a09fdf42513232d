import { z } from 'zod';
import { board } from '../board.ts';
import { consent } from '../consent.ts';
import { decisionForm } from '../deciding.ts';
import { itemDraft } from '../edits.ts';
import { item } from '../item.ts';
import { caseTimeline, found, orders, waiting, work } from '../lists.ts';
import { decided, lookingBack, whichYear, whichYears } from '../looking-back.ts';
import { me, meetingsPage, whichMeetings } from '../me.ts';
import { meeting } from '../meeting.ts';
import { order } from '../order.ts';
import { preview } from '../preview.ts';
import { proposal, proposals } from '../proposals.ts';
import type { ApiRoute } from '../route.ts';
import { session } from '../session.ts';
import { ofBoard, ofItem, ofMeeting, ofOrder, ofProposal } from './params.ts';

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
  work: {
    ...{ method: 'GET', path: '/me/work', summary: 'What waits for them, on every board' },
    answer: work,
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
  preview: {
    ...{
      method: 'GET',
      path: '/meetings/:meetingId/preview',
      summary: 'What publishing would show and tell',
    },
    params: ofMeeting,
    answer: preview,
  },
  consent: {
    ...{ method: 'GET', path: '/meetings/:meetingId/consent', summary: 'What can be decided jointly' },
    params: ofMeeting,
    answer: consent,
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
  waiting: {
    ...{ method: 'GET', path: '/boards/:boardId/waiting', summary: 'Items that wait for a meeting' },
    params: ofBoard,
    answer: waiting,
  },
  proposals: {
    ...{ method: 'GET', path: '/boards/:boardId/proposals', summary: 'Proposals to be judged, or one’s own' },
    params: ofBoard,
    answer: proposals,
  },
  proposal: {
    ...{ method: 'GET', path: '/boards/:boardId/proposals/:itemId', summary: 'One of one’s own proposals' },
    params: ofProposal,
    answer: proposal,
  },
  orders: {
    ...{ method: 'GET', path: '/boards/:boardId/orders', summary: 'What the board ordered' },
    params: ofBoard,
    answer: orders,
  },
  order: {
    ...{ method: 'GET', path: '/boards/:boardId/orders/:orderId', summary: 'One of them' },
    params: ofOrder,
    answer: order,
  },
  caseTimeline: {
    ...{ method: 'GET', path: '/boards/:boardId/cases/:caseNumber', summary: 'A case over the years' },
    params: ofBoard.extend({ caseNumber: z.string().max(40).describe('With its slash as %2F') }),
    answer: caseTimeline,
  },
  search: {
    ...{ method: 'GET', path: '/boards/:boardId/search', summary: 'Finds items, with the filters of /søg' },
    params: ofBoard,
    query: z.object({
      q: z.string().trim().min(1).max(300),
      page: z.coerce.number().int().min(1).max(10).default(1),
    }),
    answer: found,
  },
  lookingBack: {
    ...{ method: 'GET', path: '/boards/:boardId/looking-back', summary: 'The past of a board in numbers' },
    params: ofBoard,
    query: whichYears,
    answer: lookingBack,
  },
  decided: {
    ...{ method: 'GET', path: '/boards/:boardId/decided', summary: 'What was decided in a year' },
    params: ofBoard,
    query: whichYear,
    answer: decided,
  },
  itemDraft: {
    ...{
      method: 'GET',
      path: '/meetings/:meetingId/items/:itemId/draft',
      summary: 'What one has written and not saved',
    },
    params: ofItem,
    answer: itemDraft,
  },
  decisionForm: {
    ...{ method: 'GET', path: '/meetings/:meetingId/items/:itemId/decision-form' },
    summary: 'What a decision is written with, and the draft that waits',
    params: ofItem,
    answer: decisionForm,
  },
} as const satisfies Record<string, ApiRoute>;
