import type { Command, WheelAct, WheelLine, WheelWish } from '../../../src/domain/typed/command.ts';
import { february } from './said.ts';

const inMarch = { kind: 'months', months: [3], fromDay: 1 } as const;
const nothing = { caseNumber: null, units: [], minutes: null, closed: false, to: null } as const;

/** A line with the title `Budget`, and what else is said of it. */
function line(more: Partial<WheelLine> = {}): WheelLine {
  return { item: { title: 'Budget', ...nothing }, rule: inMarch, lead: null, from: null, ...more };
}

function said(typed: string, wish: WheelWish): [string, Command] {
  return [`/årshjul${typed}`, { name: 'annual-wheel', wish }];
}

function added(typed: string, wheelLine: WheelLine): [string, Command] {
  return said(` tilføj ${typed}`, { do: 'add', line: wheelLine });
}

function row(typed: string, act: WheelAct): [string, Command] {
  return said(` 3 ${typed}`, { do: 'row', number: 3, act });
}

/** By example, what people type about the annual wheel and what it is. */
export const wheelUnderstood: [string, Command][] = [
  said('', { do: 'list', page: 1 }),
  said(' side 2', { do: 'list', page: 2 }),
  said(' tilføj', { do: 'add', line: null }),
  added('Budget hvert år i marts', line()),
  added('Budget hvert år i marts, juni og oktober', line({ rule: { ...inMarch, months: [3, 6, 10] } })),
  added('Budget hvert år i mar. og ledelse', {
    ...line(),
    item: { ...nothing, title: 'Budget og ledelse' },
  }),
  added('Budget hvert år efter 10. marts', line({ rule: { ...inMarch, fromDay: 10 } })),
  added('Budget hvert kvartal', line({ rule: { ...inMarch, months: [1, 4, 7, 10] } })),
  added('Budget hvert halvår', line({ rule: { ...inMarch, months: [1, 7] } })),
  added('Budget hvert møde', line({ rule: { kind: 'meetings', every: 1 } })),
  added('Budget hvert andet møde', line({ rule: { kind: 'meetings', every: 2 } })),
  added('Budget hvert 3. møde', line({ rule: { kind: 'meetings', every: 3 } })),
  added('Budget every second meeting', line({ rule: { kind: 'meetings', every: 2 } })),
  added('Budget every year in March and June', line({ rule: { ...inMarch, months: [3, 6] } })),
  added('Budget hvert år i marts center CBA 20 min 6 uger før', {
    ...line({ lead: { count: 6, unit: 'weeks' } }),
    item: { ...nothing, title: 'Budget', units: ['CBA'], minutes: 20 },
  }),
  added('Budget 20 min lukket 10 arbejdsdage før hvert år i marts', {
    ...line({ lead: { count: 10, unit: 'days' } }),
    item: { ...nothing, title: 'Budget', minutes: 20, closed: true },
  }),
  added('Budget hvert år i marts forberedes 2 måneder før fra 25/2 til 25. februar', {
    ...line({ lead: { count: 2, unit: 'months' }, from: february }),
    item: { ...nothing, title: 'Budget', to: february },
  }),
  added('Hvad vi gør hvert år i juni hvert år i marts', {
    ...line(),
    item: { ...nothing, title: 'Hvad vi gør hvert år i juni' },
  }),
  said(' fra 3 hvert år i marts 20 min', {
    ...{ do: 'add-from', number: 3, meeting: null },
    line: { ...line(), item: { ...nothing, title: '', minutes: 20 } },
  }),
  said(' fra 3 hvert møde møde 25/2', {
    ...{ do: 'add-from', number: 3, meeting: february },
    line: { ...line({ rule: { kind: 'meetings', every: 1 } }), item: { ...nothing, title: '' } },
  }),
  said(' forslag', { do: 'suggestions', page: 1 }),
  said(' forslag side 2', { do: 'suggestions', page: 2 }),
  said(' forslag 2', { do: 'suggestion', number: 2, adopt: false }),
  said(' forslag 2 tilføj', { do: 'suggestion', number: 2, adopt: true }),
  said(' sæt på', { do: 'take-all', day: null }),
  said(' sæt på 25. februar', { do: 'take-all', day: february }),
  said(' 3', { do: 'row', number: 3, act: { act: 'open' } }),
  row('sæt på', { act: 'take', day: null }),
  row('sæt på møde 25/2', { act: 'take', day: february }),
  row('spring over', { act: 'skip' }),
  row('fjern', { act: 'remove' }),
  row('fjern, ja', { act: 'remove', isSure: true }),
  row('forbered', { act: 'prepare' }),
  row('ret', { act: 'edit', line: null }),
  row('ret 30 min', {
    act: 'edit',
    line: { ...line({ rule: null }), item: { ...nothing, title: '', minutes: 30 } },
  }),
  row('ret Ny titel hvert møde', {
    act: 'edit',
    line: { ...line({ rule: { kind: 'meetings', every: 1 } }), item: { ...nothing, title: 'Ny titel' } },
  }),
];
