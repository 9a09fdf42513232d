import { describe, expect, test } from '@jest/globals';
import { readForwardedTo } from '../../../src/domain/danish/routing.ts';
import type { Day } from '../../../src/domain/day.ts';

const board = 'Direktionen';
const day = '2025-03-25' as Day;

describe('a decision or recommendation', () => {
  test.each<[string, string[]]>([
    ['Direktionen godkender drøftelse i chefforum.', ['Chefforum']],
    ['Sagen indstilles til Byrådet.', ['Byrådet']],
    ['Direktionen bestiller en sag til ØU.', ['Økonomiudvalget']],
    [
      'Sagen forelægges Social- og Sundhedsudvalget, ØU og BY.',
      ['Social- og Sundhedsudvalget', 'Økonomiudvalget', 'Byrådet'],
    ],
    ['Sagen sendes til Kultur-, Idræts- og Fritidsudvalget.', ['Kultur-, Idræts- og Fritidsudvalget']],
    ['Sagen forelægges Udvalget for Børn og Unge.', ['Udvalget for Børn og Unge']],
    ['Sagen behandles på Økonomiudvalgets møde den 5. maj.', ['Økonomiudvalget']],
    ['Emnet genoptages på chefforumseminaret.', ['Chefforum']],
    ['Chefforum drøfter planen, inden den meldes ud.', ['Chefforum']],
    ['Sagen sendes i høring i Ældrerådet og Handicaprådet.', ['Ældrerådet', 'Handicaprådet']],
    ['Planen drøftes i HU-arbejdsgruppen og derefter i KKR.', ['Hovedudvalget', 'KKR']],
  ])('names the receivers: %s', (text, bodies) => {
    expect(readForwardedTo(text, { board, day })).toEqual(bodies);
  });

  test.each([
    'Direktionen tager Byrådets beslutning til efterretning.',
    'Direktionen drøfter planen, som er godkendt af Økonomiudvalget.',
    'Direktionen noterede sig, at Byrådet har vedtaget budgettet.',
    'Planen gælder i byrådsperioden.',
    'Bedømmelsesudvalget mødes i maj.',
    'Direktionen godkender planen.',
  ])('names none: %s', (text) => {
    expect(readForwardedTo(text, { board, day })).toEqual([]);
  });

  test('goes to none of the board’s own units, whatever their letters look like', () => {
    const text = 'Sagen sendes til CBU og Økonomiudvalget.';
    const units = [{ code: 'CBU' }];

    expect(readForwardedTo(text, { board, day, units })).toEqual(['Økonomiudvalget']);
    expect(readForwardedTo(text, { board, day })).toEqual(['CBU', 'Økonomiudvalget']);
  });

  test('of another board may go to Direktionen, and never to the board itself', () => {
    const text = 'Sagen sendes til Direktionen og Økonomiudvalget.';

    expect(readForwardedTo(text, { board: 'Økonomiudvalget' })).toEqual(['Direktionen']);
    expect(readForwardedTo(text)).toEqual(['Økonomiudvalget']);
  });
});

describe('elsewhere', () => {
  const elsewhere = { place: 'elsewhere', board, day } as const;

  test.each<[string, string[]]>([
    ['Sagen forelægges Økonomiudvalget og Byrådet i april.', ['Økonomiudvalget', 'Byrådet']],
    ['Det sker forud for behandling i Hovedudvalget.', ['Hovedudvalget']],
    ['Der er planlagt en drøftelse med borgmesteren.', ['Borgmesteren']],
    ['Sagen vil blive forelagt Byrådet.', ['Byrådet']],
    ['- Præsentation i HU d. 5. maj', ['Hovedudvalget']],
  ])('the next step counts: %s', (text, bodies) => {
    expect(readForwardedTo(text, elsewhere)).toEqual(bodies);
  });

  test.each([
    'Arbejdet er forankret i Økonomiudvalget.',
    'Økonomiudvalget følger arbejdet.',
    'Sagen blev behandlet i Økonomiudvalget.',
    'Efter drøftelse i Chefforum er planen ændret.',
    '- Præsentation i HU d. 5. februar',
    'Afrapportering sker til Økonomiudvalget.',
  ])('other mentions do not: %s', (text) => {
    expect(readForwardedTo(text, elsewhere)).toEqual([]);
  });
});
