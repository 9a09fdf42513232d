import { channelId } from '../../support/chat.ts';
import { boardId, meetingIds } from '../../support/scene.ts';
import { closingPresses } from './closing-presses.ts';
import { decisionPresses } from './decision-presses.ts';
import { itemPresses } from './item-presses.ts';
import { minutesPresses } from './minutes-presses.ts';
import { orderPresses } from './order-presses.ts';
import { editors, type PressRow } from './press-row.ts';
import { proposalPresses } from './proposal-presses.ts';
import { routePresses } from './route-presses.ts';
import { sessionPresses } from './session-presses.ts';
import { talkPresses } from './talk-presses.ts';
import { toldPresses } from './told-presses.ts';
import { wheelPresses } from './wheel-presses.ts';

const { next, later } = meetingIds;

/** Every button there is, on the busy scene. */
export const table: readonly PressRow[] = [
  {
    ...{ verb: 'agenda.refresh', how: 'presses', data: () => ({ meetingId: next, version: 1, page: 1 }) },
    ...{ may: 'yyyyy', says: /Dagsorden tirsdag/, refused: /./ },
  },
  {
    ...{ verb: 'agenda.publish', how: 'presses', data: () => ({ meetingId: later, version: 1 }) },
    ...{ may: 'yynnn', says: /Genudsend/, refused: editors },
  },
  {
    ...{ verb: 'meeting.move', how: 'presses' },
    data: () => ({ meetingId: later, version: 1, day: '2026-12-09', clock: '10:00' }),
    ...{ may: 'yynnn', says: /Mødet er flyttet/, refused: editors },
  },
  {
    ...{ verb: 'list.turn', how: 'presses', data: () => ({ boardId, list: 'roles', page: 1 }) },
    ...{ may: 'yyyyy', says: /Carl Fisk[\s\S]*centerchef, CFE/, refused: /./ },
  },
  {
    ...{ verb: 'list.turn', what: 'the waiting list', how: 'presses' },
    data: () => ({ boardId, list: 'waiting', page: 1 }),
    ...{ may: 'yynnn', says: /ventendetitel/, refused: editors },
  },
  {
    ...{ verb: 'list.turn', what: 'who has no role', how: 'opens' },
    data: () => ({ boardId, list: 'without-role', page: 1 }),
    ...{ may: 'yynnn', says: /Alle i teamet har en rolle/, refused: editors },
  },
  {
    ...{ verb: 'digest.set', how: 'presses', data: () => ({ boardId, isOn: true }) },
    ...{ may: 'yyyyy', says: /Morgenposten er slået til kl\. 07:30/, refused: /./ },
  },
  {
    ...{ verb: 'board.save', how: 'presses' },
    data: () => ({
      channelId,
      version: 1,
      name: 'Direktionen',
      secretaries: 'secretary',
      directors: 'director',
      chiefs: '',
    }),
    ...{ may: 'yynnn', says: /er sat op/, refused: editors },
  },
  ...itemPresses,
  ...closingPresses,
  ...talkPresses,
  ...sessionPresses,
  ...decisionPresses,
  ...toldPresses,
  ...orderPresses,
  ...proposalPresses,
  ...routePresses,
  ...minutesPresses,
  ...wheelPresses,
];
