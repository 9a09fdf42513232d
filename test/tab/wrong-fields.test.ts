import { describe, expect, test } from '@jest/globals';
import { wrongIn } from '../../src/tab/publish/wrong-fields.ts';

describe('what is wrong in a form', () => {
  const fields = [{ field: 'caseNumber', problem: 'Sagsnummeret er ikke et sagsnummer.' }];
  const refusedBy = (code: string) => ({
    kind: 'refused' as const,
    problem: { status: 409, code, detail: '', fields },
  });

  test('is said beside the field that shows it, and above the form where none does or it is in nobody’s words', () => {
    expect(wrongIn(refusedBy('case-number-wrong'), ['title', 'caseNumber'])).toEqual(fields);
    expect(wrongIn(refusedBy('case-number-wrong'), ['title'])).toEqual([]);
    expect(wrongIn(refusedBy('wrong-fields'), ['title', 'caseNumber'])).toEqual([]);
    expect(wrongIn({ kind: 'done' }, ['caseNumber'])).toEqual([]);
  });
});
