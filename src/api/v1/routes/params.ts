import { z } from 'zod';
import type {
  BoardId,
  DraftId,
  FileId,
  ItemId,
  MeetingId,
  NoteId,
  NoticeId,
  OrderId,
  QuestionId,
} from '../../../domain/ids.ts';
import { idOf } from '../fields.ts';

export const ofBoard = z.object({ boardId: idOf<BoardId>() });
export const ofProposal = ofBoard.extend({ itemId: idOf<ItemId>() });
export const ofOrder = ofBoard.extend({ orderId: idOf<OrderId>() });
export const ofMeeting = z.object({ meetingId: idOf<MeetingId>() });
export const ofItem = ofMeeting.extend({ itemId: idOf<ItemId>() });
export const ofNote = ofItem.extend({ noteId: idOf<NoteId>() });
export const ofNotice = ofItem.extend({ noticeId: idOf<NoticeId>() });
export const ofQuestion = ofItem.extend({ questionId: idOf<QuestionId>() });
export const ofFile = ofItem.extend({ fileId: idOf<FileId>() });
export const ofDraft = ofItem.extend({ draftId: idOf<DraftId>() });
