import { describe, expect, test } from '@jest/globals';
import { readMinutes } from '../../src/minutes/read-minutes.ts';
import { head, minutesIn, sample } from './minutes-in.ts';

describe('a text that is no REFERAT', () => {
  test.each([
    ['', 'empty'],
    [' \n\t\n\uFEFF', 'empty'],
    ['Kære alle\n\nTak for mødet.', 'no-title'],
    ['DAGSORDEN Direktionen d. 10-03-2026', 'no-title'],
    ['REFERAT', 'no-title'],
    ['REFERAT Direktionen', 'no-date'],
    ['REFERAT Direktionen d. 31-02-2026', 'no-date'],
  ])('%j says why: %s', (text, why) => {
    expect(readMinutes(text)).toEqual({ kind: 'not-minutes', why });
  });
});

describe('the head', () => {
  test('names board, day, time, place and attendees', () => {
    const { board, date, startTime, place, attendees } = minutesIn(sample('2025-11-19-oekonomiudvalget'));

    expect({ board, date, startTime, place }).toEqual({
      board: 'Økonomiudvalget',
      date: '2025-11-19',
      startTime: '16:00',
      place: 'B12',
    });
    expect(attendees).toEqual(['Inger Vang', 'Poul Erik Dam', 'Kirsten Lykke-Møller', 'Hans Toft']);
  });

  test('may spread the name of a board and of an attendee over two lines', () => {
    const { board, attendees } = minutesIn(sample('2026-06-02-social-sundheds-og-aeldreudvalget'));

    expect(board).toBe('Social-, Sundheds- og Ældreudvalget');
    expect(attendees).toEqual(['Lis Bach', 'Omar Yildiz', 'Gerda Friis']);
  });

  test('takes its day from the date line where the title has none', () => {
    expect(minutesIn('REFERAT Direktionen\n\nMødedato Onsdag d. 04. februar 2026 kl. 9.15').date).toBe(
      '2026-02-04',
    );
  });

  test('leaves open what is not printed', () => {
    expect(minutesIn('REFERAT Direktionen d. 10-03-2026')).toMatchObject({
      startTime: null,
      place: null,
      attendees: [],
      items: [],
    });
  });

  test('lists a line it does not know', () => {
    expect(minutesIn(`${head}\nTilhørere: Jens Ole Ravn`).notUnderstood).toEqual([
      { line: 5, text: 'Tilhørere: Jens Ole Ravn' },
    ]);
  });

  test('names those absent only where they are printed', () => {
    expect(minutesIn(`${head}\nMødedeltagere Lis Bach\n\nAfbud Bo Krag og Ida\nLund`)).toMatchObject({
      attendees: ['Lis Bach'],
      absent: ['Bo Krag', 'Ida Lund'],
    });
    expect(minutesIn(head)).not.toHaveProperty('absent');
  });

  test('may have its title in small letters, which a style prints as capitals', () => {
    expect(minutesIn('Referat Direktionen d. 10-03-2026').board).toBe('Direktionen');
  });
});

describe('titles', () => {
  test('lose a doubled number once, and keep the number they begin with', () => {
    const { toc, items } = minutesIn(sample('2026-03-10-direktionen'));

    expect(items[3]?.title).toBe('4. halvårsrapport om genbrugspladsen');
    expect(toc[3]).toEqual({ title: '4. halvårsrapport om genbrugspladsen', page: 8 });
    expect(items[2]?.title).toBe('Renovering af svømmehallen');
  });

  test('keep their number where the minutes double none, even the number of their own item', () => {
    const { toc, items } = minutesIn(sample('2025-11-19-oekonomiudvalget'));

    expect(items[0]?.title).toBe('1. budgetopfølgning 2026');
    expect(toc[0]?.title).toBe('1. budgetopfølgning 2026');
  });

  test('go on over the next line, in the contents and in the heading', () => {
    const { toc, items } = minutesIn(sample('2026-03-10-direktionen'));

    expect(toc[4]?.title).toBe('Ny vagtplan for hjemmeplejen og fælles indkøb af cykler');
    expect(items[4]?.title).toBe('Ny vagtplan for hjemmeplejen og fælles indkøb af cykler');
  });

  test('are not found in the middle of a text', () => {
    const { items } = minutesIn(sample('2026-03-10-direktionen'));

    expect(items.map((item) => item.number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(items[2]?.sections.baggrund).toContain('Punkt 2: Lukket er en henvisning');
  });
});

describe('a file', () => {
  const text = sample('2026-03-10-direktionen');

  test('with a byte-order mark and Windows line ends reads the same', () => {
    expect(readMinutes(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(readMinutes(text));
  });

  test('with its accents apart and blanks that do not break reads the same', () => {
    const apart = text
      .normalize('NFD')
      .replaceAll('Mødedato ', 'Mødedato\u00A0')
      .replaceAll('Punkt 3', 'Punkt\u00A03');

    expect(readMinutes(apart)).toEqual(readMinutes(text));
  });

  test('cut off anywhere keeps its earlier items whole', () => {
    const whole = minutesIn(text).items;
    const cut = minutesIn(text.slice(0, text.indexOf('Punkt 4: 4.') + 'Punkt 4: 4. 4. halv'.length));

    expect(cut.items.slice(0, 3)).toEqual(whole.slice(0, 3));
    expect(cut.items[3]).toMatchObject({ number: 4, caseNumber: null });
  });
});
