import type { Day } from '../../domain/day.ts';
import { dates, list } from './common.ts';

/** Setting up, roles, cases and waiting items. */
export const board = {
  greeting: (installer: string | null) =>
    `Hello! I am Mødeklar${installer ? ` – ${installer} has added me` : ''}. I prepare the meetings of the executive board: the agenda as a card here in the channel, reactions and questions per item, decisions and word to the chiefs. Type /set up to get started, or /help to see what I can do. Remember to mention me with @ here in the channel.`,
  personalGreeting:
    'Hello! I am Mødeklar. Here in our private chat you are told of decisions and get answers to questions. Type /help to see what you can do.',
  formerMember: (mark: string) => `Former member ${mark}`,
  which: 'Which board is the item for?',
  goOn: 'Go on',
  setUp: {
    title: 'Set up the executive board',
    intro: 'Choose who is who. Everything can be changed later with /set up and /roles.',
    name: 'Name of the executive board',
    nameUsual: 'Direktionen',
    nameMissing: 'Write a name',
    secretaries: 'Secretary (one or more)',
    secretaryMissing: 'Choose at least one secretary',
    chairs: 'Chair',
    directors: 'Directors',
    chiefs: 'Chiefs: one per line – abbreviation, name of the centre, name of the chief',
    chiefsHint: 'CBU; Center for Byudvikling; Anna Holm',
    save: 'Save the set-up',
    saved: (name: string) =>
      `${name} has been set up. Create the first meeting with /new meeting 25 February 9:00.`,
    done: (name: string) => `✓ ${name} has been set up.`,
    withoutRole: (names: readonly string[]) =>
      names.length === 0
        ? 'Everybody in the team has a role.'
        : `Without a role, but able to read the channel: ${list(names)}.`,
    withoutRoleTitle: 'Without a role, but able to read the channel',
    allWithoutRole: (count: number) => `See all ${count} without a role`,
    unreached: (lines: readonly string[]) => `These I could not reach the last time:\n${lines.join('\n')}`,
    unreachedLine: (name: string, day: Day, reason: string) => `• ${name} (${dates.date(day)}): ${reason}`,
    unreachedCount: (count: number) =>
      `${count === 1 ? 'One person' : `${count} people`} I could not reach the last time. Type /set up in our private chat to see who and why.`,
    notListed: (count: number) =>
      count === 1
        ? 'One person of the team is not on the lists. Give the role with /roles add.'
        : `${count} people of the team are not on the lists. Give them roles with /roles add.`,
    onlyInChannel: 'Type /set up in the executive board’s channel, so that I know which channel is meant.',
    fallback: 'Form for setting up the executive board.',
  },
  roles: {
    title: (name: string) => `Roles in ${name}:`,
    line: (role: string, unit: string | null) => (unit ? `${role}, ${unit}` : role),
    from: (day: Day) => `from ${dates.date(day)}`,
    to: (day: Day) => `until ${dates.date(day)}`,
    added: (name: string, role: string) => `${name} is now ${role}.`,
    removed: (name: string, roles: readonly string[]) => `${name} is no longer ${list(roles)}.`,
    ended: 'ended',
  },
  cases: {
    title: 'The cases, the latest first',
    about: (day: Day, times: number) =>
      `last on ${dates.date(day)}${times === 1 ? '' : ` · ${times} times on an agenda`}`,
    typed: 'Press a case to see its history, or type /case and its number, e.g. /case 24/24964.',
    none: 'There is no case with a case number yet that you can see.',
  },
  caseTitle: (caseNumber: string) => `Case ${caseNumber}`,
  caseLine: (day: Day) => dates.date(day),
  caseProposed: 'Proposal',
  caseUndecided: 'no decision yet',
  caseFallback: (caseNumber: string) => `The history of case ${caseNumber}`,
  closed: 'Closed',
  pageTyped: (typed: string, page: number) => `type ${typed} page ${page}`,
  waiting: {
    none: 'The waiting list is empty.',
    title: (count: number) =>
      count === 1 ? 'One item is waiting for a meeting:' : `${count} items are waiting for a meeting:`,
    heading: 'Waits for a meeting',
    all: '← Waiting list',
    typed: 'Type /waiting list 1, 3 to 25 February, or /waiting list 1 withdraw.',
    placed: (title: string, day: Day) => `“${title}” has been put on the agenda for ${dates.long(day)}.`,
    noMeeting: 'Create a meeting with /new meeting, and the items can be put on its agenda.',
    offer: (count: number) =>
      count === 1 ? '⏸ One item on the waiting list' : `⏸ ${count} items on the waiting list`,
    offerTitle: (day: Day) => `From the waiting list to the meeting on ${dates.long(day)}`,
    choose: 'Choose the items for the meeting',
    take: 'Put those on',
    load: (planned: number, length: number | null) =>
      length === null ? `${planned} minutes are planned.` : `${planned} of ${length} minutes are planned.`,
    taken: (count: number, planned: number, length: number | null) =>
      `✓ ${count === 1 ? 'One item has' : `${count} items have`} been put on. ${length !== null && planned > length ? `The meeting now has ${planned - length} minutes too many.` : `Now ${planned} minutes are planned.`}`,
    placedMany: (count: number, day: Day) =>
      `${count === 1 ? 'One item has' : `${count} items have`} been put on the meeting on ${dates.long(day)}.`,
    withdraw: 'Withdraw …',
    confirmWithdraw: (title: string) =>
      `Do you want to withdraw “${title}”? It then leaves the waiting list. It can be undone for ten minutes with /undo.`,
    yesWithdraw: 'Yes, withdraw it',
    withdrawn: (title: string) => `“${title}” has been withdrawn and is no longer on the waiting list.`,
    because: (reason: string) => `Reason: ${reason}`,
    since: (day: Day) => `waiting since ${dates.date(day)}`,
    cancelled: (day: Day) => `was on the cancelled meeting of ${dates.date(day)}`,
    postponedTo: (day: Day) => `wished for ${dates.date(day)}`,
    fallback: 'Items waiting for a meeting.',
  },
};
