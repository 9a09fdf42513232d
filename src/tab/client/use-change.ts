import { useCallback } from 'react';
import type { Body, Params, Query } from '../../api/v1/route.ts';
import type { RouteName, Routes } from '../../api/v1/routes.ts';
import { addressAt } from './paths.ts';
import { type AskFailed, failureOf } from './problem.ts';
import { type Resource, useClient } from './use-resource.ts';

/** The changes that the page makes. What they take is their table's; only how and where stands here, checked. */
export const changes = {
  orderAgenda: { method: 'PATCH', path: '/meetings/:meetingId/agenda' },
  addItem: { method: 'POST', path: '/meetings/:meetingId/items' },
  publish: { method: 'POST', path: '/meetings/:meetingId/publish' },
  moveItem: { method: 'POST', path: '/meetings/:meetingId/items/:itemId/move' },
  withdrawItem: { method: 'DELETE', path: '/meetings/:meetingId/items/:itemId' },
  closeItem: { method: 'PUT', path: '/meetings/:meetingId/items/:itemId/closing' },
  reopenItem: { method: 'DELETE', path: '/meetings/:meetingId/items/:itemId/closing' },
  placeWaiting: { method: 'POST', path: '/meetings/:meetingId/waiting' },
  acceptProposal: { method: 'POST', path: '/meetings/:meetingId/proposals/:itemId/accept' },
  returnProposal: { method: 'POST', path: '/meetings/:meetingId/proposals/:itemId/return' },
  changeProposal: { method: 'PATCH', path: '/boards/:boardId/proposals/:itemId' },
  withdrawProposal: { method: 'DELETE', path: '/boards/:boardId/proposals/:itemId' },
  reportOrder: { method: 'POST', path: '/boards/:boardId/orders/:orderId/report' },
  moveOrder: { method: 'PUT', path: '/boards/:boardId/orders/:orderId/due' },
  answerOrderWish: { method: 'POST', path: '/boards/:boardId/orders/:orderId/wish' },
  settleOrder: { method: 'POST', path: '/boards/:boardId/orders/:orderId/settlement' },
  undo: { method: 'POST', path: '/meetings/:meetingId/undo' },
  startMeeting: { method: 'POST', path: '/meetings/:meetingId/session/start' },
  goOn: { method: 'POST', path: '/meetings/:meetingId/session/go' },
  noteAttendance: { method: 'PUT', path: '/meetings/:meetingId/session/attendance' },
  moveSeat: { method: 'POST', path: '/meetings/:meetingId/session/attendance/moves' },
  endMeeting: { method: 'POST', path: '/meetings/:meetingId/session/end' },
  editItem: { method: 'PATCH', path: '/meetings/:meetingId/items/:itemId' },
  keepItemDraft: { method: 'PUT', path: '/meetings/:meetingId/items/:itemId/draft' },
  dropItemDraft: { method: 'DELETE', path: '/meetings/:meetingId/items/:itemId/draft' },
  react: { method: 'PUT', path: '/meetings/:meetingId/items/:itemId/reaction' },
  ask: { method: 'POST', path: '/meetings/:meetingId/items/:itemId/questions' },
  answerQuestion: {
    method: 'POST',
    path: '/meetings/:meetingId/items/:itemId/questions/:questionId/answer',
  },
  answerDecision: {
    method: 'POST',
    path: '/meetings/:meetingId/items/:itemId/notices/:noticeId/answer',
  },
  markRead: { method: 'POST', path: '/meetings/:meetingId/items/:itemId/read' },
  writeNote: { method: 'POST', path: '/meetings/:meetingId/items/:itemId/notes' },
  changeNote: { method: 'PATCH', path: '/meetings/:meetingId/items/:itemId/notes/:noteId' },
  removeNote: { method: 'DELETE', path: '/meetings/:meetingId/items/:itemId/notes/:noteId' },
  decideTogether: { method: 'POST', path: '/meetings/:meetingId/consent' },
  confirmDecision: {
    method: 'POST',
    path: '/meetings/:meetingId/items/:itemId/decision-drafts/:draftId/confirm',
  },
  writeRecord: { method: 'PUT', path: '/meetings/:meetingId/items/:itemId/record' },
} as const satisfies { [Name in RouteName]?: Pick<Routes[Name], 'method' | 'path'> };
export type ChangeName = keyof typeof changes;

export type Sent<Name extends ChangeName> = {
  told: { [Key in keyof Params<Routes[Name]> | keyof Query<Routes[Name]>]: string };
  body: Body<Routes[Name]>;
  /** What it is made from, and what its answer is; without a tag it only adds. */
  of: Pick<Resource<unknown>, 'address' | 'etag'>;
  /** Sent again with the same key it is done once. */
  key?: string;
};

/** `changed`: somebody was first, and the page shows what it is now. `refused`: nothing changed, and why. */
export type Ended =
  | { kind: 'done' }
  | { kind: 'changed' }
  | { kind: 'refused'; problem: AskFailed['problem'] };

/** Sends one change of a resource, and has the page show what came of it. */
export function useChange<Name extends ChangeName>(name: Name): (sent: Sent<Name>) => Promise<Ended> {
  const { ask, resources } = useClient();
  return useCallback(
    async ({ told, body, of, key }) => {
      const { method, path } = changes[name];
      const address = addressAt(path, told as Readonly<Record<string, string>>);
      try {
        const answer = await ask.change({ method, address, body, ifMatch: of.etag, ...(key ? { key } : {}) });
        resources.take(of.address, answer);
        return { kind: 'done' };
      } catch (error) {
        const { problem } = failureOf(error);
        return resources.takeChanged(of.address, problem)
          ? { kind: 'changed' }
          : { kind: 'refused', problem };
      }
    },
    [ask, resources, name],
  );
}
