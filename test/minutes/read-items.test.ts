import { describe, expect, test } from '@jest/globals';
import { noItem } from '../support/score-minutes.ts';
import { head, itemIn, minutesIn, sample } from './minutes-in.ts';

describe('a closed item', () => {
  test('has its number and case number and nothing else', () => {
    const { items, notUnderstood } = minutesIn(sample('2026-06-02-social-sundheds-og-aeldreudvalget'));

    expect(items[1]).toEqual({ ...noItem, number: 2, closed: true, caseNumber: '26/10' });
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

  test('have all the orders of an item, after each of its decisions', () => {
    const { orders } = itemIn(
      'Beslutning Direktionen den 10-02-2026\n\nUdsættes.\n\nBestillinger\n\n1. et kort (CTM)\n\nBeslutning Direktionen den 10-03-2026\n\nGodkendt.\n\nBestillinger\n\n1. et tal',
    );

    expect(orders.map(({ text }) => text)).toEqual(['et kort', 'et tal']);
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
