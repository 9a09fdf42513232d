import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../src/domain/board.ts';
import type { CommandName } from '../../src/domain/typed/command.ts';
import { commandNames, commandTable } from '../../src/domain/typed/command-words.ts';
import { readCommand } from '../../src/domain/typed/read-command.ts';
import { da, en, wordsFor } from '../../src/words/words.ts';

/** Names that keep their Danish letters in English. */
const danishNames = /Mødeklar/g;

/** Texts that are the same in both languages: signs, numbers, names, and a decision the bot can read. */
const sameInBoth = [
  ...[
    'tab.session.seen',
    'tab.session.tooLong',
    'tab.session.used',
    'tab.reading.preRead.size',
    'tab.reading.send',
  ],
  ...['agenda.minutes', 'app.short', 'board.caseLine', 'board.roles.line', 'board.setUp.chiefsHint'],
  ...['dates.brief', 'postponing.dateLine'],
  ...['dates.date', 'dates.dayMonth', 'dates.monthNamed', 'dates.monthYear', 'dates.short', 'dates.time'],
  ...['board.setUp.nameUsual', 'board.setUp.unreachedLine', 'decision.textHint', 'decision.toldLine', 'list'],
  ...['consent.missingLine', 'consent.row', 'wheel.offerRow', 'tab.lookingBack.numbers.times.over'],
  ...['tab.jointly.missingLine', 'tab.jointly.row'],
  ...['notes.line', 'item.note', 'item.units', 'itemForm.caseNumberHint', 'notice.send'],
  ...['minutes.answerLine', 'minutes.remark', 'orders.event', 'refusals.order-not-so'],
];

const languages: Language[] = ['da', 'en'];
const known = { units: ['CBU'] };
const february = { kind: 'date', day: 25, month: 2 };

/** What a person puts in the place of the words that stand for something else. */
const blanks: Record<string, string> = {
  ...{ sted: 'Havnen', place: 'Havnen', dato: '25. februar', date: '25 February' },
  ...{ årsag: 'Salg', reason: 'Salg', center: 'CBU', centre: 'CBU', rolle: 'chef', role: 'chief' },
};

const wholeLine = {
  title: expect.stringMatching(/^Tit(?:el|le)$/),
  ...{ caseNumber: '24/24964', units: ['CBU'], minutes: 15, closed: true, to: february },
};

/** What is to be understood of the parts in brackets. */
const parts: Partial<Record<CommandName, object>> = {
  'new-item': { item: wholeLine },
  propose: { item: wholeLine },
  'new-meeting': { day: february, from: '09:00', to: '11:00', place: 'Havnen' },
  'move-meeting': { day: february, clock: '09:00', isSure: true },
  'withdraw-item': { number: 3, isSure: true },
  'reopen-item': { number: 3, isSure: true },
  agenda: { day: february },
  notes: { meeting: february },
  'change-note': { number: 3, nth: 2, shared: true, text: expect.stringMatching(/tallene|figures/) },
  'remove-note': { number: 3, nth: 2 },
  'close-item': { number: 3, reason: 'Salg' },
  postpone: { number: 3, to: february, reason: '…' },
  consent: { confirm: true, numbers: [2, 5] },
  minutes: { day: february },
  start: { meeting: february },
  'add-role': {
    ...{ person: 'Anna Holm', role: 'chief', unit: 'CBU' },
    ...{ from: { day: 1, month: 3 }, to: { day: 31, month: 3 } },
  },
  case: { caseNumber: '24/24964' },
  'cannot-do': { number: 2, wished: { day: 1, month: 3 } },
  'remove-role': { person: 'Anna Holm', role: 'chief' },
  search: { words: expect.stringMatching(/^(ord|words) /), page: 1 },
};

describe('the English words', () => {
  test('are those of a board that speaks English, and only of that', () => {
    expect(wordsFor('en').agenda.closed).toBe('Closed');
    expect(wordsFor('da').agenda.closed).toBe('Lukket');
    expect(languages.map((language) => wordsFor(language).language)).toEqual(languages);
  });

  test('have the shape of the Danish ones, each function taking as much', () => {
    expect(shapeOf(en)).toEqual(shapeOf(da));
  });

  test('leave no text as it is in Danish but what is the same in both', () => {
    const danish = new Map(leavesOf(da));
    const same = leavesOf(en).filter(([path, text]) => danish.get(path) === text);
    expect(same.map(([path]) => path).sort()).toEqual([...sameInBoth].sort());
  });

  test.each(sourcesOf('en'))('have no Danish letters but in names: %s', (_file, source) => {
    expect(source.replace(danishNames, '').match(/.*[æøå].*/gi)).toBeNull();
  });

  test('list days without a comma inside one', () => {
    const nearest = ['2025-02-25', '2025-03-04'];
    expect(en.refusals['no-meeting-on']({ day: '2025-02-26', nearest })).toBe(
      'There is no meeting on Wednesday 26 February 2025. The nearest meetings are on Tuesday 25 February 2025 and Tuesday 4 March 2025. Nothing has been changed.',
    );
  });

  test('tell one from many', () => {
    const { agenda, questions, postponing } = en;
    expect([agenda.hidden(1), agenda.hidden(2)]).toEqual([
      'One more item is not open to you.',
      '2 more items are not open to you.',
    ]);
    expect([1, 2, 3].map(postponing.count)).toEqual([
      'postponed once',
      'postponed twice',
      'postponed 3 times',
    ]);
    expect([agenda.agree(1), agenda.agree(2)]).toEqual(['✓ 1 agrees', '✓ 2 agree']);
    expect([questions.more(1, 3), questions.more(2, 3)]).toEqual([
      'One more question on the item waits; answer the next one with /answer 3.',
      '2 more questions on the item wait; answer the next one with /answer 3.',
    ]);
  });
});

