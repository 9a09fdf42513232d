import type { SomeRefusals } from '../../refusals.ts';

/** The minutes and the files. */
export const papers = {
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
} satisfies SomeRefusals;
