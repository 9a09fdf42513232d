import type { Day } from '../../domain/day.ts';
import type { RefusalCode, Refusals } from '../../errors.ts';
import { dates, fields, list, rights } from './common.ts';
import { orders } from './orders.ts';

const day = (text: string) => dates.long(text as Day);
const field = (name: string) => fields[name] ?? name;
const unchanged = 'Nothing has been changed.';

/** What was not done, why, and what to do instead. */
export const refusals = {
  'no-role': ({ board }) =>
    `You have no role in ${board}, so I cannot show or change anything for you. Ask the secretary to add you with /roles add.`,
  'not-allowed': ({ right }) => {
    const { who, what } = rights[right as keyof typeof rights];
    return `I cannot do that for you: only ${who} can ${what}. ${unchanged}`;
  },
  'no-board-here': () =>
    'This channel does not belong to an executive board yet. Type /set up, and we will set it up together – or write to me in our private chat.',
  'no-board-yet': () =>
    'You do not belong to any executive board here yet. Add me to the board’s team, and type /set up in the channel.',
  'which-board': ({ boards }) =>
    `You belong to several: ${list(boards)}. Type for example “in ${boards[0]}”, and I will remember it – then send the command again.`,
  'no-such-board': ({ name, boards }) =>
    `I know of no executive board called “${name}”. You belong to ${list(boards)}.`,
  'no-channel': () =>
    'The agenda cannot be published yet, as I do not know how to reach the channel. Add me to the board’s team, and type /set up in the channel.',
  'no-meeting': () =>
    'No meeting is planned. The secretary can create one with for example /new meeting 25 February 9:00.',
  'no-meeting-on': ({ day: wanted, nearest }) =>
    nearest.length === 0
      ? `There is no meeting on ${day(wanted)}, and no other meetings are planned. ${unchanged}`
      : `There is no meeting on ${day(wanted)}. The nearest meetings are on ${list(nearest.map(day))}. ${unchanged}`,
  'no-such-day': ({ text }) =>
    `The date${text ? ` “${text}”` : ''} does not exist. Write it as 25 February, 25/2 or on Tuesday.`,
  'no-such-time': ({ text }) => `The time “${text}” does not exist on that day. Write it as 9:30.`,
  'day-is-past': ({ day: past }) => `${day(past)} has already passed. Choose a time that lies ahead.`,
  'meeting-exists': ({ day: there, clock }) =>
    `There is already a meeting on ${day(there)} at ${clock}. ${unchanged}`,
  'meeting-too-long': ({ hours }) =>
    `A meeting can last no more than ${hours} hours. Check whether the times are right.`,
  'no-item-numbered': ({ number, last }) =>
    last === 0
      ? `The agenda is empty, so there is no item ${number}.`
      : `There is no item ${number}. The agenda has items 1–${last}.`,
  'item-not-yours': ({ number }) =>
    `Item ${number} is not open to you. Ask the secretary if you believe you should see it.`,
  disqualified: ({ number }) =>
    `You are registered as disqualified from ${number > 0 ? `item ${number}` : 'the item'} and can therefore neither see it nor take part in it.`,
  'agenda-over': () => `The meeting is over, so the agenda can no longer be changed. ${unchanged}`,
  'agenda-empty': () =>
    'The agenda is empty, so there is nothing to publish. Add the first item with /new item.',
  'agenda-full': ({ most }) => `The agenda already has ${most} items. Move some to another meeting first.`,
  'meeting-cancelled': () => `The meeting has been cancelled. ${unchanged}`,
  'not-published': () =>
    'The agenda has not been published yet. This becomes possible once the secretary has published it with /publish.',
  'item-already-there': () => `The item already stands on an agenda. ${unchanged}`,
  'item-withdrawn': () => `The item has been withdrawn. ${unchanged}`,
  'item-decided': ({ number }) =>
    `Item ${number} has been decided at this meeting. Correct the decision with /decision ${number} … instead.`,
  'item-is-standing': ({ number }) =>
    `Item ${number} is a standing item without a decision. Write the record with /decision ${number} followed by the text.`,
  'item-not-proposed': () => 'The proposal has already been dealt with.',
  'not-proposed': () => `The item is not a proposal, so there is nobody to hand it back to. ${unchanged}`,
  'proposal-accepted': ({ secretaries }) =>
    `The proposal has been accepted, and you can no longer change it. If it has to be corrected, ask ${secretaries.length > 0 ? list(secretaries) : 'the secretary'} to hand it back. ${unchanged}`,
  'proposal-decided': () =>
    `The executive board has decided on the item, so it cannot be handed back. ${unchanged}`,
  'proposal-not-accepted': () =>
    `The proposal has not been accepted, so there is nothing to hand back. ${unchanged}`,
  'proposal-not-yours': () => `Only whoever made the proposal can do that. Return it instead. ${unchanged}`,
  'not-on-list': ({ number, last }) =>
    last === 0
      ? `The list is empty, so there is no number ${number}.`
      : `There is no number ${number}. The list has 1–${last}.`,
  'item-already-closed': ({ number }) => `Item ${number} is already closed.`,
  'item-not-closed': ({ number }) => `Item ${number} is already open.`,
  'sees-anyway': ({ name }) => `${name} sees closed items anyway. ${unchanged}`,
  'not-let-in': ({ name }) => `${name} is not among those who may see the item. ${unchanged}`,
  outdated: () =>
    'The card was out of date: something has happened since. Here is how it looks now – nothing has been overwritten.',
  'title-missing': () => 'The item has no title.',
  'text-missing': ({ field: name }) => `You have not written ${field(name)} yet.`,
  'text-too-long': ({ field: name, most }) =>
    `There is room for ${most} characters in ${field(name)}, and your text is longer. It has not been saved.`,
  'case-number-wrong': ({ text }) => `“${text}” does not look like a case number. It is written as 24/24964.`,
  'unit-unknown': ({ unit, known }) =>
    known.length === 0
      ? `I do not know the centre “${unit}”, and no centres have been created yet.`
      : `I do not know the centre “${unit}”. Those I know are ${list(known)}.`,
  'minutes-wrong': ({ most }) => `The time must be a whole number of minutes between 1 and ${most}.`,
  'place-out-of-range': ({ last }) => `The agenda has items 1–${last}; choose one of these as the new place.`,
  'already-in-place': ({ number }) => `The item already stands as number ${number}.`,
  'same-meeting': ({ day: same }) => `The item is already on the agenda of the meeting on ${day(same)}.`,
  'person-unknown': ({ name }) => `I know nobody called “${name}” here. See whom I know with /roles.`,
  'person-ambiguous': ({ name, people }) =>
    `“${name}” fits more than one person: ${list(people)}. Write a little more of the name.`,
  'address-unknown': ({ address }) => `Nobody in the organisation has the address “${address}”. ${unchanged}`,
  'address-ambiguous': ({ address, people }) =>
    `Several in the organisation have the address “${address}”: ${list(people)}. Write the one they sign in with.`,
  'directory-away': () => 'The organisation’s directory does not answer just now. Try again in a moment.',
  'directory-forbidden': () =>
    'Mødeklar may not look people up in the organisation’s directory. Ask the administrator to give access, or add the person to the team first.',
  'person-already-disqualified': ({ name }) => `${name} is already registered as disqualified from the item.`,
  'person-not-disqualified': ({ name }) => `${name} is not registered as disqualified from the item.`,
  'outcome-missing': () =>
    'I cannot read the outcome from the text. Press “Change” and choose the outcome – it has not been saved yet.',
  'nothing-chosen': () =>
    'No item is chosen that can be decided. Tick at least one, or see with /consent what can be decided together.',
  'postpone-to-past': ({ day: past }) =>
    `The item cannot be postponed to ${day(past)}, which lies before the meeting.`,
  'postpone-to-same': ({ day: same }) =>
    `The item cannot be postponed to ${day(same)}; that is the meeting itself.`,
  'postpone-reason-missing': ({ times }) =>
    `The item has been postponed ${times} times before. Write why it is postponed again – or decide, delegate or withdraw it. ${unchanged}`,
  'none-ticked': () => `Tick at least one item first. ${unchanged}`,
  'one-item-only': () => `Write at least two different items, for example /link 3 4. ${unchanged}`,
  'too-many-linked': ({ most }) => `At most ${most} items can be linked at a time. ${unchanged}`,
  'standing-not-linked': () => `A standing item cannot be linked with others. ${unchanged}`,
  'draft-gone': () =>
    'The decision has already been saved or replaced by a newer one. Here is how it looks now.',
  'not-addressee': () => 'It was not sent to you, so you cannot answer it.',
  'receipt-answered': () =>
    'The message has arrived or been answered already, so there is nothing to remind of or to send again here.',
  'condition-already': ({ state }) => `That has been said of the condition already: ${state}. ${unchanged}`,
  'condition-not-yours': () =>
    `You do not see to that condition, so it is not you who says whether it was fulfilled. ${unchanged}`,
  'may-not-be-told': ({ name }) =>
    `${name} may not see the item and therefore cannot be told the decision. ${unchanged}`,
  'nothing-to-confirm': ({ number }) =>
    `No decision on item ${number} is waiting to be confirmed. Type it with /decision ${number} and the text.`,
  'told-already': () =>
    `The decision has been sent, so nobody can be taken off the list. You can add more people with /recipients and “also”. ${unchanged}`,
  'just-reminded': () =>
    'This person was reminded within the last day. Wait until tomorrow, or call. No new reminder has been sent.',
  'nothing-to-answer': () => 'No decisions wait for your answer.',
  'several-to-answer': ({ numbers }) =>
    `Several decisions wait for your answer. Type the number of the item, for instance /received ${numbers[0] ?? 2}.`,
  'not-told': ({ number }) => `You were told no decision on an item ${number}. ${unchanged}`,
  'told-twice': ({ number, days }) =>
    `You were told decisions on an item ${number} of several meetings: ${list(days.map(day))}. Type the meeting at the end, for instance “meeting ${dates.date((days[0] ?? '') as Day)}”.`,
  'already-answered': () => 'The question has already been answered.',
  'order-not-yours': () =>
    `Only the chief of the centre that is to do the order can report it done or answer it. ${unchanged}`,
  'order-not-so': ({ state }) => orders.stands[state] ?? unchanged,
  'order-no-wish': () => `No other date has been asked for. ${unchanged}`,
  'order-is-theirs': ({ unit }) => `The order is with ${unit} already. ${unchanged}`,
  'order-due-same': ({ day: due }) => `It is due on ${day(due)} already. ${unchanged}`,
  'order-full': ({ most }) => `The order’s history has ${most} lines already and cannot become longer.`,
  'no-open-question': ({ number }) =>
    `Item ${number} has no question that waits for your answer. See with /questions what is open.`,
  'no-own-answer': ({ number }) =>
    `You have answered no question on item ${number}, so there is no answer to correct.`,
  'no-such-note': ({ number, last }) =>
    last === 0
      ? `You have no note to item ${number}.`
      : `You only have note 1${last > 1 ? `–${last}` : ''} to item ${number}. See them with /notes.`,
  'nothing-to-undo': () => 'You have made no change here that can be undone.',
  'undo-too-late': ({ minutes }) =>
    `Your last change is more than ${minutes} minutes old and can no longer be undone.`,
  'undo-followed': () =>
    'More has happened since your last change, so it cannot be undone without losing something else. Correct it directly instead.',
  'undo-impossible': () =>
    'Your last change has already been sent to others and cannot be undone. A decision is corrected with /decision and the new text, and a meeting in Outlook is moved with /move meeting or cancelled in Outlook.',
  'role-unknown': ({ text }) =>
    `I do not know the role “${text}”. The roles are secretary, chair, director, chief and guest.`,
  'role-exists': () => 'The person already has that role.',
  'role-not-held': ({ name }) => `${name} does not have that role.`,
  'unit-missing': () => 'A chief belongs to a centre: type for example /roles add Anna Holm chief CBU.',
  'last-secretary': () =>
    'There must be at least one secretary. Add the new one before you remove the last one.',
  'secretary-missing': () => 'Choose at least one secretary.',
  'chief-line-wrong': ({ line }) =>
    `I do not understand the line “${line}”. Write it as CBU; Center for Byudvikling; Anna Holm. Nothing has been saved.`,
  'board-name-taken': ({ name }) =>
    `There is already an executive board called “${name}”. Choose another name.`,
  'nothing-in-session': () => 'No meeting is in session. Begin it with /start.',
  'no-next-item': () => 'This is the last item. End the meeting with /end.',
  'no-item-before': () => 'This is the first item.',
  'attendance-unconfirmed': () =>
    'Confirm first who is there: write /attendance and press Confirm – or write /attendance confirm.',
  'item-not-begun': ({ number }) =>
    `The meeting has not come to item ${number} yet. Write it again when you are there. ${unchanged}`,
  'guest-on-board': ({ name }) => `${name} attends the whole meeting and need not be a guest. ${unchanged}`,
  'guest-already': ({ name }) => `${name} is already a guest at the item.`,
  'guest-disqualified': ({ name }) =>
    `${name} is disqualified from the item and cannot be a guest. ${unchanged}`,
  'guest-not-there': ({ name }) => `${name} is not a guest at the item. ${unchanged}`,
  'no-minutes-yet': () => 'There are no minutes of the meeting yet. They come when it has been held.',
  'no-minutes-for-you': () => 'There is nothing in it that you may read.',
  'meeting-not-begun': () => 'The meeting has not begun yet, so there are no minutes to make.',
  'minutes-not-sent': () =>
    'The minutes have not been sent for approval yet. The secretary does so with /approve minutes.',
  'minutes-sent-already': () =>
    'The minutes have already been sent for approval. /minutes shows who has not answered.',
  'minutes-approved-already': () =>
    'The minutes are approved, and their text changes no more. The secretary can add a remark with /object to minutes.',
  'minutes-not-approved': () => 'The minutes are not approved yet, so they can still be corrected directly.',
  'not-approver': () => 'The minutes are approved by the chair and the directors of the day of the meeting.',
  'nobody-approves': () =>
    'The board had neither a chair nor directors on the day of the meeting. Correct that with /roles.',
  'files-in-chat-only': () => 'I can only give you files in our private chat. Write the same to me there.',
  'no-pre-reads': ({ number }) => `Item ${number} has no attachments that could be marked as read.`,
  'pre-reads-full': ({ most }) => `An item has ${most} attachments at most.`,
  'pre-read-there': ({ number }) => `That attachment is there already, as no. ${number}.`,
  'no-such-pre-read': ({ number, last }) =>
    last === 0
      ? 'The item has no attachments.'
      : `There is no attachment no. ${number}. The item has ${last}; see them by /attachment and the item's number.`,
  'pre-read-not-yours': () =>
    'Somebody else added that attachment. Ask the secretary to change it; you can change those you added.',
  'link-wrong': ({ text }) => `“${text}” is no link that I can use. It has to begin with https://.`,
  'file-missing': () =>
    'A link or a file is missing. Type the link after the number, or send the file with the command in our private chat.',
  'file-too-large': ({ most }) =>
    `The file is larger than ${most} MB. Put it into SharePoint and add the link instead.`,
  'file-empty': () => 'The file is empty. Nothing was saved.',
  'file-away': () => 'I could not get the file from Teams. Please send it again.',
  'no-file-there': ({ number }) =>
    `I keep no file under that number. Open the link, or see the attachments by /attachment ${number}.`,
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
  'search-filter-wrong': ({ text }) =>
    `I do not know the filter “${text}”. There are: in:title, in:attachments, in:decisions, from:2025, to:2026-03, unit:CBU, status:postponed (decided, open, closed) and case:24/24964.`,
  'case-unknown': ({ caseNumber }) => `I find nothing on case ${caseNumber} that you can see.`,
  'case-has-several': ({ caseNumber }) =>
    `Case ${caseNumber} has several items that go on. Find the item with /case ${caseNumber}, and type its number and meeting. ${unchanged}`,
  'no-such-step': ({ body, steps }) =>
    steps === 0
      ? `The item has no plan for where it goes. Lay one with for example /route 3 Finance Committee 24 March. ${unchanged}`
      : body === ''
        ? `The item waits for an answer from nobody. ${unchanged}`
        : `The item does not go to ${body}. See the plan with /route and the item's number. ${unchanged}`,
  'step-answered': ({ body }) =>
    `An answer from ${body} is noted already. You can correct the answer. ${unchanged}`,
  'route-full': ({ most }) => `An item can go on to ${most} places at most. ${unchanged}`,
  'route-stands': () => 'The plan was not laid for another day of the meeting, so there is nothing to move.',
  'not-returned': () => `Nobody has sent the item back, so it does not go to the waiting list. ${unchanged}`,
  'wheel-rule-missing': () =>
    `Choose when the item comes back: at least one month, or every so many meetings. ${unchanged}`,
  'wheel-lead-wrong': ({ most }) =>
    `Type a whole number from 1 to ${most} for how long ahead you begin. ${unchanged}`,
  'wheel-ends-early': ({ from, to }) =>
    `The item cannot end on ${day(to)} when it begins on ${day(from)}. ${unchanged}`,
  'wheel-full': ({ most }) => `The annual wheel has ${most} items already. Remove one first. ${unchanged}`,
  'wheel-taken': () => `The item has been put on or proposed already. See /annual wheel. ${unchanged}`,
  'wheel-nothing-due': ({ day: then }) =>
    `The annual wheel has nothing left for the meeting on ${day(then)}.`,
  'wheel-no-meeting': () =>
    'No meeting is planned for the item yet. Type /annual wheel, the number and for example put on 25 February.',
  'standing-comes-anyway': () => `The item is a standing one and comes to every agenda already. ${unchanged}`,
  'form-incomplete': ({ field: name }) => `Fill in ${field(name)} first.`,
} satisfies { [Code in RefusalCode]: (about: Refusals[Code]) => string };
