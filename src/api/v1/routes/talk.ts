import { z } from 'zod';
import { decisionAnswer, newNote, noteText, questionAnswer, questionText, reactionWish } from '../edits.ts';
import { item } from '../item.ts';
import type { ApiRoute } from '../route.ts';
import { ofItem, ofNote, ofNotice, ofQuestion } from './params.ts';

const on = '/meetings/:meetingId/items/:itemId';
const version = z.int().min(1);

/** What people say to an item. Each answers with the item as they see it now. */
export const talkRoutes = {
  react: {
    ...{ method: 'PUT', path: `${on}/reaction`, summary: 'Agrees, wants it discussed, or neither' },
    ...{ change: 'replaces', params: ofItem, body: reactionWish, answer: item },
  },
  markRead: {
    ...{ method: 'POST', path: `${on}/read`, summary: 'Has read the pre-reads as they are now' },
    ...{ change: 'adds', params: ofItem, answer: item },
  },
  writeNote: {
    ...{ method: 'POST', path: `${on}/notes`, summary: 'Writes a note, for oneself or shared' },
    ...{ change: 'adds', params: ofItem, body: newNote, answer: item },
  },
  changeNote: {
    ...{ method: 'PATCH', path: `${on}/notes/:noteId`, summary: 'Changes a note of one’s own' },
    ...{ change: 'adds', params: ofNote, answer: item },
    body: noteText.partial().extend({ version }),
  },
  removeNote: {
    ...{ method: 'DELETE', path: `${on}/notes/:noteId`, summary: 'Removes a note of one’s own' },
    ...{ change: 'adds', params: ofNote, answer: item },
    query: z.object({ version: z.coerce.number().pipe(version) }),
  },
  ask: {
    ...{ method: 'POST', path: `${on}/questions`, summary: 'Asks the chiefs of its units' },
    ...{ change: 'adds', params: ofItem, body: questionText, answer: item },
  },
  answerDecision: {
    ...{ method: 'POST', path: `${on}/notices/:noticeId/answer`, summary: 'Answers a decision one was told' },
    ...{ change: 'adds', params: ofNotice, body: decisionAnswer, answer: item },
  },
  answerQuestion: {
    ...{ method: 'POST', path: `${on}/questions/:questionId/answer`, summary: 'Answers a question' },
    ...{ change: 'adds', params: ofQuestion, body: questionAnswer, answer: item },
  },
} as const satisfies Record<string, ApiRoute>;
