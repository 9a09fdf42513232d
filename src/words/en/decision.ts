import type { Day } from '../../domain/day.ts';
import type { FailureReason } from '../../errors.ts';
import { dates, list } from './common.ts';

/** The decision: its form, its reading back, and what the chiefs get. Its text is read in Danish only. */
export const decision = {
  formTitle: (number: number) => `Decision on item ${number}`,
  text: 'Text of the decision, as it is to stand in the minutes',
  textHint: 'Direktionen godkender indstillingen …',
  outcome: 'Outcome',
  outcomeHint: 'Read it from the text (in Danish)',
  perRecommendation: (ordinal: string) => `Outcome of recommendation ${ordinal}`,
  sameForAll: 'As the decision as a whole',
  postponeToHint: 'Only where the item is postponed',
  postponeReason: 'Why is the item postponed?',
  moreOrders: 'More orders',
  orderText: (n: number) => `Order ${n}: what`,
  orderUnit: (n: number) => `Order ${n}: centre`,
  orderDue: (n: number) => `Order ${n}: due date`,
  recipients: 'To be told',
  review: 'Review',
  reviewTitle: (number: number) => `Is this understood correctly? Item ${number}`,
  changeRecipients: 'Change who is told',
  reviewTyped: (number: number) =>
    `You can also type /confirm ${number}, or /recipients ${number} also … or not … to change who is told.`,
  reviewIntro: 'Nothing is saved until you confirm. I have guessed what is marked “read from the text”.',
  guessed: '◌ read from the text',
  duePassed: 'Its day has passed',
  noOutcome: 'I cannot read the outcome. Press “Change” and choose it.',
  outcomeLabel: 'Outcome',
  textLabel: 'Text',
  postponedTo: (day: Day) => `Postponed to the meeting on ${dates.long(day)}`,
  postponedNoMeeting: (day: Day, nearest: readonly Day[]) =>
    nearest.length === 0
      ? `The text names ${dates.long(day)}, but there is no meeting on that day. The item goes on the waiting list.`
      : `The text names ${dates.long(day)}, but there is no meeting on that day (nearest: ${list(nearest.map(dates.short))}). If you confirm, the item goes on the waiting list.`,
  toWaitingList: 'The item goes on the waiting list',
  orders: 'Orders',
  goesOn: 'Goes on to',
  forwardedTo: (bodies: readonly string[]) => `Goes on to ${list(bodies)}`,
  told: (names: readonly string[]) =>
    names.length === 0 ? 'Nobody will be told' : `To be told: ${list(names)}`,
  notTold: (names: readonly string[]) => `Will not be told, as the item is closed to them: ${list(names)}`,
  confirm: 'Confirm and send',
  change: 'Change',
  fallback: 'A decision that awaits your confirmation.',
  saved: (number: number, outcome: string, told: number) =>
    `The decision on item ${number} has been saved (${outcome.toLowerCase()}). ${told === 0 ? 'Nobody will be told.' : told === 1 ? 'One person will be told.' : `${told} people will be told.`}`,
  recordSaved: (number: number) => `The record of item ${number} has been saved.`,
  postponedText: (day: Day | null) => (day ? `Postponed to ${dates.date(day)}.` : 'Postponed.'),
  guessMark: '(read from the text)',
  toldTitle: 'Word to the recipients',
  toldLine: (name: string, state: string) => `${name}: ${state}`,
  states: {
    waiting: '… on its way',
    sent: 'sent, not answered',
    mailing: '… on its way by e-mail',
    mailed: 'sent by e-mail',
    failed: '⚠ could not be reached',
    received: '✓ received',
    question: '? has asked',
    cannot: '✗ cannot be done in time',
  },
  because: 'Reason:',
};

