import type { Day } from '../../domain/day.ts';
import type { Target } from '../../domain/see-targets.ts';
import { dates, list } from './common.ts';

/** Proposals: their card and list, and what their makers and the secretary are told. */
export const proposal = {
  title: 'Proposal for the agenda',
  by: (name: string) => `${name} proposes`,
  madeBy: (name: string) => `Proposed by ${name}`,
  wished: (day: Day) => `Meeting wished for: ${dates.long(day)}`,
  noWish: 'No particular meeting',
  deadline: (day: Day) => `deadline ${dates.short(day)}`,
  isLate: 'after the deadline',
  late: (deadline: Day) => `⚠ After the deadline, ${dates.short(deadline)}`,
  toMeeting: 'Meeting',
  target: ({ day, items, minutes, length }: Target, own: number) => {
    const over = length === null ? 0 : minutes + own - length;
    const load =
      length === null ? (items === 1 ? '1 item' : `${items} items`) : `${minutes} of ${length} min`;
    return [dates.short(day), load, ...(over > 0 ? [`${over} min too many with this one`] : [])].join(' · ');
  },
  accept: 'Put on the agenda',
  toWaitingList: 'To the waiting list',
  send: 'Return',
  comment: 'Comment to the proposer',
  commentMissing: 'Write what is missing',
  returnIt: 'Return …',
  handBack: 'Hand back …',
  all: '← All proposals',
  acceptedOn: (title: string, day: Day) =>
    `Your proposal “${title}” has been put on the agenda for ${dates.long(day)}.`,
  acceptedToList: (title: string) =>
    `Your proposal “${title}” has been accepted and is waiting for a meeting.`,
  returned: (title: string) => `Your proposal “${title}” has been returned`,
  edit: 'Correct',
  editAgain: 'Correct and send again',
  withdraw: 'Withdraw …',
  confirmWithdraw: 'Withdraw the proposal? It can be undone for ten minutes with /undo.',
  yesWithdraw: 'Yes, withdraw it',
  isAccepted: (day: Day) => `✓ Put on the agenda for ${dates.long(day)}`,
  isWaiting: '✓ Accepted, on the waiting list',
  isDecided: (day: Day) => `✓ Considered on ${dates.long(day)}`,
  isReturned: '↩ Returned',
  isWithdrawn: 'Withdrawn',
  isOpen: 'Awaiting consideration',
  locked: (secretaries: readonly string[]) =>
    `It can no longer be changed here. If it has to be corrected, ask ${list(secretaries)} to hand it back.`,
  none: 'No proposals are waiting.',
  noneOwn: 'You have no proposals. Type /propose and the title, or only /propose to get a form.',
  waiting: (count: number) => (count === 1 ? 'One proposal is waiting:' : `${count} proposals are waiting:`),
  own: (count: number) => (count === 1 ? 'Your proposal:' : `Your ${count} proposals:`),
  judgeTyped:
    'Type /proposals 1 to 25 February, /proposals 1 waiting list, or /proposals 1 return and a comment.',
  ownTyped:
    'Type /proposals 1 to read it, /proposals 1 edit to correct it, /proposals 1 withdraw to withdraw it.',
  fallback: 'A proposal for the agenda is waiting for you.',
  wishedMeeting: 'Meeting wished for',
  wish: (day: Day, deadline: Day, isLate: boolean) =>
    `${dates.short(day)} · ${isLate ? 'the deadline was' : 'deadline'} ${dates.short(deadline)}`,
  deadlineFor: (day: Day, deadline: Day, isLate: boolean) =>
    isLate
      ? `The deadline for proposals to the meeting on ${dates.long(day)} was ${dates.short(deadline)}. The proposal is marked “after the deadline”; the secretary gets it all the same.`
      : `The deadline for proposals to the meeting on ${dates.long(day)} is ${dates.short(deadline)}.`,
  sent: (day: Day | null) =>
    `The proposal has been sent to the secretary${day ? ` with a wish for the meeting on ${dates.long(day)}` : ''}. You will be told when it has been considered.`,
  sentAgain: 'The proposal has been saved and awaits consideration.',
  done: {
    accepted: (title: string, day: Day | null) =>
      day
        ? `“${title}” has been put on the agenda for ${dates.long(day)}.`
        : `“${title}” has been accepted and is on the waiting list.`,
    returned: (title: string, name: string) => `“${title}” has been returned to ${name}.`,
    handedBack: (title: string, name: string) =>
      `“${title}” has been taken off the agenda and handed back to ${name}.`,
    withdrawn: (title: string) => `“${title}” has been withdrawn. Type /undo if that was a mistake.`,
  },
};
