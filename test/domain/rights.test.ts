import { describe, expect, test } from '@jest/globals';
import { type Role, roles } from '../../src/domain/board.ts';
import { demand, may, type Right, rights } from '../../src/domain/rights.ts';

const everybody = [...roles];

/** Who may do what, as the product says. */
const table: Record<Right, readonly Role[]> = {
  'see-agenda': everybody,
  'read-minutes': everybody,
  'keep-minutes': ['secretary', 'chair'],
  'approve-minutes': ['chair', 'director'],
  'see-case': everybody,
  search: everybody,
  'see-roles': everybody,
  'add-item': ['secretary', 'chair'],
  'propose-item': ['director', 'chief'],
  'judge-proposal': ['secretary', 'chair'],
  'edit-agenda': ['secretary', 'chair'],
  publish: ['secretary', 'chair'],
  'plan-meeting': ['secretary', 'chair'],
  'see-wheel': ['secretary', 'chair', 'director', 'chief'],
  react: ['chair', 'director'],
  ask: ['chair', 'director'],
  answer: ['secretary', 'chair', 'chief'],
  note: ['chair', 'director'],
  'mark-read': ['chair', 'director'],
  'add-pre-read': ['secretary', 'chair', 'director', 'chief'],
  'see-route': ['secretary', 'chair', 'director', 'chief'],
  'plan-route': ['secretary', 'chair'],
  'run-meeting': ['secretary', 'chair'],
  'see-orders': ['secretary', 'chair', 'director', 'chief'],
  'report-order': ['chief'],
  'settle-order': ['secretary', 'chair'],
  decide: ['secretary', 'chair'],
  'see-receipts': ['secretary', 'chair'],
  'answer-decision': ['chief', 'guest'],
  'see-conditions': ['secretary', 'chair', 'director', 'chief'],
  'report-condition': ['secretary', 'chair', 'chief'],
  'change-roles': ['secretary', 'chair'],
  'set-up': ['secretary', 'chair'],
};

describe('who may do what', () => {
  test.each(Object.entries(table) as [Right, Role[]][])('%s: %j', (right, allowed) => {
    expect(roles.filter((role) => may([role], right))).toEqual(
      roles.filter((role) => allowed.includes(role)),
    );
  });

  test('is said of every right there is', () => {
    expect(Object.keys(table).sort()).toEqual([...rights].sort());
  });

  test('is nothing without a role', () => {
    expect(rights.filter((right) => may([], right))).toEqual([]);
  });

  test('is the sum of two roles', () => {
    expect(may(['chief', 'secretary'], 'decide')).toBe(true);
    expect(may(['secretary', 'director'], 'react')).toBe(true);
    expect(may(['chief', 'guest'], 'decide')).toBe(false);
  });

  test('is refused by the name of the right', () => {
    expect(() => demand(['director'], 'publish')).toThrow(
      expect.objectContaining({ code: 'not-allowed', about: { right: 'publish' } }),
    );
    expect(() => demand(['chair'], 'publish')).not.toThrow();
  });
});
