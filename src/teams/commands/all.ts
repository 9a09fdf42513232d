import type { Command, CommandName } from '../../domain/typed/command.ts';
import type { Say, Scene } from '../scene.ts';
import { agenda } from './agenda.ts';
import { annualWheel } from './annual-wheel.ts';
import { answer, correctAnswer } from './answer.ts';
import { acknowledge, cannotDo } from './answer-decision.ts';
import { ask, questions } from './ask.ts';
import { caseTimeline } from './case.ts';
import { closeItem, reopenItem } from './close-item.ts';
import { closedItems } from './closed-items.ts';
import { conditions } from './conditions.ts';
import { consent } from './consent.ts';
import { decide, postpone } from './decide.ts';
import { delegate } from './delegate.ts';
import { digest } from './digest.ts';
import { disqualify } from './disqualify.ts';
import { editItem } from './edit-item.ts';
import { excerpt } from './excerpt.ts';
import type { Face } from './face.ts';
import { guest } from './guest.ts';
import { handBack } from './hand-back.ts';
import { help } from './help.ts';
import { link, unlink } from './link-items.ts';
import { markRead } from './mark-read.ts';
import { meetingPack } from './meeting-pack.ts';
import { meetings } from './meetings.ts';
import { approveMinutes, minutes, objectToMinutes } from './minutes.ts';
import { moveItem } from './move-item.ts';
import { moveMeeting } from './move-meeting.ts';
import { newItem, propose } from './new-item.ts';
import { newMeeting } from './new-meeting.ts';
import { changeNote, note, notes, removeNote } from './note.ts';
import { orders } from './orders.ts';
import { preReads } from './pre-reads.ts';
import { proposals } from './proposals.ts';
import { publish } from './publish.ts';
import { agree, discuss } from './react.ts';
import { readItem } from './read-item.ts';
import { receipts } from './receipts.ts';
import { confirm, recipients } from './recipients.ts';
import { addRole, removeRole, roles } from './roles.ts';
import { route } from './route.ts';
import { search } from './search.ts';
import { attendance, end, next, start } from './session.ts';
import { setUp } from './set-up.ts';
import { sync } from './sync.ts';
import { undo } from './undo.ts';
import { waitingList } from './waiting-list.ts';
import { withdraw } from './withdraw.ts';

/** The commands there are. What is not here is no command yet: it is neither offered nor understood. */
const faces: { readonly [N in CommandName]?: Face<N> } = {
  help,
  'new-item': newItem,
  'new-meeting': newMeeting,
  'move-meeting': moveMeeting,
  agenda,
  meetings,
  publish,
  'move-item': moveItem,
  'edit-item': editItem,
  'withdraw-item': withdraw,
  'hand-back': handBack,
  'read-item': readItem,
  'close-item': closeItem,
  'reopen-item': reopenItem,
  'closed-items': closedItems,
  undo,
  'add-guest': guest,
  disqualify,
  agree,
  discuss,
  ask,
  questions,
  answer,
  'correct-answer': correctAnswer,
  'mark-read': markRead,
  note,
  notes,
  'change-note': changeNote,
  'remove-note': removeNote,
  'pre-reads': preReads,
  start,
  next,
  end,
  attendance,
  decide,
  postpone,
  delegate,
  'link-items': link,
  'unlink-items': unlink,
  consent,
  confirm,
  recipients,
  conditions,
  receipts,
  acknowledge,
  'cannot-do': cannotDo,
  route,
  orders,
  case: caseTimeline,
  search,
  minutes,
  excerpt,
  'meeting-pack': meetingPack,
  'approve-minutes': approveMinutes,
  'object-to-minutes': objectToMinutes,
  propose,
  proposals,
  'waiting-list': waitingList,
  'annual-wheel': annualWheel,
  digest,
  roles,
  'add-role': addRole,
  'remove-role': removeRole,
  'set-up': setUp,
  sync,
};

type AnyFace = Omit<Face<'help'>, 'answer'> & { answer: (scene: Scene, command: Command) => Promise<Say[]> };

export function faceOf(name: CommandName): AnyFace | undefined {
  return faces[name] as AnyFace | undefined;
}
