import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/domain/day.ts';
import { isCaseNumber, limits } from '../../src/domain/item.ts';
import { demandUnit, type ItemInput, itemTitled, readItem } from '../../src/domain/new-item.ts';
import type { RefusalCode } from '../../src/errors.ts';
import { aBoard, people } from '../support/builders.ts';

const refused = (code: RefusalCode, about: object = {}) => expect.objectContaining({ code, about });
const today = '2026-11-24' as Day;

function read(more: Partial<ItemInput> = {}, board = aBoard()) {
  return readItem({ ...itemTitled('Ny cykelsti'), ...more }, board, today);
}

describe('an item as somebody wrote it', () => {
  test('needs no more than a title', () => {
    expect(read({ title: '  Ny cykelsti ' })).toEqual({
      text: {
        ...{ title: 'Ny cykelsti', background: null, recommendation: null, caseStatement: null },
        ...{ finances: null, attachments: [] },
      },
      ...{ caseNumber: null, units: [], minutes: null, closed: null },
    });
  });

  test('is trimmed, and blank sections are none', () => {
    const { text } = read({ background: ' \n ', recommendation: '\n1. godkender\n2. drøfter\n' });

    expect(text).toMatchObject({ background: null, recommendation: '1. godkender\n2. drøfter' });
  });

  test('names units by code or name, each once', () => {
    expect(read({ units: ['ctm', 'Center for Finans og Ejendomme', 'CTM'] }).units).toEqual(['CTM', 'CFE']);
  });

  test('is closed with a reason and whom it names, or without', () => {
    const closed = { closed: true, closedReason: ' Personsag ', audience: [people.chief] };

    expect(read(closed).closed).toEqual({ reason: 'Personsag', audience: ['chief-cfe'] });
    expect(read({ closed: true }).closed).toEqual({ reason: null, audience: [] });
    expect(read({ ...closed, closed: false }).closed).toBeNull();
  });

  test.each(['', '  ', '\n'])('is refused with the title %j', (title) => {
    expect(() => read({ title })).toThrow(refused('title-missing'));
  });

  test('is refused with a title or a section that is too long, naming which', () => {
    const long = (length: number) => 'a'.repeat(length);

    expect(read({ title: long(limits.title) }).text.title).toHaveLength(250);
    expect(() => read({ title: long(limits.title + 1) })).toThrow(
      refused('text-too-long', { field: 'title', most: 250 }),
    );
    expect(() => read({ finances: long(limits.section + 1) })).toThrow(
      refused('text-too-long', { field: 'finances', most: 20_000 }),
    );
    expect(() => read({ background: long(20_000), caseStatement: long(10_001) })).toThrow(
      refused('text-too-long', { field: 'item', most: 24_000 }),
    );
    expect(() => read({ closed: true, closedReason: long(501) })).toThrow(
      refused('text-too-long', { field: 'reason', most: 500 }),
    );
  });

  test.each([0, -5, 481, 7.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'is refused with %d minutes',
    (minutes) => {
      expect(() => read({ minutes })).toThrow(refused('minutes-wrong', { most: 480 }));
    },
  );

  test.each([1, 15, 480])('may take %d minutes', (minutes) => {
    expect(read({ minutes }).minutes).toBe(minutes);
  });
});

describe('a case number', () => {
  test.each(['24/24964', '21/189', ' 26/1 '])('may be %j', (caseNumber) => {
    expect(read({ caseNumber }).caseNumber).toBe(caseNumber.trim());
  });

  test.each(['24964', '2024/24964', '24/1234567', '24-24964', 'x', '24/24964 og 24/1'])(
    'is refused as %j',
    (caseNumber) => {
      expect(isCaseNumber(caseNumber)).toBe(false);
      expect(() => read({ caseNumber })).toThrow(refused('case-number-wrong', { text: caseNumber }));
    },
  );

  test('that is a whole novel is not repeated', () => {
    expect(() => read({ caseNumber: 'x'.repeat(5000) })).toThrow(
      refused('case-number-wrong', { text: 'x'.repeat(40) }),
    );
  });
});

describe('a unit', () => {
  const units = [
    { code: 'CFE', name: 'Finans', validFrom: null, validTo: null },
    { code: 'KUL', name: 'Kultur', validFrom: null, validTo: '2025-12-31' as Day },
    { code: 'NYE', name: 'Det nye', validFrom: '2027-01-01' as Day, validTo: null },
  ];
  const board = aBoard({ units });

  test('is refused where nobody knows it, naming those that are known', () => {
    expect(() => demandUnit(board, ' XYZ ', today)).toThrow(
      refused('unit-unknown', { unit: 'XYZ', known: ['CFE'] }),
    );
  });

  test.each(['KUL', 'NYE'])('is refused before and after its time: %s', (unit) => {
    expect(() => read({ units: [unit] }, board)).toThrow(refused('unit-unknown', { unit, known: ['CFE'] }));
  });
});
