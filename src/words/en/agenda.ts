import type { Answers } from '../../domain/attendance.ts';
import type { Day } from '../../domain/day.ts';
import { dates, list } from './common.ts';

/** The agenda's card, and what is said about agendas and meetings. */
export const agenda = {
  title: (day: Day) => `Agenda for ${dates.long(day)}`,
  when: (from: string, to: string) => `${from}–${to}`,
  allDay: 'all day',
  attendees: (names: readonly string[]) => `Attendees: ${names.join(', ')}`,
  answers: ({ coming, maybe, declined, silent }: Answers, names: readonly string[]) =>
    [
      `${coming} coming`,
      ...(maybe > 0 ? [`${maybe} perhaps`] : []),
      ...(declined.length > 0 ? [`${declined.length} declined: ${list(names)}`] : []),
      ...(silent > 0 ? [`${silent} without an answer`] : []),
    ].join(', '),
  others: (count: number) => (count === 1 ? 'one more' : `${count} more`),
  cancelled: 'The meeting has been cancelled',
  over: 'The meeting has been held',
  notOut: 'Draft – not published yet',
  edition: (edition: number) => `Republished, edition ${edition}`,
  closed: 'Closed',
  inhabil: 'You are disqualified from this item',
  caseNumber: (caseNumber: string) => `case ${caseNumber}`,
  minutes: (minutes: number) => `${minutes} min`,
  about: (clock: string) => `approx. ${clock}`,
  standing: 'standing item',
  isNew: '✚ New since last time',
  isChanged: '✎ Changed since last time',
  attachments: (count: number) => `📎 ${count} ${count === 1 ? 'attachment' : 'attachments'}`,
  closedBadge: '🔒 Closed item',
  agree: (count: number) => `✓ ${count} ${count === 1 ? 'agrees' : 'agree'}`,
  discuss: (count: number) => `💬 ${count} ${count === 1 ? 'wants' : 'want'} to discuss`,
  question: (count: number) => `? ${count} ${count === 1 ? 'question' : 'questions'}`,
  mine: { agree: 'You: agree', discuss: 'You: discuss' },
  recorded: 'Record written',
  planned: (minutes: number, length: number) => `${minutes} of ${length} minutes planned`,
  tooLong: (minutes: number) =>
    minutes === 1
      ? '⚠ A minute more than the meeting lasts'
      : `⚠ ${minutes} minutes more than the meeting lasts`,
  saw: (count: number) => `👀 Seen by ${count}`,
  hidden: (count: number) =>
    count === 1 ? 'One more item is not open to you.' : `${count} more items are not open to you.`,
  nothingForYou: 'None of the items is open to you.',
  empty: 'There are no items yet. Add the first one with /new item.',
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  previous: '← Previous page',
  next: 'Next page →',
  refresh: 'Refresh',
  newItem: 'New item',
  publish: 'Publish',
  publishAgain: 'Republish',
  openItem: (number: number) => `Open item ${number}`,
  fallback: (board: string, day: Day) => `Agenda for ${board}, ${dates.long(day)}`,
  withdrawn: (board: string, day: Day) => `The agenda for ${board}, ${dates.long(day)}, has been withdrawn.`,
  published: (day: Day) => `The agenda for ${dates.long(day)} has been published in the channel.`,
  republished: (day: Day) =>
    `The agenda for ${dates.long(day)} has been republished. The card in the channel is up to date.`,
  announcement: (changes: readonly string[]) =>
    changes.length === 0
      ? 'The agenda has been republished without changes.'
      : `The agenda has been republished: ${list(changes)}.`,
  added: (number: number, title: string | null) => `item ${number} is new${title ? ` (${title})` : ''}`,
  changed: (number: number, title: string | null) =>
    `item ${number} has been changed${title ? ` (${title})` : ''}`,
  removed: (count: number) =>
    count === 1 ? 'one item has been taken off' : `${count} items have been taken off`,
  reordered: 'the order has been changed',
  notPublishedYet: (day: Day) => `The agenda for ${dates.long(day)} has not been published yet.`,
  meetings: (board: string) => `Meetings to come in ${board}:`,
  noMeetings: (board: string) =>
    `There are no meetings to come in ${board}. The secretary creates one with /new meeting 25 February 9:00.`,
  meetingLine: (day: Day, from: string, to: string) => `${dates.long(day)}, ${from}–${to}`,
  items: (count: number) => (count === 1 ? '1 item' : `${count} items`),
  meetingMade: (day: Day, from: string, to: string) =>
    `The meeting on ${dates.long(day)}, ${from}–${to}, has been created.`,
  invited: (names: readonly string[]) =>
    names.length === 0 ? 'Nobody is invited.' : `Outlook sends an invitation to ${list(names)}.`,
  notInvited: (names: readonly string[]) =>
    `Without a mail address here, and so without an invitation: ${list(names)}.`,
  meetingWritten: (day: Day, from: string, to: string) =>
    `The meeting on ${dates.long(day)}, ${from}–${to}, has been created. It comes to Outlook in a moment; if that fails, the secretary is told.`,
  confirmMove: (from: Day, to: Day, clock: string | null) =>
    `Do you want to move the meeting on ${dates.long(from)} to ${dates.long(to)}${clock ? ` at ${clock}` : ''}?`,
  mailed: (names: readonly string[]) =>
    names.length === 0
      ? 'It is moved in Outlook, too. Nobody is told from there.'
      : `It is moved in Outlook, too, which sends word to ${list(names)}.`,
  yesMove: 'Yes, move the meeting',
  meetingMoved: (day: Day, clock: string | null) =>
    `The meeting has been moved to ${dates.long(day)}${clock ? ` at ${clock}` : ''}.`,
  alsoInPrivate: 'I show closed items only in our private chat.',
};

