import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldLetters, plainText, tidyText, wordsOf } from '../../../src/domain/typed/typed-text.ts';
import { anyCharacters } from '../../support/arbitrary-strings.ts';

const own = ['<at>Mødeklar</at>'];

describe('plain text out of what Teams sends', () => {
  test.each([
    [
      'decodes named entities',
      'Skole&nbsp;&amp;&nbsp;fritid &lt;udkast&gt; &quot;A&quot;',
      'Skole & fritid <udkast> "A"',
    ],
    ['decodes numeric entities', 'Lars&#39; &#x201C;plan&#x201d; &#248;', "Lars' “plan” ø"],
    [
      'decodes the Danish letters',
      '&AElig;bler, &aelig;&oslash;&aring;, &Oslash;en, &Aring;l&oslash;se',
      'Æbler, æøå, Øen, Åløse',
    ],
    ['decodes once only', '&amp;lt;br&amp;gt;', '&lt;br&gt;'],
    [
      'leaves an entity it does not know',
      '&foo; &toString; &#0; &#9999999;',
      '&foo; &toString; &#0; &#9999999;',
    ],
    ['leaves a typed tag that came as text', '&lt;br&gt;', '<br>'],
    ['drops its own mention in front', '<at>Mødeklar</at>&nbsp;/hjælp', '/hjælp'],
    ['drops its own mention wherever it stands', 'a <at>Mødeklar</at> b <at>Mødeklar</at>', 'a b'],
    ['drops its own mention in another case', '<AT>mødeKLAR</AT> hej', 'hej'],
    ['drops its own mention with attributes', '<at id="0">Mødeklar</at> hej', 'hej'],
    ['drops its own mention written with entities', '<at>M&oslash;deklar</at> hej', 'hej'],
    ['keeps the name in other mentions', '/gæst 3 <at id="1">Anna Holm</at> 9:30', '/gæst 3 Anna Holm 9:30'],
    [
      'drops simple tags',
      '<strong>Nyt</strong> <em>punkt</em> <span style="color:red">A</span>',
      'Nyt punkt A',
    ],
    ['keeps the text of a link', '<a href="https://x.dk/?a=1&amp;b=2" title=\'t\'>Notat</a>', 'Notat'],
    ['breaks the line at br', 'a<br>b<br/>c<BR />d', 'a\nb\nc\nd'],
    ['breaks the line after a paragraph', '<p>a</p><p>b</p>', 'a\nb'],
    ['breaks the line before a block within a line', 'a<div>b</div>c', 'a\nb\nc'],
    ['keeps a "<" that is no tag', 'udgift < 5 mio. og > 3 mio. <3', 'udgift < 5 mio. og > 3 mio. <3'],
    [
      'keeps words between angles that are no tag',
      'når a <b og c> d, se <https://x.dk>',
      'når a <b og c> d, se <https://x.dk>',
    ],
    ['makes Unicode blanks plain', 'a\u00a0\u2009b\u202f\u3000c\td', 'a b c d'],
    ['drops characters without width', 'hj\u00adæl\u200bp\u2060\ufeff \u200epå', 'hjælp på'],
    ['composes letters', 'A\u030alse a\u030a', 'Ålse å'],
    ['collapses blanks within lines and trims them', '  a   b  \r\n  c  ', 'a b\nc'],
    ['drops empty lines at the ends and keeps those between', '\n\n a\n\nb \n\n', 'a\n\nb'],
    ['leaves smart quotes', '“a” ”b” »c« ’d’', '“a” ”b” »c« ’d’'],
  ])('%s', (_rule, raw, plain) => {
    expect(plainText(raw, own)).toBe(plain);
  });

  test('keeps a mention of somebody whose name only begins like the bot', () => {
    expect(plainText('<at>Mødeklar Test</at> hej', own)).toBe('Mødeklar Test hej');
  });

  test('is never anything that tidying would change', () => {
    fc.assert(
      fc.property(anyCharacters, (raw) => {
        const plain = plainText(raw, own);
        expect(tidyText(plain)).toBe(plain);
      }),
    );
  });

  test('loses no word of text without markup', () => {
    const word = fc.stringMatching(/^[a-zæøåA-ZÆØÅ0-9.,:"<>]{1,8}$/).filter((text) => !/<[a-z/]/i.test(text));
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(plainText(words.join(' '), own)).toBe(words.join(' '));
      }),
    );
  });
});

describe('folded letters', () => {
  test.each([
    ['/MØDER', '/møder'],
    ['moeder', 'møder'],
    ['aarshjul', 'årshjul'],
    ['traek', 'træk'],
    ['ÄÖ', 'æø'],
  ])('of %s are %s', (typed, folded) => {
    expect(foldLetters(typed)).toBe(folded);
  });
});

describe('the words of a text', () => {
  test('come with their places', () => {
    expect(wordsOf(' a\n bc ')).toEqual([
      { text: 'a', start: 1, end: 2 },
      { text: 'bc', start: 4, end: 6 },
    ]);
  });

  test('are no more than asked for', () => {
    expect(wordsOf('a b c', 2).map(({ text }) => text)).toEqual(['a', 'b']);
  });
});
