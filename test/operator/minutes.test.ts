import { describe, expect, test } from '@jest/globals';
import type { Meeting } from '../../src/domain/meeting.ts';
import { aMeeting, tenant } from '../support/builders.ts';
import { aWorldWith } from '../support/world.ts';
import { anOperator, aReferat, type Files } from './an-operator.ts';

const unreadable: [string, string, string | Uint8Array][] = [
  ['minutes.docx', '', new Uint8Array([0x50, 0x4b, 3, 4])],
  ['minutes.pdf', '', '%PDF-1.7'],
  ['minutes', 'only .txt', aReferat()],
  ['empty.txt', 'it is empty', ''],
  ['blank.md', 'it is empty', ' \n\t\n'],
  ['binary.txt', 'it is no text', new Uint8Array([0, 1, 2, 3])],
  ['noise.txt', 'it is no text', new Uint8Array([0x81, 1, 2, 3, 4, 5, 6, 7])],
  ['letter.txt', 'it is no minutes: the title "REFERAT …" is missing', 'Kære Frans'],
  ['undated.txt', 'it is no minutes: the date of the meeting is missing', 'REFERAT Direktionen\n\nhej'],
];

describe('minutes read', () => {
  test('prints one file as one object', async () => {
    const { status, out, err } = await anOperator().type('minutes read a.txt', { 'a.txt': aReferat() });

    expect([status, err]).toEqual([0, '']);
    expect(Object.keys(JSON.parse(out)).join()).toBe(
      'board,date,startTime,place,attendees,toc,items,notUnderstood',
    );
    expect(JSON.parse(out)).toMatchObject({
      ...{ board: 'Direktionen', date: '2025-03-11', startTime: '09:30', notUnderstood: [] },
      items: [{ title: 'Ny svømmehal', outcomeOfLastDecision: 'approved' }, { closed: true }],
    });
  });

  test('prints several as an array in the order typed, each with its file', async () => {
    const files = { 'b.md': aReferat({ day: '25' }), 'a.txt': aReferat() };

    const { out } = await anOperator().type('minutes read b.md a.txt', files);

    const read = JSON.parse(out);
    expect(read).toMatchObject([
      { file: 'b.md', date: '2025-03-25' },
      { file: 'a.txt', date: '2025-03-11' },
    ]);
    expect(Object.keys(read[0])[0]).toBe('file');
  });

  test('reads what Windows wrote, with or without a mark in front', async () => {
    const text = aReferat();
    const latin = Uint8Array.from([...text], (character) => character.charCodeAt(0));
    const marked = new TextEncoder().encode(`\ufeff${text.replaceAll('\n', '\r\n')}`);

    const [plain, fromLatin, fromMarked] = await Promise.all(
      [text, latin, marked].map((content) => anOperator().type('minutes read a.TXT', { 'a.TXT': content })),
    );

    expect(fromLatin).toEqual(plain);
    expect(fromMarked).toEqual(plain);
  });

  test('lists the lines that were not understood', async () => {
    const text = aReferat({ last: 'Her står mere.' });

    const { out } = await anOperator().type('minutes read a.txt', { 'a.txt': text });

    const line = text.split('\n').indexOf('Her står mere.') + 1;
    expect(JSON.parse(out).notUnderstood).toEqual([{ line, text: 'Her står mere.' }]);
  });

  test.each(unreadable)('says in one line why it cannot read %s', async (name, why, content) => {
    expect(await anOperator().type(`minutes read ${name}`, { [name]: content })).toEqual({
      ...{ status: 2, out: '', err: startingWith(`${name}: ${why}`) },
    });
  });

  test('prints nothing where one of several cannot be read', async () => {
    const files = { 'a.txt': aReferat(), 'b.txt': '' };
    expect(await anOperator().type('minutes read a.txt b.txt', files)).toEqual({
      ...{ status: 2, out: '', err: 'b.txt: it is empty' },
    });
  });
});

