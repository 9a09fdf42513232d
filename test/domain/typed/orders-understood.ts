import type { Command } from '../../../src/domain/typed/command.ts';
import { february } from './said.ts';

const all = { page: 1, unit: null, filter: 'unfinished' } as const;
const item = { caseNumber: null, units: [], minutes: null, closed: false, to: null };

/** By example, what people type about orders and what it is. */
export const ordersUnderstood: [string, Command][] = [
  ['/bestillinger', { name: 'orders', wish: all }],
  ['/bestillinger side 2', { name: 'orders', wish: { ...all, page: 2 } }],
  ['/bestillinger CBA', { name: 'orders', wish: { ...all, unit: 'CBA' } }],
  ['/bestillinger center Børn og Unge', { name: 'orders', wish: { ...all, unit: 'Børn og Unge' } }],
  ['/bestillinger overskredne', { name: 'orders', wish: { ...all, filter: 'overdue' } }],
  ['/bestillinger åbne CBA side 3', { name: 'orders', wish: { page: 3, unit: 'CBA', filter: 'open' } }],
  ['/bestillinger CBA udførte', { name: 'orders', wish: { ...all, unit: 'CBA', filter: 'finished' } }],
  ['/bestillinger 2', { name: 'orders', wish: { number: 2, act: { act: 'open' } } }],
  ['/bestillinger 2 udført', { name: 'orders', wish: { number: 2, act: { act: 'done', text: null } } }],
  [
    '/bestillinger nr. 2 udført: Notatet er sendt',
    { name: 'orders', wish: { number: 2, act: { act: 'done', text: 'Notatet er sendt' } } },
  ],
  [
    '/bestillinger 2 retur Tallene mangler',
    { name: 'orders', wish: { number: 2, act: { act: 'return', text: 'Tallene mangler' } } },
  ],
  [
    '/bestillinger 2 svar Notat om prisen 10 min',
    {
      name: 'orders',
      wish: { number: 2, act: { act: 'answer', item: { ...item, title: 'Notat om prisen', minutes: 10 } } },
    },
  ],
  ['/bestillinger 2 svar', { name: 'orders', wish: { number: 2, act: { act: 'answer', item: null } } }],
  [
    '/bestillinger 2 frist 25. februar fordi tallene mangler',
    { name: 'orders', wish: { number: 2, act: { act: 'due', day: february, reason: 'tallene mangler' } } },
  ],
  [
    '/bestillinger 2 frist til 25/2',
    { name: 'orders', wish: { number: 2, act: { act: 'due', day: february, reason: null } } },
  ],
  ['/bestillinger 2 giv fristen', { name: 'orders', wish: { number: 2, act: { act: 'grant', text: null } } }],
  [
    '/bestillinger 2 afslå frist Vi venter',
    { name: 'orders', wish: { number: 2, act: { act: 'refuse', text: 'Vi venter' } } },
  ],
  [
    '/bestillinger 2 annuller fordi den er løst',
    { name: 'orders', wish: { number: 2, act: { act: 'cancel', text: 'den er løst' } } },
  ],
  [
    '/bestillinger 2 center CBA',
    { name: 'orders', wish: { number: 2, act: { act: 'assign', unit: 'CBA' } } },
  ],
];
