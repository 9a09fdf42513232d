import { closedItemCard } from '../../cards/closed-item.ts';
import { closingFormCard } from '../../cards/closing-form.ts';
import { decisionFormCard } from '../../cards/decision-form.ts';
import { reviewCard } from '../../cards/decision-review.ts';
import { itemFormCard, openFormCard } from '../../cards/item-form.ts';
import { noteCard } from '../../cards/note.ts';
import { setUpCard } from '../../cards/set-up.ts';
import { delegateCard, withdrawCard } from '../../cards/settle.ts';
import { textDialogCard } from '../../cards/text-dialog.ts';
import type { Day, Instant } from '../../src/domain/day.ts';
import type { Decision } from '../../src/domain/decision.ts';
import { type DecisionInput, draftDecision } from '../../src/domain/draft.ts';
import { asId, type DecisionId, type DraftId, type ItemId, type MeetingId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import { itemTitled } from '../../src/domain/new-item.ts';
import { readerFor } from '../../src/domain/reader.ts';
import { seeClosingForm, seeRegister } from '../../src/domain/see-closing.ts';
import { seeDecisionForm, seeItemForm, seeNewItemForm } from '../../src/domain/see-form.ts';
import { seeNoteForm } from '../../src/domain/see-notes.ts';
import { seeReview } from '../../src/domain/see-review.ts';
import { seeSetUp } from '../../src/domain/see-set-up.ts';
import type { Words } from '../../src/words/words.ts';
import { aMorning, aPlace, people } from '../support/builders.ts';
import {
  board,
  demandView,
  draftMeeting,
  items,
  meeting,
  notes,
  postponement,
  today,
} from './a-board-meeting.ts';

const secretary = readerFor(board, people.secretary, today);
const chief = readerFor(board, people.chief, today);
const later = {
  ...draftMeeting,
  id: asId<MeetingId>('meeting-8'),
  start: '2026-12-08T08:00:00.000Z' as Instant,
  end: '2026-12-08T10:00:00.000Z' as Instant,
};
const here = { board, now: aMorning, meetings: [meeting, later] };
const ahead = {
  ...here,
  loads: [{ meetingId: later.id, items: 6, minutes: 110 }],
  ...{ decisions: [postponement], linked: [items.budget, items.dairy] },
};
const inCard = { inDialog: false } as const;
const itemId = asId<ItemId>('item-new');
const onItem = { meetingId: meeting.id, itemId: items.budget.id };
const team = [
  { personId: people.secretary, name: 'Sara Lind' },
  { personId: people.stranger, name: 'Ole Gæst' },
];

export function formCards(words: Words) {
  const { refusals } = words;
  const form = (item: Item, values?: DecisionInput) =>
    demandView(seeDecisionForm({ ...ahead, meeting, item, ...(values ? { values } : {}) }, secretary));
  const edited = demandView(seeItemForm({ ...here, meeting, item: items.dairy }, secretary));
  const typed = { ...itemTitled(''), caseNumber: '26/2410', units: ['CTM'] };
  return {
    'item-form-new': itemFormCard(seeNewItemForm({ ...here, meeting, itemId }, secretary), {
      words,
      inDialog: true,
    }),
    'item-form-proposal': itemFormCard(seeNewItemForm({ ...here, meeting, itemId }, chief), {
      words,
      ...inCard,
    }),
    'item-form-edit': itemFormCard(edited, { words, ...inCard }),
    'item-form-refused': itemFormCard(
      seeNewItemForm({ ...here, meeting, itemId, values: { item: typed, wished: null } }, secretary),
      { words, ...inCard, refusal: refusals['title-missing']() },
    ),
    ...closingForms(words),
    'decision-form': decisionFormCard(form(items.budget), { words, inDialog: true }),
    'decision-form-refused': decisionFormCard(form(items.budget, postponed), {
      ...{ words, ...inCard },
      refusal: refusals['postpone-to-same']({ day: today }),
    }),
    'decision-form-standing': decisionFormCard(form(items.other), { words, ...inCard }),
    'delegate-dialog': delegateCard(form(items.path), { words, inDialog: true }),
    'delegate-refused': delegateCard(form(items.path), {
      ...{ words, ...inCard, refusal: refusals['text-missing']({ field: 'delegate' }) },
      filled: { 'order.1.text': 'Afklar prisen', 'order.1.due': '2027-01-15' },
    }),
    'withdraw-dialog': withdrawCard(form(items.path), { words, inDialog: true }),
    'set-up-new': setUpCard(seeSetUp(null, team, { on: today }), { words, channelId: '19:channel' }),
    'set-up-board': setUpCard(seeSetUp(board, team, { on: today }), { words, channelId: '19:channel' }),
    'question-dialog': textDialogCard('question', { data: { ...onItem, reaction: 'question' }, words }),
    ...noteCards(words),
    'hand-back-dialog': textDialogCard('hand-back', { data: { itemId: items.budget.id, version: 1 }, words }),
    'form-in-channel': openFormCard(
      { boardId: board.id, meetingId: meeting.id },
      { words, title: words.itemForm.newProposal },
    ),
    ...reviewCards(words),
  };
}

const postponed: DecisionInput = {
  ...{ text: 'Sagen udsættes.', outcome: 'postponed', postponeReason: 'Tallene mangler' },
  postponeTo: '2026-11-24' as Day,
  perRecommendation: ['noted', 'postponed'],
  orders: [
    { text: 'En oversigt over vejene', unit: 'CFE', byWhom: null, due: '2027-02-01' as Day },
    { text: 'Et notat om saltlageret', unit: 'CTM', byWhom: null, due: null },
  ],
};

function reviewCards(words: Words) {
  const review = (
    input: DecisionInput,
    item: Item,
    { inDialog = false, postponedBefore = 0, decisions = [] as readonly Decision[] } = {},
  ) => {
    const context = { board, meeting, meetings: ahead.meetings, item, postponedBefore, today };
    const draft = {
      ...draftDecision(input, context),
      ...{ id: asId<DraftId>('draft-1'), by: people.secretary, at: aMorning, corrects: null },
    };
    const matter = { ...ahead, decisions, linked: ahead.linked.filter((one) => one !== item) };
    const view = demandView(seeReview({ ...matter, meeting, item, draft }, secretary));
    return reviewCard(view, { words, inDialog });
  };
  const dated = {
    ...items.path,
    text: {
      ...items.path.text,
      caseStatement: 'Høringen slutter 1. december, og arbejdet skal være udbudt senest 1. marts 2027.',
    },
  };
  const september = { ...postponement, id: asId<DecisionId>('decision-0'), day: '2026-09-29' as Day };
  const twice = [
    { ...september, postponement: { to: null, day: '2026-10-27' as Day, reason: null } },
    postponement,
  ];
  return {
    'review-guessed': review(
      {
        text: 'Direktionen godkender indstillingen med bemærkning om, at overførslen følges tæt. Direktionen bestiller en oversigt over vejene fra CFE senest 1. februar. Sagen forelægges Økonomiudvalget.',
      },
      items.budget,
    ),
    'review-with-conditions': review(
      {
        text: 'Direktionen godkender indstillingen under forudsætning af, at tilskuddet bevilges senest 1. februar.',
      },
      items.budget,
    ),
    'review-said': review({ ...postponed, postponeTo: null }, items.budget, { inDialog: true }),
    'review-no-meeting-that-day': review({ text: 'Udsættes til 9. december.' }, items.path),
    'review-third-time': review(
      { text: 'Udsættes til 8. december 2026.', outcome: 'postponed', postponeTo: '2026-12-08' as Day },
      dated,
      { postponedBefore: 2, decisions: twice },
    ),
    'review-without-outcome': review({ text: 'Det blev en god snak.' }, items.path),
    'review-not-told': review(
      { text: 'Direktionen godkender salget.', recipients: [people.chief, people.chief2] },
      items.dairy,
    ),
  };
}

function noteCards(words: Words) {
  const [own] = notes;
  const form = (note: typeof own | null, values?: { text: string; shared: boolean }) => {
    const on = { meeting, item: items.budget, note: note ?? null, ...(values ? { values } : {}) };
    return demandView(seeNoteForm(on, readerFor(board, people.director, today)));
  };
  return {
    'note-new': noteCard(form(null), { words, inDialog: true }),
    'note-dialog-refused': noteCard(form(null, { text: '', shared: true }), {
      ...{ words, inDialog: true, refusal: words.notice.textMissing },
    }),
    'note-own': noteCard(form(own), { words, inDialog: false }),
  };
}

/** The confidentiality of the dairy's sale, and how it stands in the register on the day it is looked at again. */
function closingForms(words: Words) {
  const { closing, refusals } = words;
  const basis = closing.provisions.at(-1) ?? null;
  const closed = { ...(items.dairy.closed ?? { reason: null, audience: [] }), basis, review: today };
  const item: Item = { ...items.dairy, closed: { ...closed, level: 'title' } };
  const view = demandView(seeClosingForm({ board, meeting, item }, secretary, today));
  const standings = [{ meeting, number: 5, place: aPlace(item) }];
  const [row] = seeRegister({ board, items: [item], standings, today }, secretary);
  return {
    'closing-form': closingFormCard(view, { words, inDialog: true }),
    'closing-form-refused': closingFormCard(view, {
      ...{ words, inDialog: false, note: closing.alreadyClosed(5) },
      refusal: refusals['day-is-past']({ day: today }),
    }),
    'closed-item-due': closedItemCard(demandView(row ?? null), { words }),
  };
}