describe('import', () => {
  const line = 'import a.txt --board Direktionen';

  test('puts the meeting into the history, and says what it was', async () => {
    const operator = anOperator(await aWorldWith({}));

    expect(await operator.type(line, { 'a.txt': aReferat() })).toEqual({
      ...{ status: 0, out: 'a.txt: imported the meeting of 2025-03-11: 2 items (1 closed)', err: '' },
    });
    const { out } = await operator.type('meetings --board Direktionen --json');
    expect(JSON.parse(out)).toEqual([
      {
        ...{ id: expect.any(String), subject: 'Direktionen', place: 'Rådhuset, lokale 2', allDay: false },
        ...{ start: '2025-03-11T08:30:00Z', end: '2025-03-11T10:30:00Z', status: 'approved' },
        attendees: ['Frans Dahl', 'Dorte Bro'].map((name) => ({
          ...{ name, email: null, type: 'required', response: 'none' },
        })),
      },
    ]);
  });

  test('again is harmless, and says so', async () => {
    const operator = anOperator(await aWorldWith({}));
    await operator.type(line, { 'a.txt': aReferat() });
    const before = operator.world.store.everything(tenant);

    expect(await operator.type(line, { 'a.txt': aReferat() })).toEqual({
      ...{ status: 0, out: 'a.txt: the meeting of 2025-03-11 was imported before, nothing changed', err: '' },
    });
    expect(operator.world.store.everything(tenant)).toEqual(before);
  });

  test('of the same file twice in one line imports it once', async () => {
    const operator = anOperator(await aWorldWith({}));
    const files: Files = { 'a.txt': aReferat(), 'b.txt': aReferat() };

    expect((await operator.type('import a.txt b.txt --board Direktionen', files)).out.split('\n')).toEqual([
      'a.txt: imported the meeting of 2025-03-11: 2 items (1 closed)',
      'b.txt: the meeting of 2025-03-11 was imported before, nothing changed',
    ]);
  });

  test('of other minutes of that meeting leaves the first as they are', async () => {
    const operator = anOperator(await aWorldWith({}));
    await operator.type(line, { 'a.txt': aReferat() });
    const before = operator.world.store.everything(tenant);

    const { out } = await operator.type(line, { 'a.txt': aReferat({ caseNumber: '25/7' }) });

    expect(out).toBe(
      'a.txt: the meeting of 2025-03-11 was imported before from other minutes, nothing changed',
    );
    expect(operator.world.store.everything(tenant)).toEqual(before);
  });

  test('leaves a meeting alone that the board holds itself', async () => {
    const own = aMeeting({ start: '2025-03-11T08:30:00.000Z' as Meeting['start'] });
    const { type } = anOperator(await aWorldWith({ meetings: [own] }));

    expect((await type(line, { 'a.txt': aReferat() })).out).toBe(
      'a.txt: the board holds a meeting of its own on 2025-03-11 at that time, nothing changed',
    );
  });

  test('begins with the oldest, whatever order was typed', async () => {
    const { type } = anOperator(await aWorldWith({}));
    const files = { 'new.txt': aReferat({ day: '25' }), 'old.txt': aReferat() };

    const { out } = await type('import new.txt old.txt --board Direktionen', files);

    expect(out.split('\n').map((row) => row.split(':')[0])).toEqual(['old.txt', 'new.txt']);
  });

  test('lists below each file the lines that were not understood', async () => {
    const { type } = anOperator(await aWorldWith({}));
    const text = aReferat({ last: 'Her står mere.' });

    const { status, out } = await type(line, { 'a.txt': text });

    expect(status).toBe(0);
    expect(out.split('\n')).toEqual([
      'a.txt: imported the meeting of 2025-03-11: 2 items (1 closed)',
      `  not understood, line ${text.split('\n').indexOf('Her står mere.') + 1}: Her står mere.`,
    ]);
  });

  test.each(unreadable)(
    'keeps nothing of any file where one cannot be read: %s',
    async (name, why, content) => {
      const operator = anOperator(await aWorldWith({}));
      const before = operator.world.store.everything(tenant);
      const files = { 'a.txt': aReferat(), [name]: content };

      expect(await operator.type(`import a.txt ${name} --board Direktionen`, files)).toEqual({
        ...{ status: 2, out: '', err: startingWith(`${name}: ${why}`) },
      });
      expect(operator.world.store.everything(tenant)).toEqual(before);
    },
  );

  test('is refused for a board that there is none of, naming those there are', async () => {
    const { type } = anOperator(await aWorldWith({}));

    expect(await type('import a.txt --board Byrådet', { 'a.txt': aReferat() })).toEqual({
      ...{ status: 2, out: '', err: 'there is no board "Byrådet" (known: Direktionen)' },
    });
  });
});

/** One line, which says more than this where this does not say why. */
function startingWith(text: string) {
  return expect.stringMatching(new RegExp(`^${RegExp.escape(text)}[^\\n]*(?<!: )$`));
}
