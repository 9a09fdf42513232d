import type { Command } from '../../../src/domain/typed/command.ts';
import { february, third, thirdInFebruary } from './said.ts';

/** By example, what people type about notes and what it is. */
export const notesUnderstood: [string, Command][] = [
  [
    '/note 3 Husk tallene\nfra 2025',
    { name: 'note', ...third, text: 'Husk tallene\nfra 2025', shared: false },
  ],
  ['/note 3 delt Husk tallene', { name: 'note', ...third, text: 'Husk tallene', shared: true }],
  ['/note 3 delt: Husk møde 25/2', { name: 'note', ...thirdInFebruary, text: 'Husk', shared: true }],
  ['/note 3 delt', { name: 'note', ...third, text: 'delt', shared: false }],
  ['/note 3 deltagere mangler', { name: 'note', ...third, text: 'deltagere mangler', shared: false }],
  ['/note 3 privat Husk', { name: 'note', ...third, text: 'Husk', shared: false }],
  ['/noter', { name: 'notes', meeting: null, page: 1 }],
  ['/noter side 2', { name: 'notes', meeting: null, page: 2 }],
  ['/noter møde 25/2 side 2', { name: 'notes', meeting: february, page: 2 }],
  ['/ret note 3 Husk det', { name: 'change-note', ...third, nth: null, text: 'Husk det', shared: null }],
  [
    '/ret note 3 nr. 2 delt Husk det',
    { name: 'change-note', ...third, nth: 2, text: 'Husk det', shared: true },
  ],
  ['/ret note 3 privat', { name: 'change-note', ...third, nth: null, text: null, shared: false }],
  ['/slet note 3', { name: 'remove-note', ...third, nth: null }],
  ['/slet note 3 nr 2 møde 25/2', { name: 'remove-note', ...thirdInFebruary, nth: 2 }],
];
