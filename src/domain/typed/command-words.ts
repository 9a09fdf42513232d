import type { Command, CommandName, Problem } from './command.ts';
import { readItemLine } from './item-line.ts';
import { readClosedItems, readCloseItem } from './read-closing.ts';
import { readConditions } from './read-conditions.ts';
import { readDigest } from './read-digest.ts';
import { readDecide, readMoveItem, readPostpone, readQuestions, withText } from './read-item-command.ts';
import { paged, readProposals, readWaitingList } from './read-list-command.ts';
import {
  onlyDay,
  onlyMeeting,
  readAgenda,
  readConsent,
  readMoveMeeting,
  readNewMeeting,
} from './read-meeting-command.ts';
import { readChangeNote, readNote, readNotes, readRemoveNote } from './read-note.ts';
import { onlyNumber } from './read-number.ts';
import { readOrders } from './read-orders.ts';
import { readAddGuest, readAddRole, readDisqualify, readRemoveRole } from './read-people-command.ts';
import { readPreReads } from './read-pre-reads.ts';
import { readAcknowledge, readCannotDo, readReceipts } from './read-receipts.ts';
import { readConfirm, readRecipients } from './read-recipients.ts';
import { alone, greeting, readBoard, readCase, readObjection, readSearch } from './read-rest.ts';
import { readRoute } from './read-route.ts';
import { readAttendance, readEnd, readNext, readStart } from './read-session-command.ts';
import { askingFirst } from './read-sure.ts';
import { readDelegate, readLinking } from './read-together.ts';
import type { UnitsKnown } from './read-units.ts';
import { readWheel } from './read-wheel.ts';

/** `/spørgsmål 3 Hvad koster det?` asks one. */
type Instead<N extends CommandName> = N extends 'questions' ? 'ask' : never;

/** How a command is called, and what is made of the text after its name; null where it is not this command at all. */
type Row<N extends CommandName> = {
  /** The first is the one shown. */
  danish: readonly [string, ...string[]];
  english: readonly string[];
  read: (rest: string, known: UnitsKnown) => Extract<Command, { name: N | Instead<N> }> | Problem | null;
};

