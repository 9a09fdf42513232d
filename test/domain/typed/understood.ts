import type { Command } from '../../../src/domain/typed/command.ts';
import { closingUnderstood } from './closing-understood.ts';
import { decisionsUnderstood } from './decisions-understood.ts';
import { digestUnderstood } from './digest-understood.ts';
import { notesUnderstood } from './notes-understood.ts';
import { ordersUnderstood } from './orders-understood.ts';
import { proposalsUnderstood } from './proposals-understood.ts';
import { routesUnderstood } from './routes-understood.ts';
import { budget, february, march, nextMeeting, third, thirdInFebruary, tuesday } from './said.ts';
import { sessionUnderstood } from './session-understood.ts';
import { toldUnderstood } from './told-understood.ts';
import { wheelUnderstood } from './wheel-understood.ts';

export const known = {
  units: ['CBA', 'BMC', 'Børn og Unge'],
  bodies: ['Byrådet', 'Udvalget for Børn, Unge og Kultur'],
};

/** By example, what people type and what it is. */
export const understood: [string, Command][] = [
  ['/hjælp', { name: 'help' }],
  ['hej, er du der?', { name: 'help' }],
  ['?', { name: 'help' }],
  ['', { name: 'help' }],
  ['/', { name: 'help' }],
  ['/nyt punkt', { name: 'new-item', item: null }],
  ['/nyt punkt Budget 15 min', { name: 'new-item', item: budget }],
  ['nyt punkt: Budget 15 min', { name: 'new-item', item: budget }],
  ['/foreslå', { name: 'propose', item: null }],
  ['/foreslå Budget 15 min', { name: 'propose', item: budget }],
  ['/nyt møde 25/2 9:00', { name: 'new-meeting', day: february, from: '09:00', to: null, place: null }],
  ['/nyt møde 25/2 9', { name: 'new-meeting', day: february, from: '09:00', to: null, place: null }],
  ['/nyt møde 25/2 kl. 9:30', { name: 'new-meeting', day: february, from: '09:30', to: null, place: null }],
  [
    '/nyt møde tirsdag d. 25. februar, kl 09.30-11 i Byrådssalen',
    { name: 'new-meeting', day: february, from: '09:30', to: '11:00', place: 'Byrådssalen' },
  ],
  [
    '/nyt møde på tirsdag fra 9 til 11, Lokale 2',
    { name: 'new-meeting', day: tuesday, from: '09:00', to: '11:00', place: 'Lokale 2' },
  ],
  [
    '/nyt møde 25/2 2027 9.00 – 11.30 Åløse Rådhus',
    {
      ...{ name: 'new-meeting', day: { ...february, year: 2027 } },
      ...{ from: '09:00', to: '11:30', place: 'Åløse Rådhus' },
    },
  ],
  ['/flyt møde 25/2', { name: 'move-meeting', day: february, clock: null, meeting: null }],
  [
    '/flyt mødet til 25. februar kl. 9.30',
    { name: 'move-meeting', day: february, clock: '09:30', meeting: null },
  ],
  ['/flyt møde 10/3 til 25/2 9:00', { name: 'move-meeting', day: february, clock: '09:00', meeting: march }],
  [
    '/flyt møde næste møde til 25/2',
    { name: 'move-meeting', day: february, clock: null, meeting: nextMeeting },
  ],
  ['/dagsorden', { name: 'agenda', day: null, asDocument: false }],
  ['/dagsorden 25. februar', { name: 'agenda', day: february, asDocument: false }],
  ['/dagsorden til mødet på tirsdag', { name: 'agenda', day: tuesday, asDocument: false }],
  ['/dagsorden pdf', { name: 'agenda', day: null, asDocument: true }],
  ['/dagsorden 25/2 som pdf', { name: 'agenda', day: february, asDocument: true }],
  ['/møder', { name: 'meetings', page: 1 }],
  ['/møder side 2', { name: 'meetings', page: 2 }],
  ['/udsend', { name: 'publish', meeting: null }],
  ['/udsend møde 25/2', { name: 'publish', meeting: february }],
  ['/udsend næste møde', { name: 'publish', meeting: nextMeeting }],
  ['/flyt 3 til 1', { name: 'move-item', ...third, to: { place: 1 } }],
  ['/flyt punkt 3 til nr. 1', { name: 'move-item', ...third, to: { place: 1 } }],
  ['/flyt 3 til 25/2', { name: 'move-item', ...third, to: { meeting: february } }],
  ['/flyt 3 til næste møde', { name: 'move-item', ...third, to: { meeting: nextMeeting } }],
  ['/flyt 3 til møde 25/2', { name: 'move-item', ...third, to: { meeting: february } }],
  ['/flyt 3 til 10/3 møde 25/2', { name: 'move-item', ...thirdInFebruary, to: { meeting: march } }],
  ['/flyt 3 til 1 møde 25/2', { name: 'move-item', ...thirdInFebruary, to: { place: 1 } }],
  ['/rediger 3', { name: 'edit-item', ...third }],
  ['/træk 3.', { name: 'withdraw-item', ...third }],
  ['/punkt pkt. 3 møde 25/2', { name: 'read-item', ...thirdInFebruary }],
  ['/punkt 3 25/2', { name: 'read-item', ...thirdInFebruary }],
  ['punkt3', { name: 'read-item', ...third }],
  ['/luk 3', { name: 'close-item', ...third, reason: null }],
  ['/luk 3 fordi det er en personsag', { name: 'close-item', ...third, reason: 'det er en personsag' }],
  ['/luk 3 personsag møde 25/2', { name: 'close-item', ...thirdInFebruary, reason: 'personsag' }],
  ['/luk 3 på mødet 25/2', { name: 'close-item', ...thirdInFebruary, reason: null }],
  ['/genåbn 3', { name: 'reopen-item', ...third }],
  ['/fortryd!', { name: 'undo' }],
  ['/bilag 3', { name: 'pre-reads', ...third, wish: { kind: 'list' } }],
  [
    '/bilag 3 Notat om veje',
    { name: 'pre-reads', ...third, wish: { kind: 'add', link: null, title: 'Notat om veje' } },
  ],
  [
    '/bilag 3 https://aaloese.example/n?a=1 Notat om veje møde 25/2',
    {
      ...{ name: 'pre-reads', ...thirdInFebruary },
      wish: { kind: 'add', link: 'https://aaloese.example/n?a=1', title: 'Notat om veje' },
    },
  ],
  ['/bilag 3 hent 2', { name: 'pre-reads', ...third, wish: { kind: 'get', of: 2 } }],
  ['/bilag 3 fjern 2', { name: 'pre-reads', ...third, wish: { kind: 'remove', of: 2 } }],
  ['/bilag 3 Flyt 2 til 1', { name: 'pre-reads', ...third, wish: { kind: 'move', of: 2, to: 1 } }],
  [
    '/bilag 3 omdøb 2 til Nyt notat',
    { name: 'pre-reads', ...third, wish: { kind: 'rename', of: 2, title: 'Nyt notat' } },
  ],
  ['/bilag 3 erstat 2', { name: 'pre-reads', ...third, wish: { kind: 'replace', of: 2, link: null } }],
  [
    '/bilag 3 erstat 2 med https://aaloese.example/n2',
    { name: 'pre-reads', ...third, wish: { kind: 'replace', of: 2, link: 'https://aaloese.example/n2' } },
  ],
  [
    '/bilag 3 Fjern 2 træer ved åen',
    { name: 'pre-reads', ...third, wish: { kind: 'add', link: null, title: 'Fjern 2 træer ved åen' } },
  ],
  ['/gæst 3 Anna Holm', { name: 'add-guest', ...third, person: 'Anna Holm', clock: null, isGone: false }],
  [
    '/gæst 3 @Anna Holm, 9.30',
    { name: 'add-guest', ...third, person: 'Anna Holm', clock: '09:30', isGone: false },
  ],
  [
    '/gæst 3 Anna Holm kl. 9 møde 25/2',
    { name: 'add-guest', ...thirdInFebruary, person: 'Anna Holm', clock: '09:00', isGone: false },
  ],
  ['/gæst 3 ikke Anna Holm', { name: 'add-guest', ...third, person: 'Anna Holm', clock: null, isGone: true }],
  ['/inhabil nr. 3 Anna Holm', { name: 'disqualify', ...third, person: 'Anna Holm' }],
  ['enig 3', { name: 'agree', ...third }],
  ['/drøft 3', { name: 'discuss', ...third }],
  ['/spørg 3: Hvad koster det?', { name: 'ask', ...third, text: 'Hvad koster det?' }],
  ['/spørgsmål 3 Hvad koster det?', { name: 'ask', ...third, text: 'Hvad koster det?' }],
  ['/spørgsmål', { name: 'questions', page: 1 }],
  ['/spørgsmål side 2', { name: 'questions', page: 2 }],
  ['/svar 3 Det koster 8 mio.', { name: 'answer', ...third, text: 'Det koster 8 mio.' }],
  ['/svar 3 I maj møde 25/2', { name: 'answer', ...thirdInFebruary, text: 'I maj' }],
  ['/ret svar 3 I juni', { name: 'correct-answer', ...third, text: 'I juni' }],
  ['/læst 3', { name: 'mark-read', ...third }],
  ...digestUnderstood,
  ...notesUnderstood,
  ...routesUnderstood,
  ...closingUnderstood,
  ...sessionUnderstood,
  ...decisionsUnderstood,
  ...proposalsUnderstood,
  ...ordersUnderstood,
  ...toldUnderstood,
  ['/sag', { name: 'case', caseNumber: null, page: 1 }],
  ['/sag side 2', { name: 'case', caseNumber: null, page: 2 }],
  ['/sag 24/24964', { name: 'case', caseNumber: '24/24964', page: 1 }],
  ['/sag nr. 24/24964 side 12', { name: 'case', caseNumber: '24/24964', page: 12 }],
  ['/søg e-mail  politik', { name: 'search', words: 'e-mail politik', page: 1 }],
  ['/søg cykel i:bilag side 2', { name: 'search', words: 'cykel i:bilag', page: 2 }],
  ['/referat', { name: 'minutes', day: null }],
  ['/referat fra 25/2', { name: 'minutes', day: february }],
  ['/referat i går', { name: 'minutes', day: { kind: 'in-days', days: -1 } }],
  ['/godkend referat 25/2', { name: 'approve-minutes', day: february }],
  ['/indvend referat Punkt 3 mangler', { name: 'object-to-minutes', text: 'Punkt 3 mangler' }],
  ['/uddrag 3', { name: 'excerpt', ...third }],
  ['/mødepakke', { name: 'meeting-pack' }],
  ...wheelUnderstood,
  ['/roller', { name: 'roles', page: 1 }],
  ['/roller side 2', { name: 'roles', page: 2 }],
  [
    '/roller tilføj Anna Holm centerchef CBA fra 25/2 til 10. marts',
    { name: 'add-role', person: 'Anna Holm', role: 'chief', unit: 'CBA', from: february, to: march },
  ],
  [
    '/roller tilføj Anna Holm sekretær 25/2 10/3',
    { name: 'add-role', person: 'Anna Holm', role: 'secretary', unit: null, from: february, to: march },
  ],
  [
    '/roller tilføj Anna Holm chief center Børn og Unge til 10/3',
    { name: 'add-role', person: 'Anna Holm', role: 'chief', unit: 'Børn og Unge', from: null, to: march },
  ],
  [
    '/roller tilføj Anna Holm direktør',
    { name: 'add-role', person: 'Anna Holm', role: 'director', unit: null, from: null, to: null },
  ],
  ['/roller fjern Anna Holm formand', { name: 'remove-role', person: 'Anna Holm', role: 'chair' }],
  ['/roller fjern Anna Holm', { name: 'remove-role', person: 'Anna Holm', role: null }],
  ['/opsæt', { name: 'set-up' }],
  ['/synk', { name: 'sync' }],
  ['i Direktionen', { name: 'choose-board', board: 'Direktionen' }],
  ['/i Åløse Chefforum', { name: 'choose-board', board: 'Åløse Chefforum' }],
];
