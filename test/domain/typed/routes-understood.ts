import type { Command, RouteAct } from '../../../src/domain/typed/command.ts';
import { third } from './said.ts';

const march = { kind: 'date', day: 24, month: 3, year: null } as const;
const april = { kind: 'date', day: 1, month: 4, year: null } as const;
const ofCase = { caseNumber: '26/2410' } as const;
const finances = { body: 'Økonomiudvalget', day: march };
const council = { body: 'Byrådet', day: april };

const said = (
  which: { number: number; meeting: typeof march | null } | typeof ofCase,
  act: RouteAct,
): Command => ({
  ...{ name: 'route', wish: { which, act } },
});

/** By example, what people type about where items go on to and what it is. */
export const routesUnderstood: [string, Command][] = [
  ['/videre', { name: 'route', wish: { page: 1 } }],
  ['/videre side 2', { name: 'route', wish: { page: 2 } }],
  ['/videre 3', said(third, { act: 'show' })],
  ['/videre 26/2410', said(ofCase, { act: 'show' })],
  ['/videre sag 26/2410 flyt', said(ofCase, { act: 'shift', days: null })],
  [
    '/videre 3 Økonomiudvalget 24. marts, Byrådet 1. april',
    said(third, { act: 'plan', steps: [finances, council] }),
  ],
  [
    '/videre 3 Økonomiudvalget på mødet den 24/3 → Byrådet d. 1/4 møde 24/3',
    said({ number: 3, meeting: march }, { act: 'plan', steps: [finances, council] }),
  ],
  ['/videre 3 Økonomiudvalget 24/3 og Byrådet 1/4', said(third, { act: 'plan', steps: [finances, council] })],
  [
    '/videre 3 Udvalget for Børn og Unge',
    said(third, { act: 'plan', steps: [{ body: 'Udvalget for Børn og Unge', day: null }] }),
  ],
  [
    '/videre 3 Udvalget for Børn, Unge og Kultur 24/3; Byrådet 1/4',
    said(third, {
      act: 'plan',
      steps: [{ ...finances, body: 'Udvalget for Børn, Unge og Kultur' }, council],
    }),
  ],
  ['/videre 3 Byrådet sendt', said(third, { act: 'sent', body: 'Byrådet', day: null })],
  ['/videre 3 sendt 24/3', said(third, { act: 'sent', body: null, day: march })],
  [
    '/videre 3 Byrådet svar Godkendt, dog uden punkt 2',
    said(third, { act: 'answered', body: 'Byrådet', day: null, text: 'Godkendt, dog uden punkt 2' }),
  ],
  [
    '/videre 26/2410 svar 1. april: Godkendt',
    said(ofCase, { act: 'answered', body: null, day: april, text: 'Godkendt' }),
  ],
  [
    '/videre 3 Byrådet sendt tilbage Økonomien mangler',
    said(third, { act: 'returned', body: 'Byrådet', day: null, text: 'Økonomien mangler' }),
  ],
  [
    '/videre 3 Byrådet retur: Hvad koster det?',
    said(third, { act: 'returned', body: 'Byrådet', day: null, text: 'Hvad koster det?' }),
  ],
  ['/videre 3 fjern Byrådet', said(third, { act: 'dropped', body: 'Byrådet' })],
  ['/videre 3 Byrådet udgår', said(third, { act: 'dropped', body: 'Byrådet' })],
  ['/videre 3 flyt planen 7 dage', said(third, { act: 'shift', days: 7 })],
  ['/videre 3 flyt 1 dag tilbage', said(third, { act: 'shift', days: -1 })],
  ['/videre 3 til ventelisten', said(third, { act: 'wait' })],
];
