import type { people } from '../../support/builders.ts';
import type { CardIds } from '../../support/busy-scene.ts';
import { channelId } from '../../support/chat.ts';
import { conditionId, type Moment } from '../../support/held.ts';
import { boardId, items, meetingIds } from '../../support/scene.ts';

/** A form, and something filled in that is refused. */
export type Form = {
  verb: string;
  /** What the form carries beside its fields. */
  data: (ids: CardIds) => object;
  typed: Record<string, string>;
  refused: RegExp;
  /** How it is sent; who has it in dialogs alone, may type a command instead. */
  by: readonly ('dialog' | 'card')[];
  /** What opens it as a dialog, with other data where it takes others; and as a card, where that is not the same. */
  opens?: { verb: string; data?: (ids: CardIds) => object; card?: string };
  /** What is typed before, so that there is something to fill in. */
  drafts?: string;
  who?: keyof typeof people;
  at?: Moment;
};

const { next, later } = meetingIds;
const both = ['dialog', 'card'] as const;
const onBridge = { meetingId: next, itemId: items.bridge.id, version: 1 };
const onRoute = { itemId: items.open.id, version: 1 };
const onProposal = { itemId: items.proposed.id, version: 1 };
const tooLong = 'x'.repeat(2_001);
const hasRoom = /Der er plads til (2000|500|200|100) tegn/;
const note = { note: tooLong };

const ofItems: readonly Form[] = [
  {
    ...{ verb: 'item.save', data: () => onBridge, by: both, opens: { verb: 'item.edit' } },
    ...{
      typed: { title: '', background: 'Min baggrund', finances: 'Mine tal' },
      refused: /mangler en titel/,
    },
  },
  {
    ...{ verb: 'item.save', by: both, opens: { verb: 'item.new', data: () => ({ meetingId: next }) } },
    data: () => ({ boardId, meetingId: next, itemId: 'item-new', version: null }),
    ...{ typed: { title: 'Cykler', caseNumber: 'abc', background: 'Ny' }, refused: /ikke et sagsnummer/ },
  },
  {
    ...{ verb: 'closing.save', data: () => onBridge, by: both, opens: { verb: 'item.closing' } },
    ...{ typed: { closed: 'true', closedReason: tooLong, level: 'title' }, refused: hasRoom },
  },
  {
    ...{ verb: 'closed.keep', data: () => ({ itemId: items.closed.id, version: 1 }), by: ['card'] },
    ...{ typed: { review: '2020-01-01' }, refused: /passeret/ },
  },
  {
    ...{ verb: 'item.note', data: () => onBridge, by: both, opens: { verb: 'item.note' }, who: 'chair' },
    ...{ typed: { ...note, shared: 'true' }, refused: hasRoom },
  },
  {
    ...{ verb: 'note.save', data: ({ noteId }) => ({ meetingId: next, noteId, version: 1 }), by: both },
    ...{ opens: { verb: 'note.open' }, who: 'chair', typed: { ...note, shared: 'true' }, refused: hasRoom },
  },
  {
    ...{ verb: 'item.react', data: () => ({ ...onBridge, reaction: 'question' }), by: ['dialog'] },
    ...{ opens: { verb: 'item.react' }, who: 'director', typed: note, refused: hasRoom },
  },
  {
    ...{ verb: 'question.answer', data: ({ questionId }) => ({ questionId }), by: ['card'], who: 'chief' },
    ...{ typed: note, refused: hasRoom },
  },
];

const ofDecisions: readonly Form[] = [
  {
    ...{ verb: 'decision.review', data: () => onBridge, by: both, opens: { verb: 'item.decide' } },
    typed: {
      decisionText: ' ',
      outcome: 'approved',
      'order.1.text': 'Et notat',
      'order.1.due': '2026-12-01',
    },
    refused: /mangler at skrive beslutningen/,
  },
  {
    ...{ verb: 'decision.confirm', data: ({ draftId }) => ({ ...onBridge, draftId }), by: both },
    ...{ drafts: '/beslutning 4 Direktionen bestiller et notat.', refused: hasRoom },
    typed: { 'order.1.unit': 'CTM', 'order.1.condition': tooLong, recipients: 'chief-ctm,director' },
  },
  {
    ...{ verb: 'decision.delegate', data: () => ({ ...onBridge, sent: true }), by: both },
    opens: { verb: 'decision.delegate', data: () => onBridge },
    ...{ typed: { 'order.1.unit': '', 'order.1.text': 'Afklar prisen' }, refused: /center/ },
  },
  {
    ...{ verb: 'decision.withdraw', data: () => ({ ...onBridge, sent: true }), by: both },
    opens: { verb: 'decision.withdraw', data: () => onBridge },
    ...{ typed: note, refused: hasRoom },
  },
  {
    ...{ verb: 'decision.answer', data: ({ noticeId }) => ({ noticeId, answer: 'question' }), by: ['card'] },
    ...{ who: 'chief', typed: note, refused: hasRoom },
  },
  {
    ...{ verb: 'condition.report', by: ['card'], at: 'conditional' },
    data: () => ({ boardId, conditionId, version: 0, state: 'lapsed' }),
    ...{ typed: note, refused: hasRoom },
  },
];