test.each(languages)('no refusal has two sentences, of which one would be lost: %s', (language) => {
  const parts = sourcesOf(language).filter(([file]) => file.startsWith('refusals/'));
  const told = parts.flatMap(([, source]) =>
    [...source.matchAll(/^ {2}'?([a-z-]+)'?: \(/gm)].map(([, code]) => code),
  );
  expect(told.sort()).toEqual(Object.keys(wordsFor(language).refusals).sort());
});

describe.each(languages)('commands as they are shown: %s', (language) => {
  const { commands, talk } = wordsFor(language);

  test.each(commandNames)('%s is read as typed in its usage, with its brackets and without', (name) => {
    const { usage } = commands[name];
    const typed = [...waysOf(filled(usage)), ...waysOf(usage.replace(/ \[[^\]]+\]/g, ''))];
    expect(typed.map((line) => readCommand(line, known))).toMatchObject(
      typed.map(() => ({ kind: 'command', command: { name } })),
    );
  });

  const bracketed = commandNames.filter((name) => commands[name].usage.includes('['));
  test.each(bracketed)('each part in the brackets of %s is understood as that part', (name) => {
    expect(parts).toHaveProperty(name);
    const command = readCommand(filled(commands[name].usage), known);
    expect(command).toMatchObject({ command: { ...parts[name] } });
  });

  test('both ways of moving an item are shown', () => {
    const read = waysOf(commands['move-item'].usage).map((line) => readCommand(line, known));
    expect(read).toMatchObject([
      { command: { number: 3, to: { place: 1 } } },
      { command: { number: 3, to: { meeting: february } } },
    ]);
  });

  test('an attachment takes a link and a title', () => {
    const typed = commands['pre-reads'].usage.replace('link', 'https://aaloese.example/notat');
    expect(readCommand(typed, known)).toMatchObject({
      command: {
        wish: { link: 'https://aaloese.example/notat', title: expect.stringMatching(/^tit(?:el|le)$/) },
      },
    });
  });

  test('what help says to put at the end names the meeting', () => {
    const [, end = ''] = /“(.+?)”/.exec(talk.helpEnd) ?? [];
    expect(readCommand(`${commands['read-item'].usage} ${end}`, known)).toMatchObject({
      command: { name: 'read-item', number: 3, meeting: february },
    });
  });

  test.each(sourcesOf(language))('are called by their names in this language: %s', (_file, source) => {
    const shown = [...source.matchAll(/(?<=[\s'"`“(])\/\p{L}+(?: \p{L}+){0,2}/gu)].map(([text]) => text);
    const called = namesIn(language).map((name) => `/${name}`);
    expect(shown.filter((text) => !called.some((name) => `${text} `.startsWith(`${name} `)))).toEqual([]);
  });
});

function shapeOf(words: unknown): unknown {
  if (typeof words === 'function') return `a function of ${words.length}`;
  if (typeof words !== 'object' || words === null) return typeof words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, shapeOf(value)]));
}

/** Every text with its path; a function stands for what it makes by how it is written. */
function leavesOf(words: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof words !== 'object' || words === null) return [[path.join('.'), String(words)]];
  return Object.entries(words).flatMap(([key, value]) => leavesOf(value, [...path, key]));
}

function sourcesOf(language: Language): [string, string][] {
  const folder = new URL(`../../src/words/${language}/`, import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]);
}

/** The names a command goes by in a language; some have no English name of their own. */
function namesIn(language: Language): string[] {
  return commandNames.flatMap((name) => {
    const { danish, english } = commandTable[name];
    return language === 'en' && english.length > 0 ? english : danish;
  });
}

function waysOf(usage: string): string[] {
  return usage.split(' · ');
}

function filled(usage: string): string {
  return usage.replace(/\[([^\]]+)\]/g, (_, inside: string) => blanks[inside] ?? inside);
}
