import { items, meetingIds } from '../../support/scene.ts';
import { editors, type PressRow } from './press-row.ts';

const { next } = meetingIds;
const onOpen = { meetingId: next, itemId: items.open.id, version: 1 };
const onBridge = { meetingId: next, itemId: items.bridge.id, version: 1 };

/** The buttons that close items and keep count of them. */
export const closingPresses: readonly PressRow[] = [
  {
    ...{ verb: 'item.closing', how: 'opens', data: () => onOpen },
    ...{ may: 'yynnn', says: /"closing.save"/, refused: editors },
  },
  {
    ...{ verb: 'closing.save', how: 'sends' },
    data: () => ({ ...onBridge, closed: 'true', closedReason: 'udbud', level: 'title', disqualified: '' }),
    ...{ may: 'yynnn', says: /Fortroligheden for .* er gemt/, refused: editors },
  },
  {
    ...{ verb: 'closed.open', how: 'presses', data: () => ({ itemId: items.closed.id, version: 1 }) },
    ...{ may: 'yynnn', says: /"closed.keep"/, refused: editors },
  },
  {
    ...{ verb: 'closed.keep', how: 'presses' },
    data: () => ({ itemId: items.closed.id, version: 1, review: '2027-03-01' }),
    ...{ may: 'yynnn', says: /er lukket og ses igennem/, refused: editors },
  },
  {
    ...{ verb: 'closed.reopen', how: 'presses' },
    data: () => ({ itemId: items.closed.id, version: 1, isSure: true }),
    ...{ may: 'yynnn', says: /er nu åbent/, refused: editors },
  },
  {
    ...{ verb: 'item.reopen', how: 'presses' },
    data: () => ({ meetingId: next, itemId: items.closed.id, version: 1 }),
    ...{ may: 'yynnn', says: /Punkt 3 er nu åbent/, refused: editors },
  },
];
