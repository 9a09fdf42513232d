import type { Role } from '../../domain/board.ts';
import type { Day } from '../../domain/day.ts';
import type { Outcome } from '../../domain/decision.ts';
import type { MeetingStatus } from '../../domain/meeting.ts';
import type { Right } from '../../domain/rights.ts';
import { datesIn, listIn } from '../dates.ts';

const written = datesIn('en');

/** Tuesday 25 February 2025: no comma behind the weekday, since days are listed with commas. */
export const dates = { ...written, long: (day: Day) => written.long(day).replace(',', '') };
export const list = listIn('en');

export const roles = {
  secretary: 'secretary',
  chair: 'chair',
  director: 'director',
  chief: 'chief',
  guest: 'guest',
} satisfies Record<Role, string>;

export const outcomes = {
  approved: 'Approved',
  'approved-with-remarks': 'Approved with remarks',
  noted: 'Noted',
  'noted-with-remarks': 'Noted with remarks',
  discussed: 'Discussed',
  postponed: 'Postponed',
  rejected: 'Rejected',
  resolved: 'Resolved',
} satisfies Record<Outcome, string>;

export const statuses = {
  planned: 'planned',
  published: 'agenda published',
  inSession: 'in session',
  concluded: 'concluded',
  minutesSent: 'minutes sent for approval',
  approved: 'minutes approved',
  cancelled: 'cancelled',
} satisfies Record<MeetingStatus, string>;

/** Ends the sentence "Only … can …". */
export const rights = {
  'see-agenda': { who: 'members of the executive board', what: 'see the agenda' },
  'add-item': { who: 'the secretary and the chair', what: 'put items on the agenda' },
  'propose-item': { who: 'directors and chiefs', what: 'propose items' },
  'judge-proposal': { who: 'the secretary and the chair', what: 'accept or return proposals' },
  'edit-agenda': { who: 'the secretary and the chair', what: 'change the agenda' },
  publish: { who: 'the secretary and the chair', what: 'publish the agenda' },
  'plan-meeting': { who: 'the secretary and the chair', what: 'plan meetings' },
  'see-wheel': { who: 'the secretary, the chair, directors and chiefs', what: 'see the annual wheel' },
  react: { who: 'the chair and the directors', what: 'agree to an item or ask for it to be discussed' },
  ask: { who: 'the chair and the directors', what: 'ask questions on an item' },
  answer: { who: 'the secretary, the chair and chiefs', what: 'answer questions' },
  note: { who: 'the chair and the directors', what: 'write notes on an item' },
  'add-pre-read': { who: 'the secretary, the chair, directors and chiefs', what: 'add attachments' },
  'mark-read': { who: 'the chair and the directors', what: 'mark attachments as read' },
  'run-meeting': { who: 'the secretary and the chair', what: 'lead the meeting from item to item' },
  decide: { who: 'the secretary and the chair', what: 'record decisions' },
  'see-receipts': { who: 'the secretary and the chair', what: 'see who has acknowledged' },
  'answer-decision': { who: 'whoever was told a decision', what: 'answer it' },
  'see-orders': { who: 'the board and the chiefs', what: 'see orders' },
  'report-order': { who: 'chiefs', what: 'report an order done' },
  'settle-order': { who: 'the secretary and the chair', what: 'settle what becomes of an order' },
  'see-conditions': {
    who: 'the secretary, the chair, directors and chiefs',
    what: 'see conditions of decisions',
  },
  'report-condition': {
    who: 'the secretary, the chair and chiefs',
    what: 'report a condition as fulfilled or lapsed',
  },
  'read-minutes': { who: 'people with a role', what: 'read minutes' },
  'keep-minutes': {
    who: 'the secretary and the chair',
    what: 'conclude the meeting and send its minutes round',
  },
  'approve-minutes': { who: 'the chair and the directors', what: 'approve the minutes' },
  'see-route': { who: 'the secretary, the chair, directors and chiefs', what: 'see where items go on to' },
  'plan-route': { who: 'the secretary and the chair', what: 'plan where items go on to' },
  search: { who: 'people with a role', what: 'search' },
  'see-case': { who: 'people with a role', what: 'look up cases' },
  'see-roles': { who: 'people with a role', what: 'see the roles' },
  'change-roles': { who: 'the secretary and the chair', what: 'change roles' },
  'set-up': { who: 'the secretary and the chair', what: 'change the set-up' },
} satisfies Record<Right, { who: string; what: string }>;

export const fields: Record<string, string> = {
  title: 'the title',
  background: 'the background',
  recommendation: 'the recommendation',
  caseStatement: 'the case statement',
  finances: 'the section on finances',
  reason: 'the reason',
  basis: 'the legal basis',
  review: 'the date',
  question: 'the question',
  answer: 'the answer',
  body: 'the name of whom the item goes to',
  note: 'the note',
  comment: 'the comment',
  decision: 'the decision',
  record: 'the record',
  name: 'the name',
  objection: 'the objection',
  remark: 'the remark',
  item: 'the item’s sections taken together',
  'condition-report': 'the remark',
  attachment: 'the title of the attachment',
  delegate: 'who is to settle the item',
  order: 'the order',
  due: 'the due date',
  condition: 'the condition',
};