/** Everything people type, a row per command. A blank in a name may be typed as `-`, `_` or not at all. */
export const commandTable: { readonly [N in CommandName]: Row<N> } = {
  help: { danish: ['hjælp', 'hej'], english: ['help', 'hi', 'hello'], read: greeting },
  'new-item': { danish: ['nyt punkt'], english: ['new item'], read: newItem('new-item') },
  'new-meeting': { danish: ['nyt møde'], english: ['new meeting'], read: readNewMeeting },
  'move-meeting': {
    danish: ['flyt møde', 'flyt mødet'],
    english: ['move meeting'],
    read: askingFirst(readMoveMeeting),
  },
  agenda: { danish: ['dagsorden', 'dagsordenen'], english: ['agenda'], read: readAgenda },
  meetings: { danish: ['møder'], english: ['meetings'], read: paged('meetings') },
  publish: { danish: ['udsend', 'udsend dagsorden'], english: ['publish'], read: onlyMeeting('publish') },
  'move-item': { danish: ['flyt'], english: ['move'], read: readMoveItem },
  'edit-item': { danish: ['rediger'], english: ['edit'], read: onlyNumber('edit-item') },
  'withdraw-item': {
    danish: ['træk'],
    english: ['withdraw'],
    read: askingFirst(onlyNumber('withdraw-item')),
  },
  'hand-back': { danish: ['giv tilbage'], english: ['hand back'], read: withText('hand-back') },
  'read-item': {
    danish: ['punkt', 'pkt'],
    english: ['item'],
    read: onlyNumber('read-item', { orCurrent: true }),
  },
  'close-item': { danish: ['luk'], english: ['close'], read: readCloseItem },
  'reopen-item': { danish: ['genåbn'], english: ['reopen'], read: askingFirst(onlyNumber('reopen-item')) },
  'closed-items': {
    danish: ['lukkede', 'lukkede punkter'],
    english: ['closed', 'closed items'],
    read: readClosedItems,
  },
  undo: { danish: ['fortryd'], english: ['undo'], read: alone('undo') },
  'pre-reads': { danish: ['bilag'], english: ['attachment', 'pre read'], read: readPreReads },
  'add-guest': { danish: ['gæst'], english: ['guest'], read: readAddGuest },
  disqualify: { danish: ['inhabil'], english: ['disqualified', 'disqualify'], read: readDisqualify },
  agree: { danish: ['enig'], english: ['agree'], read: onlyNumber('agree') },
  discuss: { danish: ['drøft', 'drøftes'], english: ['discuss'], read: onlyNumber('discuss') },
  ask: { danish: ['spørg'], english: ['ask'], read: withText('ask') },
  questions: { danish: ['spørgsmål'], english: ['questions'], read: readQuestions },
  answer: { danish: ['svar'], english: ['answer', 'reply'], read: withText('answer') },
  'correct-answer': {
    danish: ['ret svar'],
    english: ['correct answer', 'edit answer'],
    read: withText('correct-answer'),
  },
  'mark-read': { danish: ['læst'], english: ['read'], read: onlyNumber('mark-read') },
  note: { danish: ['note'], english: [], read: readNote },
  notes: { danish: ['noter'], english: ['notes'], read: readNotes },
  'change-note': { danish: ['ret note'], english: ['edit note'], read: readChangeNote },
  'remove-note': {
    danish: ['slet note'],
    english: ['remove note', 'delete note'],
    read: readRemoveNote,
  },
  start: { danish: ['start'], english: [], read: readStart },
  next: { danish: ['næste', 'næste punkt'], english: ['next', 'next item'], read: readNext },
  end: { danish: ['slut'], english: ['end'], read: readEnd },
  attendance: { danish: ['fremmøde'], english: ['attendance'], read: readAttendance },
  decide: { danish: ['beslutning'], english: ['decision'], read: readDecide },
  postpone: { danish: ['udskyd', 'udsæt'], english: ['postpone'], read: readPostpone },
  delegate: { danish: ['uddeleger'], english: ['delegate'], read: readDelegate },
  'link-items': { danish: ['sammen', 'hænger sammen'], english: ['link'], read: readLinking('link-items') },
  'unlink-items': { danish: ['adskil'], english: ['unlink'], read: readLinking('unlink-items') },
  consent: { danish: ['enige', 'samlet beslutning'], english: ['consent'], read: readConsent },
  orders: { danish: ['bestillinger'], english: ['orders'], read: readOrders },
  receipts: { danish: ['kvitteringer'], english: ['receipts'], read: readReceipts },
  confirm: { danish: ['bekræft'], english: ['confirm'], read: readConfirm },
  conditions: { danish: ['betingelser'], english: ['conditions'], read: readConditions },
  recipients: { danish: ['modtagere'], english: ['recipients'], read: readRecipients },
  acknowledge: { danish: ['modtaget'], english: ['received', 'acknowledge'], read: readAcknowledge },
  'cannot-do': { danish: ['kan ikke nås', 'kan ikke'], english: ['cannot'], read: readCannotDo },
  route: { danish: ['videre', 'går videre'], english: ['route', 'goes on'], read: readRoute },
  case: { danish: ['sag'], english: ['case'], read: readCase },
  search: { danish: ['søg'], english: ['search'], read: readSearch },
  minutes: { danish: ['referat'], english: ['minutes'], read: onlyDay('minutes') },
  'approve-minutes': {
    danish: ['godkend referat'],
    english: ['approve minutes'],
    read: onlyDay('approve-minutes'),
  },
  'object-to-minutes': {
    danish: ['indvend referat'],
    english: ['object minutes', 'object to minutes'],
    read: readObjection,
  },
  excerpt: { danish: ['uddrag'], english: ['excerpt'], read: onlyNumber('excerpt') },
  'meeting-pack': { danish: ['mødepakke'], english: ['pack', 'meeting pack'], read: alone('meeting-pack') },
  propose: { danish: ['foreslå'], english: ['propose'], read: newItem('propose') },
  proposals: { danish: ['forslag'], english: ['proposals'], read: readProposals },
  'waiting-list': { danish: ['venteliste'], english: ['waiting list'], read: readWaitingList },
  'annual-wheel': { danish: ['årshjul'], english: ['annual wheel'], read: readWheel },
  digest: { danish: ['morgenpost'], english: ['digest', 'morning message'], read: readDigest },
  roles: { danish: ['roller'], english: ['roles'], read: paged('roles') },
  'add-role': { danish: ['roller tilføj'], english: ['roles add', 'add role'], read: readAddRole },
  'remove-role': { danish: ['roller fjern'], english: ['roles remove', 'remove role'], read: readRemoveRole },
  'set-up': { danish: ['opsæt'], english: ['set up'], read: alone('set-up') },
  sync: { danish: ['synk'], english: ['sync'], read: alone('sync') },
  'choose-board': { danish: ['i'], english: ['in'], read: readBoard },
};

export const commandNames = Object.keys(commandTable) as CommandName[];

/** Each command as it is shown to people: `/nyt punkt`. */
export const spellings = Object.fromEntries(
  commandNames.map((name) => [name, `/${commandTable[name].danish[0]}`]),
) as Record<CommandName, string>;

/** The same in English. */
export const englishSpellings = Object.fromEntries(
  commandNames.map((name) => [name, `/${commandTable[name].english[0] ?? commandTable[name].danish[0]}`]),
) as Record<CommandName, string>;

function newItem<N extends 'new-item' | 'propose'>(name: N) {
  return (rest: string, known: UnitsKnown) => {
    const item = readItemLine(rest, known);
    return item !== null && 'kind' in item ? item : { name, item };
  };
}
