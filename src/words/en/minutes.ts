import type { Day } from '../../domain/day.ts';
import { dates, list } from './common.ts';

/** The minutes: their files, and their way round the board. */
export const minutes = {
  title: (day: Day) => `Minutes ${dates.long(day)}`,
  fallback: (day: Day) => `The minutes of the meeting on ${dates.long(day)}.`,
  forApproval: 'Minutes for your approval',
  corrected: 'The minutes have been corrected',
  reminder: 'The minutes are waiting for you',
  intro: 'Read the minutes through and answer here. You approve what you yourself can see.',
  row: (number: number, title: string) => `Item ${number}: ${title}`,
  closed: 'Closed',
  inhabil: 'You are disqualified',
  changedMark: '✎ corrected',
  undecided: (numbers: readonly number[]) =>
    numbers.length === 1
      ? `⚠ Item ${numbers[0]} has no decision.`
      : `⚠ Items ${list(numbers.map(String))} have no decision.`,
  more: (count: number) => `… and ${count} more items. Everything is in the files.`,
  states: {
    missing: '… has not answered',
    approved: '✓ has approved',
    objected: '✗ has objected',
    changed: '✎ has yet to approve the correction',
  },
  answerLine: (name: string, state: string, text: string | null) =>
    text ? `${name}: ${state}: “${text}”` : `${name}: ${state}`,
  mine: {
    missing: 'You have not answered yet.',
    approved: '✓ You have approved the minutes.',
    objected: '✗ You have objected. The secretary has been told.',
    changed: '✎ The minutes have been corrected since you answered. What was corrected is marked above.',
  },
  isApproved: '✓ The minutes are approved. Their text changes no more.',
  remarks: 'Remarks after the approval',
  remark: (day: Day, name: string) => `${dates.date(day)}, ${name}`,
  getPdf: 'Get the PDF',
  getWord: 'Get the Word file',
  getPublicPdf: 'Public PDF',
  getPublicWord: 'Public Word file',
  send: 'Send for approval',
  approve: 'Approve',
  object: 'Object',
  objectLabel: 'What should be corrected?',
  sent: (day: Day, asked: number) =>
    asked === 1
      ? `The minutes of the meeting on ${dates.long(day)} have been sent to one member for approval.`
      : `The minutes of the meeting on ${dates.long(day)} have been sent to ${asked} members for approval.`,
  approved: (day: Day) => `You have approved the minutes of the meeting on ${dates.long(day)}.`,
  approvedLast: (day: Day) =>
    `You have approved the minutes of the meeting on ${dates.long(day)}. With that, everybody has approved them.`,
  objected: 'Your objection has been sent to the secretary.',
  remarked: (day: Day) =>
    `The remark has been added to the minutes of the meeting on ${dates.long(day)}. The approved text is unchanged.`,
  objection: (name: string, day: Day, text: string) =>
    `${name} has objected to the minutes of the meeting on ${dates.long(day)}: “${text}” Correct the decision with /decision, and the members are told.`,
  files: {
    minutes: 'Minutes',
    agenda: 'Agenda',
    excerpt: 'Excerpt',
    pack: 'Meeting pack',
    preRead: (number: number, title: string, url: string | null) =>
      url ? `Item ${number}: ${title} – ${url}` : `Item ${number}: ${title}`,
    public: 'public',
    board: 'internal',
    offer: 'Goes into your OneDrive when you allow it.',
    declined: 'Then I will not save it.',
    failed: 'The file could not be saved in your OneDrive. Try again in a while.',
    gone: 'The file can no longer be made as you asked for it. Ask for it again.',
  },
};
