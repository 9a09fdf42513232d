import { describe, expect, test } from '@jest/globals';
import { lineJoiner } from '../../src/minutes/read-pdf/join-words.ts';

function joined(lines: readonly string[], elsewhere: readonly string[] = []): string {
  return lineJoiner([...elsewhere, '.', ...lines])(lines);
}

describe('words at the ends of lines', () => {
  test('that were broken are joined', () => {
    expect(joined(['Direktionen godkender tids-', 'planen og be-', 'villingen.'])).toBe(
      'Direktionen godkender tidsplanen og bevillingen.',
    );
    expect(joined(['tids\u00AD', 'planen'])).toBe('tidsplanen');
  });

  test('that have a hyphen of their own keep it: figures, capitals, single letters, months, names', () => {
    expect(joined(['i maj-', 'møderækken'])).toBe('i maj-møderækken');
    expect(joined(['en ØU-', 'sag om 10-', 'årige og e-', 'læring'])).toBe(
      'en ØU-sag om 10-årige og e-læring',
    );
    expect(joined(['Kirsten Lykke-', 'Møller, politik 2023-', '2027'])).toBe(
      'Kirsten Lykke-Møller, politik 2023-2027',
    );
  });

  test('that stand for a part left out are not joined', () => {
    expect(joined(['Kultur-', 'og Fritidsudvalget'])).toBe('Kultur- og Fritidsudvalget');
    expect(joined(['Bilag 1 -', 'grundplan'])).toBe('Bilag 1 - grundplan');
  });

  test('are written as they are elsewhere in the text', () => {
    expect(joined(['et case-', 'laboratorie'], ['Hvert case-laboratorie er nyt.'])).toBe(
      'et case-laboratorie',
    );
    expect(joined(['og maj-', 'stæten'], ['Hos majstæten'])).toBe('og majstæten');
  });

  test('keep their hyphens in a text that breaks no others', () => {
    const text = Array.from({ length: 120 }, () => 'og så videre i det uendelige');

    expect(joined(['et case-', 'laboratorie'], text)).toBe('et case-laboratorie');
  });

  test('are parted by one blank otherwise, blank lines aside', () => {
    expect(joined([' a ', '', ' b', 'c'])).toBe('a b c');
    expect(joined([])).toBe('');
  });
});
