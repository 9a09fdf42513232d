import type { lookRoutes } from '../../api/v1/routes/looks.ts';
import type { Routes } from '../../api/v1/routes.ts';
import type { See } from './ask.ts';
import { seeOneBoard } from './see/board.ts';
import { seeJointly } from './see/consent.ts';
import { seeDecisionForm } from './see/decision-form.ts';
import { seeOneItem } from './see/item.ts';
import { seeItemDraft } from './see/item-draft.ts';
import {
  seeBoardOrders,
  seeCaseTimeline,
  seeFound,
  seeMyWork,
  seeOneOrder,
  seeProposals,
  seeWaitingList,
} from './see/lists.ts';
import { seeDecided, seeThePast } from './see/looking-back.ts';
import { seeMe } from './see/me.ts';
import { seeMeeting } from './see/meeting.ts';
import { seeBoardMeetings, seeMyMeetings } from './see/meetings.ts';
import { seePublication } from './see/preview.ts';
import { seeOwnProposal } from './see/proposal.ts';
import { seeMeetingSession } from './see/session.ts';

/** Who answers each route that is only looked at. */
export const sees: { [Name in keyof typeof lookRoutes]: See<Routes[Name]> } = {
  me: seeMe,
  myMeetings: seeMyMeetings,
  board: seeOneBoard,
  boardMeetings: seeBoardMeetings,
  meeting: seeMeeting,
  preview: seePublication,
  consent: seeJointly,
  item: seeOneItem,
  session: seeMeetingSession,
  work: seeMyWork,
  waiting: seeWaitingList,
  proposals: seeProposals,
  proposal: seeOwnProposal,
  orders: seeBoardOrders,
  order: seeOneOrder,
  caseTimeline: seeCaseTimeline,
  search: seeFound,
  lookingBack: seeThePast,
  decided: seeDecided,
  itemDraft: seeItemDraft,
  decisionForm: seeDecisionForm,
};
