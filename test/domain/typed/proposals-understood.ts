import type { Command } from '../../../src/domain/typed/command.ts';
import { budget, february, nextMeeting, third, thirdInFebruary } from './said.ts';

/** What people type about proposals and what waits for a meeting. */
export const proposalsUnderstood: [string, Command][] = [
  [
    '/venteliste 1, 3 og 4 til 25. februar',
    { name: 'waiting-list', wish: { numbers: [1, 3, 4], day: february } },
  ],
  ['/venteliste 2 træk', { name: 'waiting-list', wish: { number: 2, act: { act: 'withdraw' } } }],
  ['/forslag', { name: 'proposals', wish: { page: 1 } }],
  ['/forslag page 3', { name: 'proposals', wish: { page: 3 } }],
  ['/forslag 2', { name: 'proposals', wish: { number: 2, act: { act: 'open' } } }],
  ['/forslag 2 til 25/2', { name: 'proposals', wish: { number: 2, act: { act: 'place', day: february } } }],
  [
    '/forslag nr. 2 til mødet 25. februar',
    { name: 'proposals', wish: { number: 2, act: { act: 'place', day: february } } },
  ],
  [
    '/forslag 2 næste møde',
    { name: 'proposals', wish: { number: 2, act: { act: 'place', day: nextMeeting } } },
  ],
  ['/forslag 2 venteliste', { name: 'proposals', wish: { number: 2, act: { act: 'wait' } } }],
  ['/forslag 2 til ventelisten', { name: 'proposals', wish: { number: 2, act: { act: 'wait' } } }],
  [
    '/forslag 2 retur: Hvad koster det?\nOg hvornår?',
    {
      name: 'proposals',
      wish: { number: 2, act: { act: 'return', comment: 'Hvad koster det?\nOg hvornår?' } },
    },
  ],
  ['/forslag 2 ret', { name: 'proposals', wish: { number: 2, act: { act: 'edit', item: null } } }],
  [
    '/forslag 2 ret Budget 15 min',
    { name: 'proposals', wish: { number: 2, act: { act: 'edit', item: budget } } },
  ],
  ['/forslag 2 træk', { name: 'proposals', wish: { number: 2, act: { act: 'withdraw' } } }],
  ['/forslag 2 Træk tilbage', { name: 'proposals', wish: { number: 2, act: { act: 'withdraw' } } }],
  ['/proposals 2 withdraw', { name: 'proposals', wish: { number: 2, act: { act: 'withdraw' } } }],
  [
    '/venteliste 2 til 25/2',
    { name: 'waiting-list', wish: { number: 2, act: { act: 'place', day: february } } },
  ],
  [
    '/venteliste 2 retur Tal mangler',
    { name: 'waiting-list', wish: { number: 2, act: { act: 'return', comment: 'Tal mangler' } } },
  ],
  ['/giv tilbage 3 Tal mangler', { name: 'hand-back', ...third, text: 'Tal mangler' }],
  ['/giv tilbage 3 Tal mangler møde 25/2', { name: 'hand-back', ...thirdInFebruary, text: 'Tal mangler' }],
  ['/venteliste', { name: 'waiting-list', wish: { page: 1 } }],
];
