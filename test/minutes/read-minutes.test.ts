import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { PrintedItem, PrintedMinutes } from '../../src/domain/printed-minutes.ts';
import { readMinutes } from '../../src/minutes/read-minutes.ts';

const head = 'REFERAT Direktionen d. 10-03-2026\n\nMødedato Tirsdag d. 10. marts 2026 kl. 08:30\n';

function sample(name: string): string {
  return readFileSync(`test/minutes/samples/${name}.txt`, 'utf8');
}

function minutesIn(text: string): PrintedMinutes {
  const read = readMinutes(text);
  if (read.kind === 'minutes') return read.minutes;
  throw new Error(read.why);
}

function itemIn(body: string): PrintedItem {
  const item = minutesIn(`${head}\nPunkt 1: Fællesdrev\n\n26/5\n\n${body}`).items[0];
  if (!item) throw new Error('no item');
  return item;
}

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

describe('a closed item', () => {
  test('has its number and case number and nothing else', () => {
    const { items, notUnderstood } = minutesIn(sample('2026-06-02-social-sundheds-og-aeldreudvalget'));

    expect(items[1]).toEqual({
      number: 2,
      title: null,
      closed: true,
      caseNumber: '26/10',
      sections: { baggrund: null, indstilling: null, sagsfremstilling: null, økonomi: null, referat: null },
      recommendations: [],
      decisions: [],
      attachments: [],
      outcomeOfLastDecision: null,
      postponedTo: null,
      orders: [],
      forwardedTo: [],
      guests: [],
      units: [],
    });
    expect(notUnderstood).toHaveLength(1);
  });
});

describe('internal minutes', () => {
  const [standing, bought, cleaned, closed] = minutesIn(sample('2026-05-19-direktionen-intern')).items;

  test('mark a closed item, with or without a reason, and say all of it', () => {
    expect(bought).toMatchObject({
      closed: true,
      closedReason: 'Forhandling om pris',
      outcomeOfLastDecision: 'approved',
    });
    expect(bought?.title).toBe('Køb af grund ved Havnevej');
    expect(bought?.sections.baggrund).toBe('Ejeren har sagt ja til at sælge.');
    expect(cleaned).toMatchObject({ closed: true, title: 'Ny aftale om rengøring' });
    expect(cleaned).not.toHaveProperty('closedReason');
    expect(closed).toMatchObject({ closed: true, title: null });
  });

  test('say who was away during an item', () => {
    expect(bought?.away).toEqual(['Jens Ole Ravn', 'Ane-Marie Thorup Holm']);
    expect(cleaned).not.toHaveProperty('away');
  });

  test('have the orders in a section of their own, which is then the only source of them', () => {
    expect(standing?.orders).toEqual([
      { text: 'en oversigt over sommerens vagter', byWhom: 'HRC', due: '2026-06-15' },
    ]);
    expect(bought?.orders).toEqual([
      { text: 'en vurdering af grunden (den nordlige del)', byWhom: 'BYC', due: null },
      { text: 'et notat om forurening, som også dækker kajen', byWhom: null, due: null },
      { text: 'en plan for omtale (af købet)', byWhom: null, due: null },
    ]);
    expect(cleaned?.orders).toEqual([{ text: 'Et oplæg om hjemtagelse', byWhom: null, due: '2026-12-01' }]);
    expect(cleaned?.decisions[1]?.text).toBe('Direktionen bestiller et oplæg om hjemtagelse.');
  });

  test('may name a unit that has brackets itself, and no day that there is not', () => {
    const { orders } = itemIn(
      'Referat:\n\nIntet.\n\nBestillinger\n\n1. et kort (Center for Teknik (CTM), senest 01-12-2026)\n2. et tal (senest 31-02-2026)',
    );

    expect(orders).toEqual([
      { text: 'et kort', byWhom: 'Center for Teknik (CTM)', due: '2026-12-01' },
      { text: 'et tal', byWhom: 'senest 31-02-2026', due: null },
    ]);
  });

  test('are not seen in a text about orders or closed items', () => {
    const item = itemIn(
      'Baggrund\n\nBestillinger\n\n1. er ældre\n\nLukket punkt\n\nReferat:\n\nBestillinger\n\nIngen.',
    );

    expect(item).toMatchObject({ closed: false, orders: [] });
    expect(item.sections.baggrund).toBe('Bestillinger\n\n1. er ældre\n\nLukket punkt');
    expect(item.sections.referat).toBe('Bestillinger\n\nIngen.');
  });
});

