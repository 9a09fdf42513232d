import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { limits } from '../../src/domain/item.ts';
import { itemFromMessage } from '../../src/domain/item-from-message.ts';
import { readItem } from '../../src/domain/new-item.ts';
import { aBoard } from '../support/builders.ts';

const made = (text: string, link: string | null = null) => itemFromMessage({ text, link }, 'Beskeden');

describe('an item made from a message', () => {
  test.each([
    ['one sentence.', 'one sentence', null],
    ['Vi mangler cykler. Skal vi købe flere?', 'Vi mangler cykler', 'Skal vi købe flere?'],
    ['Skal vi købe cykler? Ja.', 'Skal vi købe cykler?', 'Ja.'],
    ['Overskrift\nresten\nog mere', 'Overskrift', 'resten\nog mere'],
    ['Se bl.a. Anna Holms 3. Budgetudkast. Kort.', 'Se bl.a. Anna Holms 3. Budgetudkast', 'Kort.'],
    ['Mødet er kl. 9 hos hr. Madsen. Husk det.', 'Mødet er kl. 9 hos hr. Madsen', 'Husk det.'],
    ['Hvad så …', 'Hvad så …', null],
    ['', '', null],
  ])('has the first sentence of “%s” as its title', (text, title, background) => {
    expect(made(text)).toMatchObject({ title, background, attachments: [] });
  });

  test('keeps all of a sentence that is too long for a title', () => {
    const long = `${'ord '.repeat(100)}slut`;
    const { title, background } = made(`${long}\nmere`);
    expect(title.length).toBeLessThanOrEqual(limits.title);
    expect(title).toMatch(/ord …$/);
    expect(background).toBe(`${long}\nmere`);
  });

  test('has the message as a pre-read where its link opens in a browser', () => {
    const link = 'https://teams.microsoft.com/l/message/19:x/1700';
    expect(made('Cykler', link).attachments).toEqual([{ title: 'Beskeden', url: link }]);
    expect(made('Cykler', 'javascript:alert(1)').attachments).toEqual([]);
  });

  test('is within the limits of an item, whatever was written', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 600 }),
      fc.constantFrom('å'.repeat(30_000), 'Ord. '.repeat(9_000), '😀'.repeat(20_000)),
    );
    fc.assert(
      fc.property(text, (written) => {
        const input = made(`T${written}`, 'https://aaloese.example/1');
        expect(() => readItem(input, aBoard(), '2026-11-17' as never)).not.toThrow();
        expect(input.title.isWellFormed()).toBe(written.isWellFormed());
      }),
    );
  });
});
