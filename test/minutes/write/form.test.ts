import { describe, expect, test } from '@jest/globals';
import type { DocumentWish } from '../../../src/actions/outside.ts';
import type { Day } from '../../../src/domain/day.ts';
import { asId, type ItemId } from '../../../src/domain/ids.ts';
import type { MinutesDecision, MinutesView } from '../../../src/domain/see-minutes.ts';
import type { Seen } from '../../../src/domain/seen.ts';
import { writeDocument } from '../../../src/minutes/write/write-document.ts';
import { aView, aWholeItem } from './some-view.ts';

const closed = { itemId: asId<ItemId>('item-2'), number: 2, kind: 'closed', caseNumber: '26/1002' } as const;

describe('the minutes', () => {
  test('begin with title, day, place, people and contents', async () => {
    const lines = await written(aView({ absent: ['Ida Lund'], items: [aWholeItem(1), closed] }));
    expect(lines.slice(0, 8)).toEqual([
      '# REFERAT Direktionen d. 24-11-2026',
      '**Mødedato** Tirsdag d. 24. november 2026 kl. 08:30',
      '**Mødested** Mødelokale 2',
      '**Mødedeltagere** Frans Dahl, Dorte Bro',
      '**Afbud** Ida Lund',
      '## Indholdsfortegnelse',
      'Ny havn.....\t3',
      'Lukket.....\t4',
    ]);
  });

  test('say of a closed item its case number and nothing else', async () => {
    expect((await written(aView({ items: [closed] }))).slice(-2)).toEqual(['## Punkt 2: Lukket', '26/1002']);
    const hidden = aView({ items: [{ ...closed, caseNumber: null }] });
    expect((await written(hidden)).at(-1)).toBe('## Punkt 2: Lukket');
  });

  test('say to a disqualified reader that they are, and nothing else', async () => {
    const item = { itemId: asId<ItemId>('item-1'), number: 1, kind: 'inhabil' } as const;
    expect((await written(aView({ items: [item] }))).slice(-2)).toEqual([
      'Inhabil.....\t3',
      '## Punkt 1: Inhabil',
    ]);
  });

  test('mark a closed item for those who may read it, with its reason and who was away', async () => {
    const closed = { reason: 'Personsag', basis: 'Forvaltningsloven § 27' };
    const item = aWholeItem(1, { closed, away: ['Bo Krag', 'Ida Lund'] });
    expect((await written(aView({ items: [item] }))).slice(-7)).toEqual([
      ...['## Punkt 1: Ny havn', '26/1001', '**Lukket punkt:** Personsag'],
      '**Hjemmel:** Forvaltningsloven § 27',
      ...[
        '**Ikke til stede under punktet:** Bo Krag, Ida Lund (inhabile)',
        '### Baggrund',
        'Havnen sander til.',
      ],
    ]);
  });

  test('print of a closed item what its level opens: the title, and what was decided', async () => {
    const decision = {
      ...{
        day: '2026-11-24' as Day,
        text: 'Salget godkendes.',
        outcome: 'approved' as const,
        isGuess: false,
      },
    };
    const lines = await written(aView({ items: [{ ...closed, title: 'Salg af jord', decision }] }));
    expect(lines.slice(-5)).toEqual([
      ...['## Punkt 2: Salg af jord', '26/1002', '**Lukket punkt**'],
      ...['### Beslutning Direktionen den 24-11-2026', 'Salget godkendes.'],
    ]);
  });

  test('have the sections in their order, earlier decisions before this one, and the orders behind', async () => {
    const lines = await written(aView({ items: [aFullItem()] }));
    expect(lines.filter((line) => line.startsWith('### '))).toEqual([
      ...['### Baggrund', '### Referat:', '### Indstilling'],
      ...['### Beslutning Direktionen den 27-10-2026', '### Beslutning Direktionen den 24-11-2026'],
      ...['### Bestillinger', '### Sagsfremstilling', '### Økonomi', '### Bilag'],
    ]);
    const orders = lines.indexOf('### Bestillinger');
    expect(lines.slice(orders + 1, orders + 4)).toEqual([
      ...['1. et oplæg (CTM, senest 01-12-2026)', '2. en sag (senest 01-12-2026)', '3. et notat (kort) ()'],
    ]);
  });

  test('print the number before every title where titles would look as if they did', async () => {
    const titles = ['1. budgetopfølgning', '2. behandling af budgettet', 'Ny havn'];
    const lines = await written(aView({ items: titles.map((title, at) => aWholeItem(at + 1, { title })) }));
    expect(lines).toContain('## Punkt 1: 1. 1. budgetopfølgning');
    expect(lines).toContain('## Punkt 3: 3. Ny havn');
  });

  test('give the same bytes for the same view', async () => {
    const view = aView({ items: [aFullItem(), closed] });
    for (const format of ['docx', 'pdf', 'md', 'json'] as const) {
      const [one, other] = [await bytesOf(view, { format }), await bytesOf(view, { format })];
      expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    }
  });
});