const ofOrders: readonly Form[] = [
  {
    ...{ verb: 'order.place', by: both, refused: hasRoom },
    drafts: '/beslutning 1 Direktionen bestiller en plan fra CTM senest 1. februar.',
    data: () => ({ meetingId: next, itemId: items.standing.id }),
    typed: { 'order.1.text': 'En god plan', 'order.1.unit': 'CTM', 'order.1.condition': tooLong },
  },
  {
    ...{ verb: 'order.done', data: ({ orderId }) => ({ orderId, version: 1 }), by: both, who: 'chief' },
    ...{ opens: { verb: 'order.done', card: 'order.open' }, typed: note, refused: hasRoom },
  },
  {
    ...{
      verb: 'order.return',
      data: ({ reportedId }) => ({ orderId: reportedId, version: 2 }),
      by: ['card'],
    },
    ...{ typed: note, refused: hasRoom },
  },
  {
    ...{ verb: 'order.cancel', data: ({ orderId }) => ({ orderId, version: 1 }), by: ['card'] },
    ...{ typed: note, refused: hasRoom },
  },
  {
    ...{ verb: 'order.due', data: ({ orderId }) => ({ orderId, version: 1 }), by: ['card'] },
    ...{ typed: { due: '2020-01-01', note: 'Tallene mangler' }, refused: /passeret/ },
  },
  {
    ...{ verb: 'order.grant', by: ['card'], typed: note, refused: hasRoom },
    data: ({ wishedId }) => ({ orderId: wishedId, version: 2, answer: 'no' }),
  },
];

const ofTheRest: readonly Form[] = [
  {
    ...{ verb: 'proposal.return', data: () => onProposal, by: ['card'] },
    ...{ typed: { ...note, toMeeting: later }, refused: hasRoom },
  },
  {
    ...{ verb: 'proposal.handback', data: () => ({ ...onProposal, version: 2 }), by: ['dialog'] },
    ...{ opens: { verb: 'proposal.handback' }, at: 'accepted', typed: note, refused: hasRoom },
  },
  {
    ...{ verb: 'route.save', data: () => ({ ...onRoute, steps: 'step-Byrådet' }), by: both, at: 'routed' },
    ...{ opens: { verb: 'route.edit' }, refused: /./ },
    typed: { 'step.1.body': 'x'.repeat(300), 'step.1.day': '2027-01-20' },
  },
  {
    ...{ verb: 'route.answered', data: () => onRoute, by: both, at: 'routed' },
    ...{ opens: { verb: 'route.answer' }, refused: hasRoom },
    typed: { stepId: 'step-Økonomiudvalget', answer: 'returned', day: '2026-11-20', note: tooLong },
  },
  {
    ...{ verb: 'minutes.object', data: () => ({ meetingId: next }), by: ['dialog'], at: 'round' },
    ...{ opens: { verb: 'minutes.object' }, who: 'director', typed: note, refused: hasRoom },
  },
  {
    ...{ verb: 'wheel.save', data: () => ({ boardId, wheelId: 'wheel-new', version: null }), by: both },
    ...{ opens: { verb: 'wheel.new', data: () => ({ boardId }) }, at: 'wheel', refused: /mangler en titel/ },
    typed: { title: '', how: 'months', months: '3', minutes: '20', caseNumber: '26/9', lead: '6' },
  },
  {
    ...{
      verb: 'board.save',
      data: () => ({ channelId, version: 1 }),
      by: ['card'],
      refused: /mangler|Skriv/,
    },
    typed: { name: '', secretaries: 'secretary', chiefs: 'CFE; Center for Finans; Carl Fisk' },
  },
];

export const forms: readonly Form[] = [...ofItems, ...ofDecisions, ...ofOrders, ...ofTheRest];

/** They stand on a card with fields and may send them along, but take nothing that was typed. */
export const incidental: readonly string[] = [
  ...['agenda.refresh', 'list.turn', 'closed.reopen', 'decision.excerpt', 'waiting.withdraw', 'item.decide'],
  // Only ticked and chosen: what is left of it is shown as it is now.
  ...['waiting.take', 'wheel.take', 'consent.confirm', 'session.seat', 'item.compose', 'item.place'],
  'proposal.accept',
];
