import type { Command } from '../../../src/domain/typed/command.ts';
import { february } from './said.ts';

const moved = (what: 'left' | 'came', from: number | 'start' | null) =>
  ({ kind: 'move', person: 'Anna Holm', what, from }) as const;

/** What people type at a meeting. */
export const sessionUnderstood: [string, Command][] = [
  ['start', { name: 'start', meeting: null }],
  ['/start mødet', { name: 'start', meeting: null }],
  ['/start moede 25/2', { name: 'start', meeting: february }],
  ['/start 25/2', { name: 'start', meeting: february }],
  ['/næste', { name: 'next', number: null }],
  ['/næste punkt', { name: 'next', number: null }],
  ['/næste 5', { name: 'next', number: 5 }],
  ['næste punkt 5', { name: 'next', number: 5 }],
  ['/slut', { name: 'end', anyway: false, meeting: null }],
  ['/slut alligevel', { name: 'end', anyway: true, meeting: null }],
  ['/slut møde 25/2', { name: 'end', anyway: false, meeting: february }],
  ['/fremmøde', { name: 'attendance', wish: { kind: 'show' } }],
  ['/fremmoede bekraeft', { name: 'attendance', wish: { kind: 'confirm' } }],
  ['/fremmøde Anna Holm gik', { name: 'attendance', wish: moved('left', null) }],
  ['/fremmøde @Anna Holm er gået fra punkt 4', { name: 'attendance', wish: moved('left', 4) }],
  ['/fremmøde Anna Holm kom ved pkt. 4', { name: 'attendance', wish: moved('came', 4) }],
  ['/fremmøde Anna Holm afbud', { name: 'attendance', wish: moved('left', 'start') }],
  ['/fremmøde Anna Holm til stede', { name: 'attendance', wish: moved('came', 'start') }],
];
