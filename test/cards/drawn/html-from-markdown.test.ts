import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { htmlFromMarkdown, htmlFromPlain } from '../../../cards/drawn/html-from-markdown.ts';

describe('the Markdown of Teams', () => {
  test.each([
    ['bold and italic', '**fed** og *kursiv*', '<p><strong>fed</strong> og <em>kursiv</em></p>'],
    ['one within the other', '**fed *og* mere**', '<p><strong>fed <em>og</em> mere</strong></p>'],
    ['underscores between words only', '_ja_ blå_bær_saft', '<p><em>ja</em> blå_bær_saft</p>'],
    ['a lone star', '2 * 3 * 4', '<p>2 * 3 * 4</p>'],
    ['what is escaped', '1\\. \\*ikke\\*', '<p>1. *ikke*</p>'],
    ['code', 'Skriv `/hjælp`', '<p>Skriv <code>/hjælp</code></p>'],
    ['a mention', '<at>Mødeklar</at> hej', '<p><span class="mention">Mødeklar</span> hej</p>'],
    ['lines and paragraphs', 'a\nb\n\nc', '<p>a<br>b</p><p>c</p>'],
    ['a list', 'Før\n- a\n- **b**', '<p>Før</p><ul><li>a</li><li><strong>b</strong></li></ul>'],
    ['a numbered list', '3. c\n4. d', '<ol start="3"><li>c</li><li>d</li></ol>'],
  ])('draws %s', (_, text, html) => {
    expect(htmlFromMarkdown(text)).toBe(html);
  });

  test('opens links to pages, never to scripts', () => {
    expect(htmlFromMarkdown('[her](https://aaloese.example/?a=1&b=2)')).toBe(
      '<p><a href="https://aaloese.example/?a=1&amp;b=2" target="_blank" rel="noopener noreferrer">her</a></p>',
    );
    expect(htmlFromMarkdown('[her](javascript:alert`1`)')).not.toContain('<a');
    expect(htmlFromMarkdown('[her](data:text/html,x)')).not.toContain('<a');
  });

  test('never lets a tag or attribute of the text through', () => {
    const parts = fc.constantFrom(
      '<img src=x onerror=alert(1)>',
      '"',
      "'",
      '**',
      '*',
      '_',
      '`',
      '[',
      '](',
      ')',
      'a',
      '\n',
      '- ',
      '<at>',
      '</at>',
      '\\',
      'https://x',
      ' ',
    );
    const allowed =
      /<\/?(p|strong|em|ul|li|code|br)>|<ol start="\d+">|<\/ol>|<a href="https?:[^"<>]*" target="_blank" rel="noopener noreferrer">|<\/a>|<span class="mention">|<\/span>/g;

    fc.assert(
      fc.property(fc.array(parts, { maxLength: 20 }), (pieces) => {
        for (const html of [htmlFromMarkdown(pieces.join('')), htmlFromPlain(pieces.join(''))]) {
          expect(html.replaceAll(allowed, '')).not.toMatch(/[<>]/);
        }
      }),
    );
  });
});

describe('what a person typed', () => {
  test('stays as it is, with its lines and the mention', () => {
    expect(htmlFromPlain('<at>Mødeklar</at> **nej**\n<b>')).toBe(
      '<p><span class="mention">Mødeklar</span> **nej**<br>&lt;b&gt;</p>',
    );
  });
});
