import type { Command } from '../../../src/domain/typed/command.ts';
import { february } from './said.ts';

/** What people type about decisions that were told. */
export const toldUnderstood: [string, Command][] = [
  ['/kvitteringer', { name: 'receipts', wish: { all: false, meeting: null, page: 1 } }],
  ['kvitteringer alle side 2', { name: 'receipts', wish: { all: true, meeting: null, page: 2 } }],
  ['/kvitteringer møde 25/2', { name: 'receipts', wish: { all: false, meeting: february, page: 1 } }],
  ['/kvitteringer 3', { name: 'receipts', wish: { number: 3, act: 'open' } }],
  ['/kvitteringer 3 påmind nu', { name: 'receipts', wish: { number: 3, act: 'remind' } }],
  ['/kvitteringer 12 send igen', { name: 'receipts', wish: { number: 12, act: 'send-again' } }],
  ['/bekræft 2', { name: 'confirm', number: 2, meeting: null, conditions: true }],
  ['/bekræft 2 uden betingelser', { name: 'confirm', number: 2, meeting: null, conditions: false }],
  ['/betingelser', { name: 'conditions', wish: { all: false, page: 1 } }],
  ['betingelser alle side 2', { name: 'conditions', wish: { all: true, page: 2 } }],
  ['/betingelser 2', { name: 'conditions', wish: { number: 2, act: { act: 'open' } } }],
  [
    '/betingelser 2 opfyldt: Bevilget i dag',
    {
      name: 'conditions',
      wish: { number: 2, act: { act: 'report', state: 'fulfilled', text: 'Bevilget i dag' } },
    },
  ],
  [
    '/betingelser 2 er bortfaldet',
    { name: 'conditions', wish: { number: 2, act: { act: 'report', state: 'lapsed', text: null } } },
  ],
  [
    '/betingelser 2 frist 25/2',
    { name: 'conditions', wish: { number: 2, act: { act: 'due', day: february } } },
  ],
  [
    '/betingelser 2 center CBA',
    { name: 'conditions', wish: { number: 2, act: { act: 'unit', unit: 'CBA' } } },
  ],
  ['/modtagere 2', { name: 'recipients', number: 2, meeting: null, add: [], drop: [] }],
  [
    '/modtagere 2 også Anna Holm og Bo Dam, ikke Carl Fisk møde 25/2',
    { name: 'recipients', number: 2, meeting: february, add: ['Anna Holm', 'Bo Dam'], drop: ['Carl Fisk'] },
  ],
  [
    'modtagere 2 @Anna Holm uden Carl, Dan',
    { name: 'recipients', number: 2, meeting: null, add: ['Anna Holm'], drop: ['Carl', 'Dan'] },
  ],
  ['Modtaget', { name: 'acknowledge', number: null, meeting: null }],
  ['/modtaget 2', { name: 'acknowledge', number: 2, meeting: null }],
  ['/modtaget punkt 2 møde 25/2', { name: 'acknowledge', number: 2, meeting: february }],
  [
    '/kan ikke nås 2 Vi mangler folk',
    { name: 'cannot-do', number: 2, meeting: null, text: 'Vi mangler folk', wished: null },
  ],
  [
    '/kan ikke nås 2 Vi mangler folk til 25/2',
    { name: 'cannot-do', number: 2, meeting: null, text: 'Vi mangler folk til 25/2', wished: february },
  ],
];
