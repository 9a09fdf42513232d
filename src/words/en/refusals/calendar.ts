import type { SomeRefusals } from '../../refusals.ts';
import { day, unchanged } from './common.ts';

/** The calendar in Outlook. */
export const calendar = {
  'no-calendar': () =>
    'The board has no calendar in Outlook here. The administrator can set it up; until then meetings are made with /new meeting.',
  'calendar-away': () =>
    'Outlook does not answer right now. The calendar will be read again by itself shortly.',
  'calendar-forbidden': ({ mailbox }) =>
    `Microsoft does not let me read the calendar of ${mailbox}. The meetings stand here as they were, but do not follow Outlook. Send this to the administrator: Mødeklar’s app in Entra lacks the role “Application Calendars.Read” on the mailbox, and the command calendar sync tells how to give it. Type /sync when that is done; otherwise I try again every hour.`,
  'calendar-no-mailbox': ({ mailbox }) =>
    `Microsoft knows no mailbox with a calendar called ${mailbox}. The meetings stand here as they were, but do not follow Outlook. Ask the administrator to correct the mailbox in the board’s file. Type /sync when that is done; otherwise I try again every hour.`,
  'calendar-sign-in': () =>
    'Microsoft does not let me sign in, so that the calendar cannot be read. The meetings stand here as they were. Ask the administrator whether the secret or the certificate of Mødeklar’s app in Entra has run out. Type /sync when that is mended.',
  'calendar-read-only': () =>
    'Mødeklar may only read the board’s calendar, so the meeting has not been moved. Move it in Outlook, and it follows here – or ask the administrator to let Mødeklar write to the mailbox (Calendars.ReadWrite).',
  'kept-in-outlook': () => 'The meeting stands in Outlook. Move it there, and it follows here.',
  'subject-unfit': ({ pattern }) =>
    `I can find no subject for the meeting that the board’s rule for its calendar (${pattern}) takes. Create the meeting in Outlook, and it comes here. ${unchanged}`,
  'event-on-its-way': () => 'The meeting is just being created in Outlook. Try again in a moment.',
  'event-gone': () =>
    `The meeting is no longer in Outlook. I am reading the calendar again now. ${unchanged}`,
  'event-elsewhere': ({ day: there, clock }) =>
    `The meeting has meanwhile been changed in Outlook and is now held on ${day(there)}${clock ? ` at ${clock}` : ''}. If it is still to be moved, type the command again.`,
  'event-not-ours': ({ organizer }) =>
    `The meeting was called by ${organizer || 'somebody else'} in Outlook, and only they can move it for everybody. ${unchanged}`,
  'event-crosses': () =>
    `The meeting belongs to a series, and Outlook does not let it be moved to or past the day of the one before or after it. Choose a day between them, or move the series in Outlook. ${unchanged}`,
  'event-unsure': () =>
    'Outlook did not answer, so I do not know whether the meeting has been moved. I am reading the calendar again soon. See /meetings before you try again.',
  'event-refused': () => 'Outlook would not move the meeting. Move it in Outlook, and it follows here.',
  'meeting-all-day': () =>
    'The meeting lasts all day. Type the date alone – or give the meeting a time in Outlook.',
} satisfies SomeRefusals;
