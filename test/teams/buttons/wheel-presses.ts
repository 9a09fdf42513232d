import { boardId, items, meetingIds } from '../../support/scene.ts';
import { editors, type PressRow } from './press-row.ts';

const readers = /Kun sekretæren, formanden, direktører og centerchefer kan/;
const { later } = meetingIds;
const round = { boardId, wheelId: 'wheel-1', round: '2026-12' };
const known = { ...round, version: 1 };
const form = {
  ...{
    title: 'Budget',
    how: 'months',
    months: '3',
    fromDay: '1',
    lead: '6',
    leadUnit: 'weeks',
    units: 'CFE',
  },
  ...{ caseNumber: '', minutes: '20', closed: 'false', closedReason: '', from: '', to: '' },
};
const on = { at: 'wheel', how: 'presses' } as const;

/** The buttons of the annual wheel, with one item on it for the later meeting. */
export const wheelPresses: readonly PressRow[] = [
  { ...on, verb: 'wheel.open', data: () => round, may: 'yyyyn', says: /aarligttitel/, refused: readers },
  { ...on, verb: 'wheel.put', data: () => known, may: 'yynnn', says: /Sat på mødet/, refused: editors },
  {
    ...{ ...on, verb: 'wheel.skip', data: () => ({ ...known, skips: true }) },
    ...{ may: 'yynnn', says: /springes over/, refused: editors },
  },
  {
    ...{ ...on, verb: 'wheel.remove', data: () => known },
    ...{ may: 'yynnn', says: /fjernet fra årshjulet/, refused: editors },
  },
  {
    ...{ at: 'wheel', how: 'opens', verb: 'wheel.prepare', data: () => round },
    ...{ may: 'yyyyn', says: /"item\.save"/, refused: readers },
  },
  {
    ...{ at: 'wheel', how: 'sends', verb: 'item.save', what: 'what comes back' },
    data: () => ({ ...round, itemId: 'item-new', meetingId: later, version: null, title: 'Ny titel' }),
    ...{ may: 'yyyyn', says: /Gemt som punkt 2|Forslaget er sendt/, refused: /Kun direktører/ },
  },
  {
    ...{ ...on, verb: 'wheel.offer', data: () => ({ meetingId: later }) },
    ...{ may: 'yynnn', says: /"wheel\.take"/, refused: editors },
  },
  {
    ...{ ...on, verb: 'wheel.take', data: () => ({ meetingId: later, rounds: 'wheel-1:2026-12' }) },
    ...{ may: 'yynnn', says: /som punkt 2/, refused: editors },
  },
  {
    ...{ at: 'wheel', how: 'opens', verb: 'wheel.new', data: () => ({ boardId }) },
    ...{ may: 'yynnn', says: /"wheel\.save"/, refused: editors },
  },
  {
    ...{ at: 'wheel', how: 'opens', verb: 'wheel.edit', data: () => known },
    ...{ may: 'yynnn', says: /aarligttitel/, refused: editors },
  },
  {
    ...{ at: 'wheel', how: 'sends', verb: 'wheel.save', what: 'a new entry' },
    data: () => ({ ...form, boardId, wheelId: 'wheel-new', version: null }),
    ...{ may: 'yynnn', says: /“Budget” er i årshjulet/, refused: editors },
  },
  {
    ...{ at: 'wheel', how: 'sends', verb: 'wheel.save', what: 'a changed entry' },
    data: () => ({ ...form, ...known }),
    ...{ may: 'yynnn', says: /“Budget” er i årshjulet/, refused: editors },
  },
  // Nothing came back yet: what old agendas suggest is tried elsewhere.
  {
    ...{ ...on, verb: 'wheel.suggestion', data: () => ({ boardId, itemId: items.open.id }) },
    ...{ may: 'yynnn', says: /forældet/, refused: editors },
  },
  {
    ...{ ...on, verb: 'wheel.adopt', data: () => ({ boardId, itemId: items.open.id }) },
    ...{ may: 'yynnn', says: /forældet/, refused: editors },
  },
];
