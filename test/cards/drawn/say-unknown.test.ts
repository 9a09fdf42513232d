import { describe, expect, test } from '@jest/globals';
import { sayUnknown } from '../../../cards/drawn/say-unknown.ts';

const known = new Set(['TextBlock', 'Container', 'ColumnSet', 'Column']);
const said = (body: unknown[]) =>
  sayUnknown({ type: 'AdaptiveCard', body }, (type) => known.has(type)) as { body: unknown[] };

describe('a card with elements that the drawing does not know', () => {
  test('says what they say, wherever they stand, and nothing else becomes another', () => {
    const text = { type: 'TextBlock', text: 'Dagsorden' };
    const badge = { type: 'Badge', text: 'Nyt', tooltip: 'x', icon: { name: 'Star' } };
    const columns = { type: 'ColumnSet', columns: [{ type: 'Column', items: [badge] }] };

    expect(said([text, columns])).toEqual({
      type: 'AdaptiveCard',
      body: [
        text,
        {
          type: 'ColumnSet',
          columns: [{ type: 'Column', items: [expect.objectContaining({ type: 'Container' })] }],
        },
      ],
    });
    expect(JSON.stringify(said([columns]))).toContain('"text":"Nyt"');
  });

  test('says all the texts of what holds several, each on its line', () => {
    const chart = {
      type: 'Chart.Donut',
      title: 'Tid',
      data: [{ legend: 'A', value: 3 }, { title: 'Budget' }],
    };
    expect(said([chart]).body).toEqual([
      expect.objectContaining({
        items: [expect.objectContaining({ text: 'Tid' }), expect.objectContaining({ text: 'Budget' })],
      }),
    ]);
  });

  test('leaves what has a fallback of its own to it, and leaves out what says nothing', () => {
    const carousel = { type: 'Carousel', fallback: { type: 'TextBlock', text: 'Billeder' } };
    expect(said([carousel, { type: 'Icon', name: 'Star' }]).body).toEqual([carousel]);
  });
});
