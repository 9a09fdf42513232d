import type { ClosingPart, Command } from '../../../src/domain/typed/command.ts';
import { third } from './said.ts';

const march = { kind: 'date', day: 1, month: 3, year: null } as const;

const part = (typed: string, said: ClosingPart, reason = typed): [string, Command] => [
  `/luk 3 ${typed}`,
  { name: 'close-item', ...third, reason, part: said },
];
const reason = (typed: string): [string, Command] => [
  `/luk 3 ${typed}`,
  { name: 'close-item', ...third, reason: typed },
];

/** By example, what people type about closed items, and which of it is only a reason. */
export const closingUnderstood: [string, Command][] = [
  part('hjemmel forvaltningsloven § 27', { part: 'basis', basis: 'forvaltningsloven § 27' }),
  part('hjemmel: § 33, nr. 3', { part: 'basis', basis: '§ 33, nr. 3' }),
  part('hjemmel ingen', { part: 'basis', basis: null }),
  reason('hjemmel i kontrakten er uafklaret'),
  part('niveau titel', { part: 'level', level: 'title' }),
  part('niveau beslutning', { part: 'level', level: 'decision' }),
  part('niveau alt', { part: 'level', level: 'all' }),
  reason('niveau af fortrolighed'),
  part('gennemses 1. marts', { part: 'review', day: march }),
  part('gennemses den 1/3', { part: 'review', day: march }),
  part('gennemses aldrig', { part: 'review', day: null }),
  reason('gennemses af advokaten først'),
  // Whether somebody is called so, the board knows.
  part('for Anna Holm', { part: 'let-in', person: 'Anna Holm' }),
  part('ikke for Anna Holm', { part: 'keep-out', person: 'Anna Holm' }),
  ['/luk 3 fordi for mange ved det', { name: 'close-item', ...third, reason: 'for mange ved det' }],
  reason('ikke klar'),
  ['/lukkede', { name: 'closed-items', wish: { page: 1 } }],
  ['/lukkede punkter', { name: 'closed-items', wish: { page: 1 } }],
  ['/lukkede side 2', { name: 'closed-items', wish: { page: 2 } }],
  ['/lukkede 2', { name: 'closed-items', wish: { number: 2, act: { act: 'open' } } }],
  [
    '/lukkede 2 genåbn ja',
    { name: 'closed-items', wish: { number: 2, act: { act: 'reopen', isSure: true } } },
  ],
  ['/lukkede 2 genåbn', { name: 'closed-items', wish: { number: 2, act: { act: 'reopen' } } }],
  [
    '/lukkede 2 til 1. marts',
    { name: 'closed-items', wish: { number: 2, act: { act: 'keep', day: march } } },
  ],
  ['/closed 2 to March 1', { name: 'closed-items', wish: { number: 2, act: { act: 'keep', day: march } } }],
  ['/inhabil 3 ikke Anna Holm', { name: 'disqualify', ...third, person: 'Anna Holm', back: true }],
];
