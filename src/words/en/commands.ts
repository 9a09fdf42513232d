import type { CommandName, Problem } from '../../domain/typed/command.ts';

/** How each command is typed, and what it does, in a line. */
export const commands = {
  help: { usage: '/help', does: 'shows what you can do here' },
  'new-item': {
    // Before an item's date only "til" is understood.
    usage: '/new item Title [case 24/24964] [centre CBU] [15 min] [closed] [til 25 February]',
    does: 'puts an item on the agenda; without a title you get a form',
  },
  'new-meeting': { usage: '/new meeting 25 February 9:00-11:00 [place]', does: 'creates a meeting' },
  'move-meeting': { usage: '/move meeting 25 February [9:00] [yes]', does: 'moves the meeting' },
  agenda: { usage: '/agenda [date]', does: 'shows the agenda as you may see it' },
  meetings: { usage: '/meetings', does: 'shows the meetings to come' },
  publish: { usage: '/publish', does: 'publishes the agenda in the channel (or republishes it)' },
  'move-item': {
    usage: '/move 3 to 1 · /move 3 to 25 February',
    does: 'moves an item within the agenda or to another meeting',
  },
  'edit-item': { usage: '/edit 3', does: 'opens the item’s form' },
  'withdraw-item': { usage: '/withdraw 3 [yes]', does: 'takes the item off the agenda' },
  'hand-back': {
    usage: '/hand back 3 The figures are missing',
    does: 'takes an accepted proposal off the agenda and hands it back with a comment',
  },
  'read-item': { usage: '/item 3', does: 'shows an item' },
  'close-item': {
    usage: '/close 3 [reason]',
    does: 'makes the item confidential; then for example /close 3 review March 1, basis forvaltningsloven § 27, for Anna Holm, level title',
  },
  'closed-items': {
    usage: '/closed · /closed 2 to March 1 · /closed 2 reopen',
    does: 'shows the closed items, and when they are to be reviewed',
  },
  'reopen-item': { usage: '/reopen 3 [yes]', does: 'ends the confidentiality' },
  undo: { usage: '/undo', does: 'undoes your last change' },
  'pre-reads': { usage: '/attachment 3 link title', does: 'shows, adds and arranges attachments' },
  'add-guest': {
    usage: '/guest 3 Anna Holm 9:45 · /guest 3 not Anna Holm',
    does: 'invites a guest to the item, or no longer',
  },
  disqualify: {
    usage: '/disqualify 3 Anna Holm · /disqualify 3 not Anna Holm',
    does: 'registers a disqualification from the item, or takes it back',
  },
  agree: { usage: '/agree 3', does: 'you agree with the recommendation' },
  discuss: { usage: '/discuss 3', does: 'you want the item discussed' },
  ask: {
    usage: '/ask 3 What does it cost?',
    does: 'puts a question to the item’s chiefs and the secretary',
  },
  questions: { usage: '/questions', does: 'shows the questions that wait for an answer' },
  answer: { usage: '/answer 3 It costs 8 million', does: 'answers the oldest question on the item' },
  'correct-answer': {
    usage: '/correct answer 3 It costs 9 million',
    does: 'corrects your answer; whoever asked gets the new one',
  },
  'mark-read': { usage: '/read 3', does: 'marks the attachments as read' },
  note: {
    usage: '/note 3 Remember the figures',
    does: 'keeps a note for yourself; /note 3 shared Mind the figures shares it with the board',
  },
  notes: { usage: '/notes [meeting 25 February]', does: 'shows your notes, and what others have shared' },
  'change-note': {
    usage: '/edit note 3 [no. 2] [shared] Mind the figures',
    does: 'edits your note; shared or private changes who sees it',
  },
  'remove-note': { usage: '/remove note 3 [no. 2]', does: 'removes your note' },
  start: {
    usage: '/start [25 February]',
    does: 'begins the meeting; once it is in session shows how far you are',
  },
  next: { usage: '/next · /next 5', does: 'goes on to the next item, or to item 5' },
  end: { usage: '/end', does: 'ends the meeting; where decisions are missing I ask first' },
  attendance: {
    usage: '/attendance · /attendance confirm · /attendance Anna left · /attendance Anna came from item 4',
    does: 'shows and notes who is there',
  },
  decide: {
    // An outcome is read out of Danish text only.
    usage: '/decision 3 Direktionen godkender indstillingen',
    does: 'records a decision, once you have confirmed it',
  },
  postpone: { usage: '/postpone 3 [to 25 February] [because …]', does: 'postpones the item' },
  delegate: {
    usage: '/delegate 3 to CFE: settle the price by 15 January',
    does: 'delegates the item as a decision, once you have confirmed it',
  },
  'link-items': { usage: '/link 3 4', does: 'links items, so that they can be postponed together' },
  'unlink-items': { usage: '/unlink 3 4', does: 'unlinks items' },
  consent: {
    usage: '/consent [confirm 2, 5]',
    does: 'shows the items on which all agree, and decides them together',
  },
  orders: {
    usage:
      '/orders · /orders CBU · /orders overdue · /orders 2 done The note has been sent · /orders 2 answer Title · /orders 2 due 25 February',
    does: 'shows orders; reports one done, answers it with an item, or moves its due date',
  },
  receipts: {
    usage: '/receipts · /receipts all · /receipts 1 · /receipts 1 remind · /receipts 1 send again',
    does: 'shows who has not answered a decision; reminds, or sends the message again',
  },
  confirm: { usage: '/confirm 2', does: 'confirms the decision that was read back to you' },
  recipients: {
    usage: '/recipients 2 · /recipients 2 also Anna Holm, not Carl Fisk',
    does: 'shows and changes who is told of a decision',
  },
  conditions: {
    usage:
      '/conditions · /conditions all · /conditions 1 fulfilled · /conditions 1 lapsed · /conditions 1 due 1 March',
    does: 'shows what decisions depend on, and reports what became of it',
  },
  acknowledge: {
    usage: '/received 2',
    does: 'acknowledges the decision on an item; /ask 2 … asks about it',
  },
  'cannot-do': {
    usage: '/cannot 2 We lack people [by 1 March]',
    does: 'says that what was decided cannot be done in time, and when it can',
  },
  route: {
    usage:
      '/route · /route 3 · /route 3 Finance Committee 24 March, Council 1 April · /route 3 Council sent · /route 3 Council answer Approved · /route 3 remove Council · /route 3 move',
    does: 'shows where items go on to; lays and moves the plan, notes what was sent and what the answer was (a case number will do for the number)',
  },
  case: { usage: '/case [24/24964]', does: 'shows the history of the case, or the cases, the latest first' },
  search: {
    usage: '/search words [in:attachments] [from:2025] [unit:CBU] [status:postponed]',
    does: 'searches items, attachments and decisions over the years',
  },
  minutes: { usage: '/minutes [date]', does: 'makes the minutes (REFERAT)' },
  'approve-minutes': { usage: '/approve minutes', does: 'approves the minutes' },
  'object-to-minutes': { usage: '/object to minutes text', does: 'objects to the minutes' },
  excerpt: {
    usage: '/excerpt 3',
    does: 'makes an excerpt of the minutes with one item',
  },
  'meeting-pack': { usage: '/meeting pack', does: 'gathers agenda and attachments in one PDF' },
  propose: {
    usage: '/propose Title [case 24/24964] [centre CBU] [15 min] [closed] [til 25 February]',
    does: 'proposes an item; without a title you get a form',
  },
  proposals: {
    usage:
      '/proposals · /proposals 1 · /proposals 1 to 25 February · /proposals 1 return The figures are missing · /proposals 1 edit',
    does: 'shows the proposals that wait, or your own; opens, accepts, returns, corrects or withdraws one',
  },
  'waiting-list': {
    usage:
      '/waiting list · /waiting list 1, 3 to 25 February · /waiting list 1 withdraw · /waiting list 1 return The figures are missing',
    does: 'shows items that wait for a meeting; puts some on an agenda, withdraws one or hands a proposal back',
  },
  'annual-wheel': {
    usage:
      '/annual wheel · /annual wheel add Title every year in March 20 min 6 weeks before · /annual wheel 1 put on · /annual wheel from 3 every year in March',
    does: 'shows what comes back; puts on, skips, edits and removes',
  },
  digest: {
    usage: '/digest · /digest on 7:30 · /digest off',
    does: 'shows what waits for you, and sends it as one quiet message in the morning if you like',
  },
  roles: { usage: '/roles', does: 'shows who is who' },
  'add-role': {
    usage: '/roles add Anna Holm chief CBU [from 1/3] [to 31/3]',
    does: 'gives a role, also as deputy for a period',
  },
  'remove-role': { usage: '/roles remove Anna Holm [role]', does: 'takes a role away' },
  'set-up': { usage: '/set up', does: 'sets the executive board up for the channel' },
  sync: { usage: '/sync', does: 'reads the calendar now' },
  'choose-board': { usage: 'in Direktionen', does: 'chooses which executive board we are talking about' },
} satisfies Record<CommandName, { usage: string; does: string }>;

