import type { Command } from '../../../src/domain/typed/command.ts';
import { february, march, nextMeeting, third, thirdInFebruary } from './said.ts';

/** What people type to decide. */
export const decisionsUnderstood: [string, Command][] = [
  ['/beslutning 3', { name: 'decide', ...third, text: null }],
  ['/beslutning 3 Godkendt.\n\n2. Udgår', { name: 'decide', ...third, text: 'Godkendt.\n\n2. Udgår' }],
  ['/beslutning 3 Godkendt møde 25/2', { name: 'decide', ...thirdInFebruary, text: 'Godkendt' }],
  ['/beslutning 3 Godkendt\nmøde den 25. februar', { name: 'decide', ...thirdInFebruary, text: 'Godkendt' }],
  ['/beslutning 3 Tages op på næste møde', { name: 'decide', ...third, text: 'Tages op på næste møde' }],
  ['/beslutning 3 Tages op på møde 25/2', { name: 'decide', ...third, text: 'Tages op på møde 25/2' }],
  ['/beslutning 3 Se møde 25/2 og bilag', { name: 'decide', ...third, text: 'Se møde 25/2 og bilag' }],
  ['/beslutning 3 Nyt møde snart', { name: 'decide', ...third, text: 'Nyt møde snart' }],
  ['/udskyd 3', { name: 'postpone', ...third, to: null, reason: null }],
  ['/udskyd 3 til 25/2', { name: 'postpone', ...third, to: february, reason: null }],
  [
    '/udskyd 3 til mødet 25/2 fordi tal mangler',
    { name: 'postpone', ...third, to: february, reason: 'tal mangler' },
  ],
  ['/udskyd 3 fordi tal mangler', { name: 'postpone', ...third, to: null, reason: 'tal mangler' }],
  [
    '/udskyd 3 fordi vi går til valg til næste møde',
    { name: 'postpone', ...third, to: nextMeeting, reason: 'vi går til valg' },
  ],
  [
    '/udskyd 3 til ventelisten fordi tal mangler',
    { name: 'postpone', ...third, to: null, reason: 'tal mangler' },
  ],
  ['/udskyd 3 til 10/3 møde 25/2', { name: 'postpone', ...thirdInFebruary, to: march, reason: null }],
  ['/udskyd 3 fordi der er to i dag', { name: 'postpone', ...third, to: null, reason: 'der er to i dag' }],
  [
    '/uddeleger 3 til CFE: afklar prisen senest 25. februar',
    { name: 'delegate', ...third, to: 'CFE', order: 'afklar prisen', due: february },
  ],
  [
    '/uddeleger 3 Økonomiudvalget møde 25/2',
    { name: 'delegate', ...thirdInFebruary, to: 'Økonomiudvalget', order: '', due: null },
  ],
  ['/sammen 3 4', { name: 'link-items', numbers: [3, 4], meeting: null }],
  ['/sammen punkt 3, 4 og 5 møde 25/2', { name: 'link-items', numbers: [3, 4, 5], meeting: february }],
  ['/adskil 3 fra 4', { name: 'unlink-items', numbers: [3, 4], meeting: null }],
  ['/enige', { name: 'consent', confirm: false, numbers: null, meeting: null }],
  ['/enige møde 25/2', { name: 'consent', confirm: false, numbers: null, meeting: february }],
  ['/enige bekræft alle', { name: 'consent', confirm: true, numbers: null, meeting: null }],
  ['/enige bekræft', { name: 'consent', confirm: true, numbers: null, meeting: null }],
  ['/enige bekræft 2, 5 og 6', { name: 'consent', confirm: true, numbers: [2, 5, 6], meeting: null }],
  ['/enige bekræft punkt 2. møde 25/2', { name: 'consent', confirm: true, numbers: [2], meeting: february }],
];
