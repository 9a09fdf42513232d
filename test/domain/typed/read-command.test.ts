import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Command, CommandName, CommandReading, Problem } from '../../../src/domain/typed/command.ts';
import { commandNames } from '../../../src/domain/typed/command-words.ts';
import { readCommand } from '../../../src/domain/typed/read-command.ts';

const known = { units: ['CBA', 'BMC', 'Børn og Unge'] };
const february = { kind: 'date', day: 25, month: 2, year: null } as const;
const march = { kind: 'date', day: 10, month: 3, year: null } as const;
const tuesday = { kind: 'weekday', weekday: 2 } as const;
const nextMeeting = { kind: 'next-meeting' } as const;
const third = { number: 3, meeting: null } as const;
const thirdInFebruary = { number: 3, meeting: february } as const;
const budget = { title: 'Budget', caseNumber: null, units: [], minutes: 15, closed: false, to: null };

function read(text: string): CommandReading {
  return readCommand(text, known);
}

const understood: [string, Command][] = [
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
  ['/møder', { name: 'meetings' }],
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
  ['/bilag 3', { name: 'add-pre-read', ...third, link: null, title: null }],
  ['/bilag 3 Notat om veje', { name: 'add-pre-read', ...third, link: null, title: 'Notat om veje' }],
  [
    '/bilag 3 https://aaloese.example/n?a=1 Notat om veje møde 25/2',
    {
      name: 'add-pre-read',
      ...thirdInFebruary,
      link: 'https://aaloese.example/n?a=1',
      title: 'Notat om veje',
    },
  ],
  ['/gæst 3 Anna Holm', { name: 'add-guest', ...third, person: 'Anna Holm', clock: null }],
  ['/gæst 3 @Anna Holm, 9.30', { name: 'add-guest', ...third, person: 'Anna Holm', clock: '09:30' }],
  [
    '/gæst 3 Anna Holm kl. 9 møde 25/2',
    { name: 'add-guest', ...thirdInFebruary, person: 'Anna Holm', clock: '09:00' },
  ],
  ['/inhabil nr. 3 Anna Holm', { name: 'disqualify', ...third, person: 'Anna Holm' }],
  ['enig 3', { name: 'agree', ...third }],
  ['/drøft 3', { name: 'discuss', ...third }],
  ['/spørg 3: Hvad koster det?', { name: 'ask', ...third, text: 'Hvad koster det?' }],
  ['/læst 3', { name: 'mark-read', ...third }],
  ['/note 3 Husk tallene\nfra 2025', { name: 'note', ...third, text: 'Husk tallene\nfra 2025' }],
  ['start', { name: 'start', meeting: null }],
  ['/start mødet', { name: 'start', meeting: null }],
  ['/start moede 25/2', { name: 'start', meeting: february }],
  ['/næste', { name: 'next', meeting: null }],
  ['/næste punkt', { name: 'next', meeting: null }],
  ['/slut møde 25/2', { name: 'end', meeting: february }],
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
  ['/bestillinger', { name: 'orders', unit: null }],
  ['/bestillinger CBA', { name: 'orders', unit: 'CBA' }],
  ['/bestillinger center Børn og Unge', { name: 'orders', unit: 'Børn og Unge' }],
  ['/kvitteringer', { name: 'receipts' }],
  ['/sag 24/24964', { name: 'case', caseNumber: '24/24964' }],
  ['/søg e-mail  politik', { name: 'search', words: 'e-mail politik' }],
  ['/referat', { name: 'minutes', day: null }],
  ['/referat fra 25/2', { name: 'minutes', day: february }],
  ['/referat i går', { name: 'minutes', day: { kind: 'in-days', days: -1 } }],
  ['/godkend referat 25/2', { name: 'approve-minutes', day: february }],
  ['/indvend referat Punkt 3 mangler', { name: 'object-to-minutes', text: 'Punkt 3 mangler' }],
  ['/uddrag 3', { name: 'excerpt', ...third }],
  ['/mødepakke', { name: 'meeting-pack' }],
  ['/forslag', { name: 'proposals' }],
  ['/venteliste', { name: 'waiting-list' }],
  ['/årshjul', { name: 'annual-wheel' }],
  ['/roller', { name: 'roles' }],
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

describe('reading a command', () => {
  test.each(understood)('%j is understood', (text, command) => {
    expect(read(text)).toEqual({ kind: 'command', command });
  });

  test('is shown by example for every command there is', () => {
    expect([...new Set(understood.map(([, { name }]) => name))].toSorted()).toEqual(commandNames.toSorted());
  });

  test.each<[string, string]>([
    ['/ nyt punkt Budget 15 min', '/nyt punkt Budget 15 min'],
    ['nyt-punkt Budget 15 min', '/nyt punkt Budget 15 min'],
    ['NYTPUNKT Budget 15 min', '/nyt punkt Budget 15 min'],
    ['/nyt_punkt Budget 15 min', '/nyt punkt Budget 15 min'],
    ['new item Budget 15 min', '/nyt punkt Budget 15 min'],
    ['/moeder', '/møder'],
    ['/naeste', '/næste'],
    ['/AARSHJUL', '/årshjul'],
    ['/genaabn 3', '/genåbn 3'],
    ['/drøftes 3', '/drøft 3'],
    ['move item 3 to 1', '/flyt 3 til 1'],
    ['move meeting to 25 February 9:30', '/flyt møde 25/2 9:30'],
    ['postpone 3 to next meeting because numbers lack', '/udskyd 3 til næste møde fordi numbers lack'],
    ['postpone 3 because numbers lack to 25/2', '/udskyd 3 fordi numbers lack til 25/2'],
    ['agree 3 meeting 25/2', '/enig 3 møde 25/2'],
    ['object to minutes X', '/indvend referat X'],
    ['in Direktionen', 'i Direktionen'],
    ['Hello!', '/hjælp'],
  ])('%s means the same as %s', (typed, plain) => {
    expect(read(typed)).toEqual(read(plain));
    expect(read(typed).kind).toBe('command');
  });

  test.each<[string, CommandName, Problem]>([
    ['/punkt', 'read-item', { kind: 'number-missing' }],
    ['/punkt tre', 'read-item', { kind: 'number-missing' }],
    ['/spørg 3.5 hvorfor', 'ask', { kind: 'number-missing' }],
    ['/enig 3 og 4', 'agree', { kind: 'not-understood', text: 'og 4' }],
    ['/enig 3 møde 31. februar', 'agree', { kind: 'date-wrong', text: '31. februar' }],
    ['/beslutning 3 Godkendt møde 31/2', 'decide', { kind: 'date-wrong', text: '31/2' }],
    ['/spørg 3', 'ask', { kind: 'text-missing' }],
    ['/note 3', 'note', { kind: 'text-missing' }],
    ['/søg', 'search', { kind: 'text-missing' }],
    ['/indvend referat', 'object-to-minutes', { kind: 'text-missing' }],
    ['/nyt punkt 15 min', 'new-item', { kind: 'title-missing' }],
    ['/foreslå Budget til 31/2', 'propose', { kind: 'date-wrong', text: '31/2' }],
    ['/nyt møde', 'new-meeting', { kind: 'date-missing' }],
    ['/nyt møde 9:00', 'new-meeting', { kind: 'date-missing' }],
    ['/nyt møde 31/2 9:00', 'new-meeting', { kind: 'date-wrong', text: '31/2' }],
    ['/nyt møde næste møde 9:00', 'new-meeting', { kind: 'date-wrong', text: 'næste møde' }],
    ['/nyt møde 25/2', 'new-meeting', { kind: 'time-missing' }],
    ['/nyt møde 25/2 Byrådssalen', 'new-meeting', { kind: 'time-missing' }],
    ['/nyt møde 25/2 25:00', 'new-meeting', { kind: 'time-wrong', text: '25:00' }],
    ['/nyt møde 25/2 9:60', 'new-meeting', { kind: 'time-wrong', text: '9:60' }],
    ['/nyt møde 25/2 9:5', 'new-meeting', { kind: 'time-wrong', text: '9:5' }],
    ['/nyt møde 25/2 11-9', 'new-meeting', { kind: 'time-wrong', text: '11-9' }],
    ['/flyt møde', 'move-meeting', { kind: 'date-missing' }],
    ['/flyt møde 25/2 i salen', 'move-meeting', { kind: 'not-understood', text: 'i salen' }],
    ['/flyt møde 25/2 24:00', 'move-meeting', { kind: 'time-wrong', text: '24:00' }],
    ['/flyt 3', 'move-item', { kind: 'date-missing' }],
    ['/flyt 3 til toppen', 'move-item', { kind: 'not-understood', text: 'toppen' }],
    ['/flyt 3 til 31/2', 'move-item', { kind: 'date-wrong', text: '31/2' }],
    ['/udskyd 3 til 31/2', 'postpone', { kind: 'date-wrong', text: '31/2' }],
    ['/udskyd 3 fordi tal mangler til 31/2', 'postpone', { kind: 'date-wrong', text: '31/2' }],
    ['/udskyd 3 til senere', 'postpone', { kind: 'not-understood', text: 'til senere' }],
    ['/gæst 3', 'add-guest', { kind: 'person-missing' }],
    ['/gæst 3 9:30', 'add-guest', { kind: 'person-missing' }],
    ['/gæst 3 Anna Holm 25:00', 'add-guest', { kind: 'time-wrong', text: '25:00' }],
    ['/inhabil 3', 'disqualify', { kind: 'person-missing' }],
    ['/sag', 'case', { kind: 'text-missing' }],
    ['/sag 2024/1', 'case', { kind: 'case-number-wrong', text: '2024/1' }],
    ['/referat i salen', 'minutes', { kind: 'not-understood', text: 'i salen' }],
    ['/roller tilføj', 'add-role', { kind: 'person-missing' }],
    ['/roller tilføj formand', 'add-role', { kind: 'person-missing' }],
    ['/roller tilføj Anna Holm', 'add-role', { kind: 'role-missing' }],
    ['/roller tilføj Anna Holm chef CBA fra marts', 'add-role', { kind: 'date-wrong', text: 'marts' }],
    ['/roller tilføj Anna Holm chef CBA fra 31/2', 'add-role', { kind: 'date-wrong', text: '31/2' }],
    ['/roller tilføj Anna chef CBA 25/2 10/3 x', 'add-role', { kind: 'not-understood', text: 'x' }],
    ['/roller fjern', 'remove-role', { kind: 'person-missing' }],
    ['udsend i morgen', 'publish', { kind: 'not-understood', text: 'i morgen' }],
    ['slut for i dag', 'end', { kind: 'not-understood', text: 'for i dag' }],
    ['næste tirsdag', 'next', { kind: 'not-understood', text: 'tirsdag' }],
    ['næste møde', 'next', { kind: 'not-understood', text: 'møde' }],
    ['/fortryd det hele', 'undo', { kind: 'not-understood', text: 'det hele' }],
  ])('%s says what is wrong', (text, name, problem) => {
    expect(read(text)).toEqual({ kind: 'problem', name, problem });
  });

  test.each<[string, string, CommandName, string]>([
    ['/nyt puntk Budget', '/nyt puntk', 'new-item', '/nyt punkt'],
    ['nyt puntk Budget', 'nyt puntk', 'new-item', '/nyt punkt'],
    ['/fortrid', '/fortrid', 'undo', '/fortryd'],
    ['fortrid', 'fortrid', 'undo', '/fortryd'],
    ['/beslutnign 3 Godkendt', '/beslutnign', 'decide', '/beslutning'],
    ['enigg 3', 'enigg', 'agree', '/enig'],
    ['/lukk 3', '/lukk', 'close-item', '/luk'],
    ['/postpoen 3', '/postpoen', 'postpone', '/udskyd'],
    ['/godkend referrat', '/godkend referrat', 'approve-minutes', '/godkend referat'],
    ['/flyt mde 25/2', '/flyt mde', 'move-meeting', '/flyt møde'],
    ['/roller tilfj Anna', '/roller tilfj', 'add-role', '/roller tilføj'],
    ['/hjelp', '/hjelp', 'help', '/hjælp'],
  ])('%s is near a command', (text, typed, meant, spelled) => {
    expect(read(text)).toEqual({ kind: 'near', typed, meant, spelled });
  });

  test.each([
    ...[
      'Hvad er klokken?',
      'Tak',
      'nej',
      'Ok 👍',
      'Mødet er aflyst i dag',
      'Punktet er fint',
      'Søn er syg i dag',
    ],
    ...[
      '/xyz',
      '/123',
      'I morgen',
      'i-tasten virker ikke',
      'i Direktionen sidder otte mennesker.',
      'Trak 3 fra',
      '!!!',
      '3',
    ],
    'i Direktionen\nog videre',
  ])('%j is no command', (text) => {
    expect(read(text)).toEqual({ kind: 'unknown', typed: text });
  });
});

describe('the shape of a command', () => {
  const lines = understood
    .map(([text]) => text)
    .filter((text) => /^\/\p{L}/u.test(text) && !text.includes('\n'));
  const blank = fc.constantFrom(' ', '  ', '\u00a0', ' \u00a0 ', '\u2009', '\t');
  const recased = (text: string, flips: readonly boolean[]) =>
    [...text].map((letter, at) => (flips[at % flips.length] ? letter.toUpperCase() : letter)).join('');

  test('does not matter: case, blanks, slash', () => {
    const front = fc.constantFrom('/', '', '/ ', ' / ', '\u00a0');
    const flips = fc.array(fc.boolean(), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.constantFrom(...lines), front, blank, flips, (line, lead, gap, cases) => {
        const words = line.slice(1).split(/\s+/).join(gap);
        const inLowerCase = (reading: CommandReading) => JSON.stringify(reading).toLowerCase();
        expect(inLowerCase(read(`${lead}${recased(words, cases)}${gap}`))).toBe(inLowerCase(read(line)));
      }),
      { numRuns: 1000 },
    );
  });

  test('may be anything at all without a reading failing', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    const attempt = fc.tuple(fc.constantFrom('', ...lines), anything).map((pair) => pair.join(' '));
    fc.assert(
      fc.property(attempt, (text) => {
        expect(['command', 'problem', 'near', 'unknown']).toContain(read(text).kind);
      }),
      { numRuns: 2000 },
    );
  });

  test('never costs a decision a letter of its text', () => {
    const word = fc.stringMatching(/^[a-zæøå0-9.,:()"-]{1,9}$/);
    const paragraph = fc.array(word, { minLength: 1 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const text = `Godkendt ${paragraphs.join('\n')} slut`;
        expect(read(`/beslutning 3 ${text}`)).toMatchObject({ command: { number: 3, meeting: null, text } });
      }),
    );
  });
});