describe('the agenda', () => {
  test('has planned minutes and guests, and no word of what the meeting said', async () => {
    const lines = await written(aView({ items: [aFullItem()], status: 'published' }), { what: 'agenda' });
    expect(lines[0]).toBe('# DAGSORDEN Direktionen d. 24-11-2026');
    expect(lines).toContain('**Forventet tid:** 15 min.');
    expect(lines).toContain('**Deltager under punktet:** Gerda Ørn');
    expect(lines.filter((line) => line.startsWith('### Beslutning'))).toEqual([
      '### Beslutning Direktionen den 27-10-2026',
    ]);
    expect(lines.join('\n')).not.toMatch(/Referat:|Bestillinger/);
  });
});

describe('an excerpt', () => {
  test('is one item below the title, without contents', async () => {
    const view = aView({ items: [aWholeItem(1), closed, aFullItem(3)] });
    const lines = await written(view, { only: asId<ItemId>('item-3') });
    expect(lines.filter((line) => line.startsWith('#'))).not.toContain('## Indholdsfortegnelse');
    expect(lines.filter((line) => line.startsWith('## '))).toEqual(['## Punkt 3: Ny havn']);
    expect(lines[1]).toBe('**Uddrag: punkt 3**');
  });

  test('is refused of an item that the view does not hold', async () => {
    await expect(written(aView(), { only: asId<ItemId>('other') })).rejects.toThrow('no item other');
  });
});

describe('the minutes as data', () => {
  test('tell what the board knows, and no guess', async () => {
    const data = JSON.parse(
      new TextDecoder().decode(await bytesOf(aView({ items: [aFullItem()] }), { format: 'json' })),
    );
    expect(data).toMatchObject({
      board: 'Direktionen',
      date: '2026-11-24',
      toc: [{ title: 'Ny havn', page: 3 }],
    });
    expect(data).not.toHaveProperty('notUnderstood');
    expect(data.items).toMatchObject([
      {
        ...{ outcomeOfLastDecision: 'approved', postponedTo: null, forwardedTo: ['Byrådet'] },
        ...{ units: ['CTM'], guests: ['Gerda Ørn'] },
        orders: [{ text: 'et oplæg', byWhom: 'CTM', due: '2026-12-01' }, {}, {}],
      },
    ]);
    const guessed = aFullItem(1, { isGuess: true });
    const other = JSON.parse(
      new TextDecoder().decode(await bytesOf(aView({ items: [guessed] }), { format: 'json' })),
    );
    expect(other.items).toMatchObject([{ outcomeOfLastDecision: null, forwardedTo: [] }]);
  });
});

function aFullItem(number = 1, more: Partial<MinutesDecision> = {}) {
  const decision = { text: 'Godkendt.', outcome: 'approved', isGuess: false, postponedTo: null } as const;
  const due = '2026-12-01' as Day;
  return aWholeItem(number, {
    ...{ recommendation: 'At sagen drøftes.', record: 'Drøftet.', caseStatement: 'Sandet flytter sig.' },
    ...{ finances: '-', minutes: 15, guests: ['Gerda Ørn'], units: ['CTM'] },
    decisions: [
      {
        ...decision,
        ...{ text: 'Udskudt.', outcome: 'postponed' },
        day: '2026-10-27' as Day,
        orders: [],
        forwardedTo: [],
      },
      {
        ...{ ...decision, day: '2026-11-24' as Day, forwardedTo: ['Byrådet'] },
        orders: [
          { text: 'et oplæg', by: 'CTM', due },
          { text: 'en sag', by: null, due },
          { text: 'et notat (kort)', by: null, due: null },
        ],
        ...more,
      },
    ],
    attachments: [{ title: 'Kort', url: 'https://aaloese.example/kort.pdf' }],
  });
}

function bytesOf(view: Seen<MinutesView>, wish: Partial<DocumentWish>): Promise<Uint8Array> {
  return writeDocument(view, { what: 'minutes', format: 'md', ...wish });
}

/** The lines of the Markdown that are not blank. */
async function written(view: Seen<MinutesView>, wish: Partial<DocumentWish> = {}): Promise<string[]> {
  const text = new TextDecoder().decode(await bytesOf(view, wish));
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
}