export const problems = {
  'number-missing': () => 'I need the number of the item.',
  'text-missing': () => 'I need the text.',
  'date-missing': () => 'I need the date.',
  'date-wrong': (text) => `The date “${text}” does not exist.`,
  'time-missing': () => 'I need the time.',
  'time-wrong': (text) => `The time “${text}” does not exist.`,
  'person-missing': () => 'I need the person’s name.',
  'role-missing': () => 'I need the role: secretary, chair, director, chief or guest.',
  'case-number-wrong': (text) => `“${text}” does not look like a case number. It is written as 24/24964.`,
  'title-missing': () => 'I need the item’s title.',
  'rule-missing': () =>
    'I need to know when the item comes back: every year in March, every meeting or every second meeting.',
  'not-understood': (text) => (text ? `I do not understand “${text}”.` : 'I do not quite understand that.'),
} satisfies { [Kind in Problem['kind']]: (text: string) => string };

export const talk = {
  problem: (problem: string, usage: string) => `${problem} Type it like this: ${usage}`,
  near: (spelled: string) => `Did you mean ${spelled}? Then type it again – I have not done anything yet.`,
  unknown: 'I do not understand that. Type /help, and I will show you what you can do here.',
  helpTitle: 'Mødeklar prepares the meetings of the executive board',
  helpIntro: (board: string, roles: string) => `Your role in ${board}: ${roles}. Here is what you can do:`,
  helpNobody: (board: string) =>
    `I prepare the meetings of ${board}. You have no role there, so I cannot show you anything. The secretary can add you with /roles add.`,
  helpNoBoard:
    'I prepare the meetings of an executive board here in Teams: agenda, proposals, decisions and word to the chiefs. Add me to the board’s team, and type /set up in the channel.',
  helpEnd:
    'The slash may be left out. Numbers are the item’s number on the agenda; put “meeting 25 February” at the end if another meeting is meant. Lists come ten at a time; put “page 2” at the end for the next ones.',
  nowIn: (board: string) => `Now we are talking about ${board}.`,
  databaseAway:
    'I cannot reach the database at the moment, so nothing has been saved. Try again in a little while.',
  somethingWrong: (id: string) =>
    `Something went wrong on my side, and it has not been saved. Try again; if it goes on, give IT operations this number: ${id}`,
  overheard:
    'The item is closed, but your message itself can be read here in the channel. Delete it, and write about closed items in our private chat.',
  askedPrivately: 'I will answer that in our private chat.',
};
