import { describe, expect, test } from '@jest/globals';
import type { CommandName, CommandReading, Problem } from '../../../src/domain/typed/command.ts';
import { readCommand } from '../../../src/domain/typed/read-command.ts';

const known = { units: ['CBA', 'BMC', 'Børn og Unge'] };

function read(text: string): CommandReading {
  return readCommand(text, known);
}

describe('reading what is no command, or not quite', () => {
  test.each<[string, CommandName, Problem]>([
    ['/punkt', 'read-item', { kind: 'number-missing' }],
    ['/punkt tre', 'read-item', { kind: 'number-missing' }],
    ['/spørg 3.5 hvorfor', 'ask', { kind: 'number-missing' }],
    ['/enig 3 og 4', 'agree', { kind: 'not-understood', text: 'og 4' }],
    ['/enig 3 møde 31. februar', 'agree', { kind: 'date-wrong', text: '31. februar' }],
    ['/beslutning 3 Godkendt møde 31/2', 'decide', { kind: 'date-wrong', text: '31/2' }],
    ['/spørg 3', 'ask', { kind: 'text-missing' }],
    ['/spørgsmål 3', 'questions', { kind: 'text-missing' }],
    ['/spørgsmål i dag', 'questions', { kind: 'not-understood', text: 'i dag' }],
    ['/svar Det koster 8 mio.', 'answer', { kind: 'number-missing' }],
    ['/svar 3', 'answer', { kind: 'text-missing' }],
    ['/ret svar 3', 'correct-answer', { kind: 'text-missing' }],
    ['/note 3', 'note', { kind: 'text-missing' }],
    ['/ret note 3', 'change-note', { kind: 'text-missing' }],
    ['/ret note 3 nr. 2', 'change-note', { kind: 'text-missing' }],
    ['/slet note 3 den gamle', 'remove-note', { kind: 'not-understood', text: 'den gamle' }],
    ['/slet note', 'remove-note', { kind: 'number-missing' }],
    ['/noter i dag', 'notes', { kind: 'not-understood', text: 'i dag' }],
    ['/videre Byrådet', 'route', { kind: 'number-missing' }],
    ['/videre 3 Byrådet svar', 'route', { kind: 'text-missing' }],
    ['/videre 3 Byrådet 31. februar', 'route', { kind: 'date-wrong', text: '31. februar' }],
    ['/videre 3 Byrådet 1/4, KKR sendt', 'route', { kind: 'not-understood', text: 'Byrådet 1/4, KKR' }],
    ['/videre 3 Byrådet sendt snart', 'route', { kind: 'not-understood', text: 'snart' }],
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
    ['/enige i dag', 'consent', { kind: 'not-understood', text: 'i dag' }],
    ['/enige bekræft straks', 'consent', { kind: 'not-understood', text: 'bekræft straks' }],
    ['/enige bekræft 2 møde 31/2', 'consent', { kind: 'date-wrong', text: '31/2' }],
    ['/udskyd 3 til 31/2', 'postpone', { kind: 'date-wrong', text: '31/2' }],
    ['/udskyd 3 fordi tal mangler til 31/2', 'postpone', { kind: 'date-wrong', text: '31/2' }],
    ['/udskyd 3 til senere', 'postpone', { kind: 'not-understood', text: 'til senere' }],
    ['/gæst 3', 'add-guest', { kind: 'person-missing' }],
    ['/gæst 3 9:30', 'add-guest', { kind: 'person-missing' }],
    ['/gæst 3 Anna Holm 25:00', 'add-guest', { kind: 'time-wrong', text: '25:00' }],
    ['/inhabil 3', 'disqualify', { kind: 'person-missing' }],
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
    ['/møder på tirsdag', 'meetings', { kind: 'not-understood', text: 'på tirsdag' }],
    ['/forslag side', 'proposals', { kind: 'not-understood', text: 'side' }],
    ['/forslag 2 retur', 'proposals', { kind: 'text-missing' }],
    ['/forslag 2 til 31/2', 'proposals', { kind: 'date-wrong', text: '31/2' }],
    ['/forslag 2 ret 15 min', 'proposals', { kind: 'title-missing' }],
    ['/forslag 2 er godt', 'proposals', { kind: 'not-understood', text: 'er godt' }],
    ['forslag til ny cykelsti', 'proposals', { kind: 'not-understood', text: 'til ny cykelsti' }],
    ['/venteliste 2 ret', 'waiting-list', { kind: 'not-understood', text: 'ret' }],
    ['/venteliste 2 venteliste', 'waiting-list', { kind: 'not-understood', text: 'venteliste' }],
    ['/giv tilbage 3', 'hand-back', { kind: 'text-missing' }],
    ['/giv tilbage', 'hand-back', { kind: 'number-missing' }],
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
    ['/enige 3', '/enige', 'agree', '/enig'],
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
