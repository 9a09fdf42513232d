import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { importsIn, wrongImports } from './support/floors.ts';

describe('the floors of the house', () => {
  test('hold: no file imports upwards, across the sides, or a package out of its room', () => {
    const imports = importsIn(resolve('.'));

    expect(imports.length).toBeGreaterThan(20);
    expect(wrongImports(imports)).toEqual([]);
  });

  test('name the arrow that climbs', () => {
    expect(wrongImports([{ from: 'src/domain/item.ts', to: 'src/actions/add-agenda-item.ts' }])).toEqual([
      'src/domain/item.ts → src/actions/add-agenda-item.ts: climbs',
    ]);
  });

  test('name a side that reaches for another', () => {
    expect(wrongImports([{ from: 'src/teams/turn.ts', to: 'src/store/meetings.ts' }])).toEqual([
      'src/teams/turn.ts → src/store/meetings.ts: goes across on one floor',
    ]);
  });

  test('name a package outside its room', () => {
    expect(wrongImports([{ from: 'src/actions/tell-recipient.ts', to: 'botbuilder' }])).toEqual([
      'src/actions/tell-recipient.ts → botbuilder: botbuilder lives in src/teams',
    ]);
  });
});