/** What became of a meeting: its day, the times on the board's walls (null: all day) and its place. */
export const meetingNews: Record<
  | ('minutes-approved' | 'meeting-moved' | 'length-changed' | 'place-changed')
  | ('meeting-cancelled' | 'meeting-back' | 'meeting-stands'),
  (day: Day, times: Times | null, place: string | null) => string
> = {
  'minutes-approved': (day) => `The minutes of the meeting on ${dates.long(day)} have been approved.`,
  'meeting-moved': (...at) => `The meeting has been moved. It is now held on ${whenAndWhere(...at)}.`,
  'length-changed': (day, times) => `The meeting on ${dates.long(day)} now lasts${inTimes(times)}.`,
  'place-changed': (day, _, place) =>
    place
      ? `The meeting on ${dates.long(day)} is now held in ${place}.`
      : `The meeting on ${dates.long(day)} no longer has a place.`,
  'meeting-cancelled': (day) =>
    `The meeting on ${dates.long(day)} has been cancelled. Its items wait for another meeting.`,
  'meeting-back': (...at) => `The meeting is held after all: ${whenAndWhere(...at)}.`,
  'meeting-stands': (...at) => `The meeting has changed. It is now held on ${whenAndWhere(...at)}.`,
};

type Times = { from: string; to: string };

function whenAndWhere(day: Day, times: Times | null, place: string | null): string {
  return `${dates.long(day)}${inTimes(times)}${place ? ` in ${place}` : ''}`;
}

function inTimes(times: Times | null): string {
  return times ? ` from ${times.from} to ${times.to}` : ' all day';
}

export const calendar = {
  /** Begins with the name by which it is known again in the event's text. */
  eventNote: 'Mødeklar: Open the agenda in Teams',
  notWritten: {
    meeting: (day: Day, why: string) =>
      `The meeting on ${dates.long(day)} stands here, but I could not create it in Outlook. ${why} Look in Outlook. If it is not there, create it at the same time; then they belong together.`,
    agenda: (day: Day, why: string) =>
      `The link to the agenda for ${dates.long(day)} is not as it should be in Outlook. ${why}`,
  },
  why: {
    'not-permitted':
      'Mødeklar may only read the calendar. The administrator can let it write to the mailbox: Calendars.ReadWrite.',
    'not-recognised':
      'Microsoft does not let me sign in. The administrator can see whether the secret or the certificate of Mødeklar’s app has run out.',
    'not-found': 'The mailbox or the meeting is not to be found in Outlook.',
    busy: 'Outlook did not answer in spite of many tries.',
    cut: 'The connection to Outlook was cut in spite of many tries.',
    damaged:
      'Outlook has changed more than the link in the text of the meeting. See whether the text and the online meeting are as they were.',
    unknown: 'Outlook refused it.',
  } as Readonly<Record<string, string>>,
  nothing: 'The calendar has been read. Nothing has changed.',
  pausedSince: (day: Day) => `It has not been possible to read the calendar since ${dates.long(day)}.`,
  read: (lines: readonly string[]) =>
    ['The calendar has been read:', ...lines.map((line) => `• ${line}`)].join('\n'),
  unsureTime: 'the time is uncertain: the time zone in Outlook cannot be read',
  undated: (count: number) =>
    `${count === 1 ? 'One event' : `${count} events`} in Outlook cannot be read for the time zone, and so cannot be among the meetings here. Choose a common time zone there.`,
  changes: {
    added: (day: Day) => `${dates.long(day)}: a new meeting`,
    moved: (day: Day) => `${dates.long(day)}: moved to here`,
    length: (day: Day) => `${dates.long(day)}: a new length`,
    place: (day: Day) => `${dates.long(day)}: a new place`,
    cancelled: (day: Day) => `${dates.long(day)}: cancelled`,
    back: (day: Day) => `${dates.long(day)}: held after all`,
    attendees: (day: Day) => `${dates.long(day)}: attendees or answers have changed`,
    subject: (day: Day) => `${dates.long(day)}: a new subject`,
    zone: (day: Day) =>
      `${dates.long(day)}: the time zone in Outlook cannot be read, so the time is unchanged here`,
  },
};