/** What a chief gets in the personal chat. */
export const notice = {
  title: 'Decision of the executive board',
  corrected: 'Corrected decision of the executive board',
  origin: (board: string, day: Day) => `From the meeting of ${board} on ${dates.long(day)}.`,
  why: {
    unit: 'You receive it because it concerns your centre.',
    proposer: 'You receive it because you proposed the item.',
    guest: 'You receive it because you are a guest on the item.',
    chosen: 'You receive it because the secretary chose you as a recipient.',
  },
  whyDeputy: (name: string) => `You receive it as the deputy of ${name} and may answer in their place.`,
  item: (number: number | null, title: string) => (number === null ? title : `Item ${number}: ${title}`),
  orderedOfYou: 'Ordered of you',
  orderedOfOthers: 'Ordered of others',
  due: (day: Day) => `by ${dates.date(day)}`,
  noDue: 'no due date',
  received: 'Received',
  question: 'Question',
  cannot: 'Cannot be done in time',
  excerpt: 'Get the excerpt',
  noteLabel: 'Message to the secretary',
  noteHint: 'Your question, or what cannot be done in time',
  wishedLabel: 'Can be done by (where it cannot be done in time)',
  wished: (day: Day) => `Can be done by ${dates.long(day)}.`,
  textMissing: 'Write something first',
  send: 'Send',
  answered: {
    received: '✓ You have answered: Received',
    question: '? Your question has been sent to the secretary. The answer will come here.',
    cannot: '✗ You have answered: Cannot be done in time. The secretary has been told.',
  },
  outdated: 'This decision has been corrected since. Answer the new message.',
  closedNow: (caseNumber: string | null) =>
    caseNumber ? `The item is closed. Case ${caseNumber}.` : 'The item is closed.',
  fallback: 'A decision of the executive board for you.',
  questionFrom: {
    title: 'Question on an item',
    titleDecision: 'Question on a decision',
    by: (name: string) => `${name} asks`,
    answer: 'Your answer',
    answerMissing: 'Write an answer',
    send: 'Send answer',
    answered: (name: string) => `${name} has answered`,
    answerTitle: 'Answer to your question',
    correctedTitle: 'Corrected answer to your question',
    thanks: 'The answer has been sent.',
    fallback: 'A question is waiting for your answer.',
  },
  cannotDo: (name: string, title: string, text: string, wished: Day | null) =>
    `${name} reports that the decision on “${title}” cannot be carried out ${wished ? `before ${dates.long(wished)}` : 'in time'}: ${text}`,
  recommendationChanged: (number: number, title: string) =>
    `The recommendation on item ${number}, “${title}”, has changed since you agreed with it, so your mark has been taken away. See the new one with /item ${number}, and mark it again.`,
  unreachable: (name: string, reason: string) => `I could not tell ${name}: ${reason}`,
  byMail: {
    sent: 'The message was sent by e-mail instead.',
    unsure:
      'Whether the message went out by e-mail instead is uncertain: look in Sent Items of the board’s mailbox.',
    refused:
      'No e-mail could be sent either: ask the administrator to look at the right to send from the mailbox.',
  },
  reasons: {
    'not-installed':
      'Mødeklar is not installed for this person. Ask them to add the app in Teams, or ask the administrator to do so.',
    blocked: 'This person has blocked Mødeklar in Teams.',
    'disabled-by-admin': 'The administrator has switched Mødeklar off for this person.',
    'not-found': 'Teams does not know this person or the chat.',
    'not-permitted': 'Mødeklar may not write to this person.',
    'too-large': 'The message was too large for Teams.',
    'app-not-ours':
      'Mødeklar may not be installed for this person: the app’s manifest does not name the app that installs it (webApplicationInfo). Ask the administrator to upload the latest app package.',
    'app-blocked':
      'A policy in Teams blocks Mødeklar for this person. Ask the administrator to allow the app.',
    'app-not-found':
      'Mødeklar is not in the organisation’s app catalogue. Ask the administrator to upload the app package in the Teams admin centre.',
    'never-signed-in':
      'This person has never signed in to Teams, so Mødeklar cannot be installed for them yet.',
    'not-recognised':
      'Mødeklar could not sign in. Ask the administrator to look at its keys and permissions.',
    withheld: 'This person may no longer see it.',
    busy: 'Teams did not answer despite many attempts.',
    cut: 'The connection to Teams was broken despite many attempts.',
    unknown: 'Teams refused the message.',
  } satisfies Record<FailureReason | 'withheld', string> as Readonly<Record<string, string>>,
};
