import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { everyCard } from './every-card.ts';

const golden = new URL('./golden/', import.meta.url);
const source = new URL('../../cards/', import.meta.url);
const cards = everyCard();

describe('the card', () => {
  test.each(cards)('%s is as it was approved', (name, card) => {
    const file = new URL(`${name}.json`, golden);
    if (process.env.UPDATE_GOLDEN || !(existsSync(file) || process.env.CI)) {
      writeFileSync(file, `${JSON.stringify(card, null, 2)}\n`);
    }
    expect(card).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});

describe('the golden files', () => {
  test('are of cards that there are', () => {
    const kept = readdirSync(golden).map((file) => file.replace(/\.json$/, ''));
    expect(kept.sort()).toEqual(cards.map(([name]) => name).sort());
  });

  test('are of every card that is drawn anywhere', () => {
    const files = readdirSync(source).filter((file) => file.endsWith('.ts'));
    const drawn = files.flatMap((file) =>
      [...readFileSync(new URL(file, source), 'utf8').matchAll(/^export function (\w+Card)\(/gm)].map(
        ([, name]) => name,
      ),
    );
    const sampled = readdirSync(new URL('.', import.meta.url))
      .filter((file) => file.startsWith('sample-'))
      .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
      .join('\n');
    expect(drawn.length).toBeGreaterThan(10);
    expect(drawn.filter((name) => !sampled.includes(`${name}(`))).toEqual([]);
  });
});
