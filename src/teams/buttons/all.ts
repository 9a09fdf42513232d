import { moveMeeting, publish, refreshAgenda } from './agenda.ts';
import { endIt, keep, openClosed } from './closed-items.ts';
import { openClosing, saveClosing } from './closing.ts';
import { composeItem } from './compose-item.ts';
import { openCondition, report } from './condition.ts';
import { confirmTogether, openTogether } from './consent.ts';
import { confirm, decide, review } from './decision.ts';
import { setDigest } from './digest.ts';
import { getPreRead, openItem, react, readPreReads, reopen, withdraw } from './item.ts';
import { edit, newItem, save } from './item-form.ts';
import { turn } from './list.ts';
import * as minutes from './minutes.ts';
import { dropNote, note, openNote, saveNote } from './note.ts';
import { answer, answerIt, excerpt, openDecision, openQuestion } from './notice.ts';
import * as order from './order.ts';
import { placeOrders } from './place-orders.ts';
import type { Button } from './press.ts';
import * as proposal from './proposal.ts';
import * as receipt from './receipt.ts';
import * as route from './route.ts';
import * as session from './session.ts';
import { delegate, withdrawAsDecided } from './settle.ts';
import { openWaiting, place, withdrawWaiting } from './waiting.ts';
import { offerWaiting, takeWaiting } from './waiting-offer.ts';
import * as wheel from './wheel.ts';
import * as wheelForm from './wheel-form.ts';

/** What each verb on our cards does. */
export const verbs: Readonly<Record<string, Button>> = {
  'agenda.refresh': refreshAgenda,
  'agenda.publish': publish,
  'meeting.move': moveMeeting,
  'item.open': openItem,
  'item.new': newItem,
  'item.compose': composeItem,
  'item.edit': edit,
  'item.save': save,
  'item.react': react,
  'item.note': note,
  'note.open': openNote,
  'note.save': saveNote,
  'note.remove': dropNote,
  'preread.read': readPreReads,
  'preread.get': getPreRead,
  'item.withdraw': withdraw,
  'item.reopen': reopen,
  'item.closing': openClosing,
  'closing.save': saveClosing,
  'closed.open': openClosed,
  'closed.keep': keep,
  'closed.reopen': endIt,
  'item.place': place,
  'item.decide': decide,
  'decision.review': review,
  'decision.confirm': confirm,
  'decision.delegate': delegate,
  'decision.withdraw': withdrawAsDecided,
  'consent.open': openTogether,
  'consent.confirm': confirmTogether,
  'decision.answer': answer,
  'decision.open': openDecision,
  'condition.open': openCondition,
  'condition.report': report,
  'receipt.remind': receipt.remind,
  'receipt.send': receipt.send,
  'decision.excerpt': excerpt,
  'question.open': openQuestion,
  'question.answer': answerIt,
  'proposal.open': proposal.open,
  'proposal.accept': proposal.accept,
  'proposal.return': proposal.sendBack,
  'proposal.handback': proposal.handBack,
  'proposal.withdraw': proposal.withdraw,
  'order.open': order.open,
  'order.done': order.done,
  'order.return': order.sendBack,
  'order.cancel': order.cancel,
  'order.due': order.moveDue,
  'order.grant': order.answerWish,
  'order.place': placeOrders,
  'waiting.open': openWaiting,
  'waiting.withdraw': withdrawWaiting,
  'waiting.offer': offerWaiting,
  'waiting.take': takeWaiting,
  'route.open': route.openRoute,
  'route.edit': route.editRoute,
  'route.save': route.saveRoute,
  'route.answer': route.askForAnswer,
  'route.answered': route.answerRoute,
  'route.sent': route.sendRoute,
  'route.shift': route.moveRoute,
  'route.wait': route.waitRoute,
  'wheel.open': wheel.open,
  'wheel.put': wheel.put,
  'wheel.skip': wheel.skip,
  'wheel.remove': wheel.remove,
  'wheel.prepare': wheel.prepare,
  'wheel.offer': wheel.offer,
  'wheel.take': wheel.take,
  'wheel.suggestion': wheel.suggestion,
  'wheel.adopt': wheel.adoptIt,
  'wheel.new': wheelForm.newEntry,
  'wheel.edit': wheelForm.edit,
  'wheel.save': wheelForm.save,
  'list.turn': turn,
  'digest.set': setDigest,
  'session.show': session.showIt,
  'session.start': session.start,
  'session.go': session.go,
  'session.end': session.end,
  'session.attendance': session.attendance,
  'session.seat': session.seat,
  'minutes.open': minutes.open,
  'minutes.send': minutes.send,
  'minutes.approve': minutes.approve,
  'minutes.object': minutes.object,
  'minutes.file': minutes.file,
};
