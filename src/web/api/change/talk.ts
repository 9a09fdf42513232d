import { answerDecision } from '../../../actions/answer-decision.ts';
import { answerQuestion } from '../../../actions/answer-question.ts';
import { askQuestion } from '../../../actions/ask-question.ts';
import { changeNote, removeNote } from '../../../actions/change-note.ts';
import { markPreReads } from '../../../actions/mark-pre-reads.ts';
import { reactToItem } from '../../../actions/react-to-item.ts';
import { writeNote } from '../../../actions/write-note.ts';
import { readDay } from '../../../domain/day.ts';
import type { Changes } from '../changes.ts';
import { onItem, onMeeting } from './where.ts';

export const talkChanges: Changes<
  | 'react'
  | 'markRead'
  | 'writeNote'
  | 'changeNote'
  | 'removeNote'
  | 'ask'
  | 'answerDecision'
  | 'answerQuestion'
> = {
  react: {
    from: 'item',
    act: async ({ asking, params, body }) =>
      reactToItem(asking.outside, asking.by, { ...(await onItem(asking, params)), ...body }),
  },
  markRead: {
    from: 'item',
    act: async ({ asking, params }) => markPreReads(asking.outside, asking.by, await onItem(asking, params)),
  },
  writeNote: {
    from: 'item',
    act: async ({ asking, params, body }) =>
      writeNote(asking.outside, asking.by, { ...(await onItem(asking, params)), ...body }),
  },
  changeNote: {
    from: 'item',
    act: async ({ asking, params, body: { version, text = null, shared = null } }) => {
      const { boardId } = await onMeeting(asking, params);
      const note = { id: params.noteId, version };
      return changeNote(asking.outside, asking.by, { boardId, note, text, shared });
    },
  },
  removeNote: {
    from: 'item',
    act: async ({ asking, params, query: { version } }) => {
      const { boardId } = await onMeeting(asking, params);
      return removeNote(asking.outside, asking.by, { boardId, note: { id: params.noteId, version } });
    },
  },
  ask: {
    from: 'item',
    act: async ({ asking, params, body }) =>
      askQuestion(asking.outside, asking.by, { ...(await onItem(asking, params)), ...body }),
  },
  answerDecision: {
    from: 'item',
    act: async ({ asking, params: { noticeId }, body: { wished, ...body } }) =>
      answerDecision(asking.outside, asking.by, {
        ...{ noticeId, ...body },
        wished: wished === null ? null : readDay(wished),
      }),
  },
  answerQuestion: {
    from: 'item',
    act: async ({ asking, params: { questionId }, body: { text, corrects } }) =>
      answerQuestion(asking.outside, asking.by, {
        ...{ questionId, text },
        ...(corrects === undefined ? {} : { corrects }),
      }),
  },
};
