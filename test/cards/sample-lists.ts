import { caseCard } from '../../cards/case.ts';
import { confirmCard, doneCard } from '../../cards/confirm.ts';
import { listCard } from '../../cards/list.ts';
import { waitingCard, waitingLine } from '../../cards/waiting.ts';
import { waitingOfferCard } from '../../cards/waiting-offer.ts';
import { readerFor } from '../../src/domain/reader.ts';
import { seeCase } from '../../src/domain/see-case.ts';
import { seeTargets } from '../../src/domain/see-targets.ts';
import { seeWaiting } from '../../src/domain/see-waiting.ts';
import { seeWaitingOffer } from '../../src/domain/see-waiting-offer.ts';
import type { Words } from '../../src/words/words.ts';
import { aMorning, people } from '../support/builders.ts';
import { aProposalMatter } from '../support/proposals.ts';
import {
  after,
  board,
  demandView,
  items,
  meeting,
  postponement,
  proposal,
  standings,
  today,
} from './a-board-meeting.ts';

const secretary = readerFor(board, people.secretary, today);
const waits = seeWaiting(
  { board, now: aMorning, items: [items.path, proposal], decisions: [postponement], standings: [] },
  secretary,
);
const targets = seeTargets(aProposalMatter({ board, meetings: [meeting] }), secretary);
const offer = demandView(seeWaitingOffer(waits, targets[0]));
const turn = { boardId: board.id, list: 'waiting' };
const ofCase = { page: 1, turn: { ...turn, list: 'case', itemId: items.path.id }, typed: '/sag 26/2207' };
const twelve = Array.from({ length: 12 }, (_, at) => `Ny Ansat ${at + 1}`);
const rowOf = (title: string) => ({ title, about: null, press: null });

export function listCards(words: Words) {
  const { itemForm } = words;
  const seenBy = (person: keyof typeof people) =>
    seeCase({ ...after, caseNumber: '26/2207', standings }, readerFor(board, people[person], today));
  return {
    'case-director': caseCard(demandView(seenBy('director')), { ...ofCase, words }),
    'case-chief': caseCard(demandView(seenBy('chief2')), { ...ofCase, words }),
    'waiting-item': waitingCard(demandView(waits[1] ?? null), targets, { words }),
    'waiting-offer': waitingOfferCard(offer, { words }),
    'waiting-offer-done': waitingOfferCard(offer, { words, done: words.board.waiting.taken(2, 135, 120) }),
    'list-waiting': waitingList(words, 1),
    'list-second-page': waitingList(words, 2),
    'list-in-dialog': listCard(
      { title: words.board.setUp.withoutRoleTitle, rows: twelve.map((name) => rowOf(name)) },
      { words, page: 1, turn: { ...turn, list: 'without-role' }, typed: null, inDialog: true },
    ),
    'list-of-nothing-to-press': listCard(
      {
        title: words.board.waiting.title(1),
        rows: [rowOf('Julefrokost')],
      },
      { words, page: 1, turn, typed: '/venteliste' },
    ),
    'confirm-withdrawal': confirmCard(
      {
        ...{ ask: itemForm.confirmWithdraw(2), yes: itemForm.yesWithdraw, verb: 'item.withdraw' },
        data: { meetingId: meeting.id, itemId: items.budget.id, version: 1 },
      },
      words,
    ),
    done: doneCard(`✓ ${itemForm.withdrawn}`, words),
  };
}

/** As `/venteliste` says it, of a list longer than a page. */
function waitingList(words: Words, page: number) {
  const { waiting } = words.board;
  const rows = waits.map((view, at) => ({
    title: `${at + 1}. ${view.title}`,
    about: waitingLine(view, words),
    press: { verb: 'waiting.open', data: { itemId: view.itemId, version: view.version } },
  }));
  const all = [...rows, ...twelve.map((name) => rowOf(name))];
  return listCard(
    { title: waiting.title(all.length), rows: all, how: waiting.typed },
    { words, page, turn, typed: '/venteliste' },
  );
}
