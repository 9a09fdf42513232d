import { items, meetingIds } from '../../support/scene.ts';
import { editors, notSent, type PressRow } from './press-row.ts';

const { next } = meetingIds;
const onBridge = { meetingId: next, itemId: items.bridge.id, version: 1 };

/** The buttons by which decisions are made. */
export const decisionPresses: readonly PressRow[] = [
  {
    ...{ verb: 'item.decide', how: 'opens', data: () => onBridge },
    ...{ may: 'yynnn', says: /"decision.review"/, refused: editors },
  },
  {
    ...{ verb: 'decision.review', how: 'sends' },
    data: () => ({ ...onBridge, decisionText: 'Godkendt.', recipients: '' }),
    ...{ may: 'yynnn', says: /"decision.confirm"/, refused: editors },
  },
  {
    ...{ verb: 'decision.confirm', how: 'presses', data: ({ draftId }) => ({ ...onBridge, draftId }) },
    ...{ may: 'yynnn', says: /Beslutningen på punkt 4 er gemt/, refused: editors },
  },
  {
    ...{ verb: 'decision.delegate', how: 'opens', data: () => onBridge },
    ...{ may: 'yynnn', says: /Uddelegér punkt 4/, refused: editors },
  },
  {
    ...{ verb: 'decision.delegate', what: 'to a unit', how: 'sends' },
    data: () => ({ ...onBridge, sent: true, 'order.1.unit': 'CTM', 'order.1.text': 'Afklar prisen' }),
    ...{ may: 'yynnn', says: /uddelegerer sagen til Center for Teknik og Miljø/, refused: editors },
  },
  {
    ...{ verb: 'decision.withdraw', how: 'opens', data: () => onBridge },
    ...{ may: 'yynnn', says: /Hvorfor trækkes punktet/, refused: editors },
  },
  {
    ...{ verb: 'decision.withdraw', what: 'for a reason', how: 'sends' },
    data: () => ({ ...onBridge, sent: true, note: 'Løst på anden vis' }),
    ...{ may: 'yynnn', says: /Punktet trækkes\. Begrundelse: Løst på anden vis/, refused: editors },
  },
  {
    ...{ verb: 'consent.open', how: 'presses', data: () => ({ meetingId: next }), at: 'agreed' },
    ...{ may: 'yynnn', says: /2 · Ny cykelsti/, refused: editors },
  },
  {
    ...{ verb: 'consent.confirm', how: 'presses', at: 'agreed' },
    data: () => ({ meetingId: next, 'items.approved': `${items.open.id}:1`, 'items.noted': '' }),
    ...{ may: 'yynnn', says: /Besluttet: punkt 2\./, refused: editors },
  },
  {
    ...{
      verb: 'decision.answer',
      how: 'presses',
      data: ({ noticeId }) => ({ noticeId, answer: 'received' }),
    },
    ...{ may: 'nnnyn', says: /Du har svaret: Modtaget/, refused: notSent },
  },
  {
    ...{ verb: 'decision.excerpt', how: 'presses', in: 'personal', data: ({ noticeId }) => ({ noticeId }) },
    ...{ may: 'nnnyn', says: /Uddrag Direktionen 2026-11-24\.pdf/, refused: notSent },
  },
];
