import { items, meetingIds } from '../../support/scene.ts';
import { editors, type PressRow } from './press-row.ts';

const { next, later } = meetingIds;

/** The buttons of proposals and of what waits for a meeting. */
export const proposalPresses: readonly PressRow[] = [
  {
    ...{ verb: 'item.place', how: 'presses' },
    data: () => ({ meetingId: later, itemId: items.waiting.id, version: 1 }),
    ...{ may: 'yynnn', says: /Gemt som punkt 2/, refused: editors },
  },
  {
    ...{ verb: 'waiting.withdraw', how: 'presses' },
    data: () => ({ itemId: items.waiting.id, version: 1 }),
    ...{ may: 'yynnn', says: /Vil du trække “ventendetitel”/, refused: editors },
  },
  {
    ...{ verb: 'waiting.withdraw', what: 'having been asked', how: 'presses' },
    data: () => ({ itemId: items.waiting.id, sure: true }),
    ...{ may: 'yynnn', says: /ventendetitel” er trukket/, refused: editors },
  },
  {
    ...{ verb: 'waiting.offer', how: 'presses', data: () => ({ meetingId: later, page: 1 }) },
    ...{ may: 'yynnn', says: /Fra ventelisten til mødet tirsdag den 8\. december/, refused: editors },
  },
  {
    ...{ verb: 'waiting.take', how: 'presses' },
    data: () => ({ meetingId: later, page: 1, items: items.waiting.id }),
    ...{ may: 'yynnn', says: /ventendetitel/, refused: editors },
  },
  {
    ...{ verb: 'proposal.open', how: 'presses', data: () => ({ itemId: items.proposed.id, version: 1 }) },
    ...{ may: 'yynyn', says: /foreslaaettitel/, refused: /forældet/ },
  },
  {
    ...{ verb: 'proposal.accept', how: 'presses' },
    data: () => ({ itemId: items.proposed.id, version: 1, meetingId: later }),
    ...{ may: 'yynnn', says: /Sat på dagsordenen/, refused: editors },
  },
  {
    ...{ verb: 'proposal.accept', what: 'onto another meeting', how: 'presses' },
    data: () => ({ itemId: items.proposed.id, version: 1, meetingId: next, toMeeting: later }),
    ...{ may: 'yynnn', says: /Sat på dagsordenen tirsdag den 8\. december/, refused: editors },
  },
  {
    ...{ verb: 'proposal.withdraw', how: 'presses' },
    data: () => ({ itemId: items.proposed.id, version: 1 }),
    ...{ may: 'nnnyn', says: /Trukket tilbage/, refused: /Kun den, der har stillet forslaget/ },
  },
  {
    ...{ verb: 'proposal.handback', how: 'opens', at: 'accepted' },
    data: () => ({ itemId: items.proposed.id, version: 2 }),
    ...{ may: 'yynnn', says: /"proposal.handback"/, refused: editors },
  },
  {
    ...{ verb: 'proposal.handback', what: 'with a comment', how: 'sends', at: 'accepted' },
    data: () => ({ itemId: items.proposed.id, version: 2, note: 'Tallene mangler' }),
    ...{ may: 'yynnn', says: /Sendt retur/, refused: editors },
  },
  {
    ...{ verb: 'proposal.return', how: 'presses' },
    data: () => ({ itemId: items.proposed.id, version: 1, note: 'Hvad koster det?' }),
    ...{ may: 'yynnn', says: /Sendt retur/, refused: editors },
  },
  {
    ...{ verb: 'waiting.open', how: 'presses', data: () => ({ itemId: items.waiting.id, version: 1 }) },
    ...{ may: 'yynnn', says: /ventendetitel[\s\S]*item\.place/, refused: editors },
  },
];