describe('sections', () => {
  test('are told from sub-headings of the same name by their order', () => {
    const item = minutesIn(sample('2026-03-10-direktionen')).items[2];

    expect(item?.sections.sagsfremstilling).toMatch(/^Baggrund\n\nHallen bruges/);
    expect(item?.sections.sagsfremstilling).toContain('Økonomi\n\nDer regnes med');
    expect(item?.sections.økonomi).toBe('Udgiften på 1,66 mio. kr. holdes inden for rammen.');
  });

  test('are not opened by lines that only begin like one', () => {
    const { sections, attachments } = itemIn(
      'Sagsfremstilling\n\nBilag 1: Kortet\n\nIndstillingsproces\n\nIndstilling af medarbejdere\n\nØkonomien er stram.',
    );

    expect(attachments).toEqual([]);
    expect(sections.sagsfremstilling).toContain('Indstilling af medarbejdere\n\nØkonomien er stram.');
  });

  test('keep tables and indents, and lose marks, escapes and a lone Å', () => {
    const { sections } = itemIn(
      '### **Sagsfremstilling**\n\n#### **Tal**\n\nI alt\t5.000 kr.\nÅ\n - b\\_1 er *nyt* og **godt**',
    );

    expect(sections.sagsfremstilling).toBe('Tal\n\nI alt\t5.000 kr.\n - b_1 er nyt og godt');
  });

  test('printed as a dash are a dash', () => {
    expect(itemIn('Økonomi\n\n-').sections.økonomi).toBe('-');
  });

  test('without a text are as absent', () => {
    expect(itemIn('Baggrund\n\nIndstilling\n\nDrøftes.').sections.baggrund).toBeNull();
  });

  test('hold what a standing item recorded, on the line of the label or below', () => {
    expect(itemIn('Baggrund\n\nNyt\n\nReferat:\n\nIntet.').sections.referat).toBe('Intet.');
    expect(itemIn('Referat: Intet.').sections.referat).toBe('Intet.');
  });

  test('leave over what stands before the first of them', () => {
    expect(
      minutesIn(`${head}\nPunkt 1: Drev\n\n26/5\n\nUden overskrift\n\nBaggrund\n\nNy`).notUnderstood,
    ).toEqual([{ line: 9, text: 'Uden overskrift' }]);
  });
});

describe('decisions', () => {
  test('of earlier meetings stand before the new one, and the last one is judged', () => {
    const item = minutesIn(sample('2026-03-10-direktionen')).items[2];

    expect(item?.decisions.map((decision) => decision.date)).toEqual([
      '2026-01-27',
      '2026-02-10',
      '2026-03-10',
    ]);
    expect(item?.outcomeOfLastDecision).toBe('approved-with-remarks');
    expect(item?.postponedTo).toBeNull();
  });

  test('of another board quoted in the statement are part of it', () => {
    const item = minutesIn(sample('2026-03-10-direktionen')).items[2];

    expect(item?.sections.sagsfremstilling).toContain('Beslutning Byrådet den 08-10-2024');
  });

  test('have a heading that may run over two lines', () => {
    const item = minutesIn(sample('2026-06-02-social-sundheds-og-aeldreudvalget')).items[2];

    expect(item?.decisions).toEqual([
      { date: '2026-06-02', text: 'Udvalget besluttede at udsætte punktet til den 1/9.' },
    ]);
    expect(item?.postponedTo).toBe('2026-09-01');
  });
});

describe('attachments', () => {
  test('are one per paragraph, over several lines, by their printed title', () => {
    expect(minutesIn(sample('2026-03-10-direktionen')).items[2]?.attachments).toEqual([
      'Bilag 1 - Grundplan.pdf',
      'Bilag 2 - Notat_KEC_tidsplan.docx',
      'Bilag 3 - Oversigt over besparelser',
    ]);
  });

  test('in a list are one per bullet, and a dash alone is none', () => {
    expect(itemIn('Bilag\n\n- Kort.pdf\n- Notat.docx').attachments).toEqual(['Kort.pdf', 'Notat.docx']);
    expect(itemIn('Bilag\n\n-').attachments).toEqual([]);
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
