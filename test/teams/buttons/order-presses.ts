import { boardId, items, meetingIds } from '../../support/scene.ts';
import type { PressRow } from './press-row.ts';

const settlers = /Kun sekretæren og formanden kan/;
const owners =
  /Kun chefen for det center|Kun centercheferne kan|Kun direktionen og centercheferne kan|forældet/;

/** The buttons on orders, of which the busy scene has three. */
export const orderPresses: readonly PressRow[] = [
  {
    ...{ verb: 'order.open', how: 'presses', data: ({ orderId }) => ({ orderId }) },
    ...{ may: 'yyyyn', says: /Et notat om prisen/, refused: /forældet/ },
  },
  {
    ...{ verb: 'order.done', how: 'presses' },
    data: ({ orderId }) => ({ orderId, version: 1, note: 'Notatet er sendt' }),
    ...{
      may: 'yynyn',
      says: /Bestillingen er udført|Meldt udført\. Sekretæren har fået besked/,
      refused: owners,
    },
  },
  {
    ...{ verb: 'order.done', what: 'a dialog', how: 'sends' },
    data: ({ orderId }) => ({ orderId, note: '' }),
    ...{ may: 'yynyn', says: /Bestillingen er udført|Meldt udført/, refused: owners },
  },
  {
    ...{ verb: 'order.return', how: 'presses' },
    data: ({ reportedId }) => ({ orderId: reportedId, version: 2, note: 'Skalaen mangler' }),
    ...{ may: 'yynnn', says: /Bestillingen er sendt tilbage/, refused: settlers },
  },
  {
    ...{ verb: 'order.cancel', how: 'presses', data: ({ orderId }) => ({ orderId, version: 1 }) },
    ...{ may: 'yynnn', says: /Bestillingen er annulleret/, refused: settlers },
  },
  {
    ...{ verb: 'order.due', how: 'presses' },
    data: ({ orderId }) => ({ orderId, version: 1, due: '2026-12-22', note: 'Tallene mangler' }),
    ...{ may: 'yynyn', says: /Fristen er nu|Ønsket om frist 22\. december/, refused: owners },
  },
  {
    ...{ verb: 'order.grant', how: 'presses' },
    data: ({ wishedId }) => ({ orderId: wishedId, version: 2, answer: 'yes' }),
    ...{ may: 'yynnn', says: /Fristen er nu 20\. januar 2027/, refused: settlers },
  },
  {
    ...{ verb: 'order.place', how: 'presses' },
    data: () => ({
      ...{ meetingId: meetingIds.next, itemId: items.standing.id },
      ...{ 'order.1.text': 'En plan for gæster', 'order.1.unit': 'CTM' },
    }),
    ...{ may: 'yynnn', says: /Bestillingen er gemt\. Får besked: Tina Mark/, refused: settlers },
  },
  {
    ...{ verb: 'item.new', what: 'an item that answers an order', how: 'opens' },
    data: ({ orderId }) => ({ boardId, answers: orderId }),
    ...{ may: 'yynyn', says: /Svar på bestilling: Et notat om prisen/, refused: /Kun chefen|Kun direktører/ },
  },
  {
    ...{ verb: 'list.turn', what: 'the orders', how: 'presses' },
    data: () => ({ boardId, list: 'orders', page: 1, filter: 'reported' }),
    ...{
      may: 'yyyyn',
      says: /har et svar på vej: 1/,
      refused: /Kun direktionen og centercheferne kan/,
    },
  },
];
