import { describe, expect, test } from '@jest/globals';
import { readPdfLines } from '../../src/minutes/read-pdf/read-lines.ts';
import { readPdf } from '../../src/minutes/read-pdf.ts';
import { type Block, blocksOf } from './print/blocks-of.ts';
import { type Print, printPdf } from './print/print-pdf.ts';
import { at, rawPdf } from './print/raw-pdf.ts';
import { samples } from './print/samples.ts';
import { toldIn } from './print/told.ts';

const usual: Print = { tagged: false, heads: true, hyphenated: false, plain: false };

async function linesIn(pdf: Uint8Array): Promise<string[]> {
  const lines = await readPdfLines(pdf);
  return lines.map(({ text }) => text).filter((text) => text !== '');
}

const long =
  'Direktionen drøftede sagen på to møder, og forvaltningen fremlagde derefter et nyt forslag, som tager hensyn til de bemærkninger, der kom frem under drøftelsen. ';

describe('minutes printed as a PDF', () => {
  test.each(samples)('say the same as the text of %s', async (_, text) => {
    const blocks = blocksOf(text);
    const told = toldIn(text);
    const prints = [usual, { ...usual, tagged: true }, { ...usual, hyphenated: true, plain: true }];
    for (const print of prints) {
      expect(toldIn(await readPdfLines(await printPdf(blocks, print)))).toEqual(told);
    }
  });

  test('say the same with hyphens and tags', async () => {
    const [, text = ''] = samples[1] ?? [];
    const pdf = await printPdf(blocksOf(text), { ...usual, tagged: true, hyphenated: true });

    expect(toldIn(await readPdfLines(pdf))).toEqual(toldIn(text));
  });

  test('lose their running heads and page numbers, not the headings and case numbers that stand alike', async () => {
    const closed = [1, 2, 3, 4].flatMap((number): Block[] => [
      { kind: 'item-heading', text: `Punkt ${number}: Lukket` },
      { kind: 'paragraph', text: `26/${number}` },
    ]);
    const lines = await linesIn(await printPdf(closed, usual));

    expect(lines).toEqual([1, 2, 3, 4].flatMap((number) => [`Punkt ${number}: Lukket`, `26/${number}`]));
  });

  test.each([true, false])(
    'keep a paragraph whole that a page breaks in two (tagged: %s)',
    async (tagged) => {
      const text = long.repeat(40).trim();
      const pdf = await printPdf(
        [
          { kind: 'paragraph', text },
          { kind: 'paragraph', text: 'Slut.' },
        ],
        { ...usual, tagged },
      );

      expect(await linesIn(pdf)).toEqual([text, 'Slut.']);
    },
  );

  test('keep what stands alike on most pages, but not at their edges', async () => {
    const closed = [1, 2, 3].flatMap((number): Block[] => [
      { kind: 'item-heading', text: `Punkt ${number}: Salg ${'af grund '.repeat(number)}`.trim() },
      { kind: 'paragraph', text: 'Lukket punkt' },
    ]);
    const lines = await linesIn(await printPdf(closed, usual));

    expect(lines.filter((line) => line === 'Lukket punkt')).toHaveLength(3);
  });

  test('go by their tags where lines end by chance as paragraphs do', async () => {
    const sentences = Array.from(
      { length: 60 },
      (_, at) => `Sætning ${at} er lige så lang som linjen, som den står på her.`,
    );
    const pdf = await printPdf([{ kind: 'paragraph', text: sentences.join(' ') }], {
      ...usual,
      tagged: true,
    });

    expect((await linesIn(pdf)).join(' ')).toBe(sentences.join(' '));
  });

  test.each([true, false])(
    'keep lists within lists and the marks of their points (tagged: %s)',
    async (tagged) => {
      const point = (depth: number, label: string, text: string): Block => ({
        kind: 'point',
        depth,
        label,
        text,
      });
      const blocks = [
        point(0, '1.', 'et'),
        point(0, '2.', long.trim()),
        point(1, 'a.', 'under to'),
        point(1, 'b.', 'også under to'),
        point(0, '3.', 'tre'),
        point(0, '-', 'streg'),
      ];

      expect(await linesIn(await printPdf(blocks, { ...usual, heads: false, tagged }))).toEqual([
        '1. et',
        `2. ${long.trim()}`,
        '  a. under to',
        '  b. også under to',
        '3. tre',
        '- streg',
      ]);
    },
  );

  test.each([true, false])('keep the columns of tables apart with tabs (tagged: %s)', async (tagged) => {
    const rows = [
      ['Fliser', '410.000 kr.', 'juni'],
      ['Tag', '1.250.000 kr.', 'maj'],
    ];
    const pdf = await printPdf(
      rows.map((cells) => ({ kind: 'row', cells })),
      { ...usual, heads: false, tagged },
    );

    expect(await linesIn(pdf)).toEqual(rows.map((cells) => cells.join('\t')));
  });

  test('mark what stands out, as headings do', async () => {
    const blocks: Block[] = [
      { kind: 'heading', text: 'Referat' },
      { kind: 'paragraph', text: long.trim() },
    ];
    const lines = await readPdfLines(await printPdf(blocks, usual));

    expect(lines.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['Referat']);
  });
});

describe('a PDF made by hand', () => {
  test('is read in the order in which it is seen, whatever order it was drawn in', async () => {
    const page =
      at(60, 40, 'Nederst') + at(200, 700, 'til højre') + at(60, 700, 'Til venstre') + at(60, 760, 'Øverst');

    expect(await linesIn(rawPdf([page]))).toEqual(['Øverst', 'Til venstre\ttil højre', 'Nederst']);
  });

  test('has words drawn in pieces, and bold ones drawn twice, as they are seen', async () => {
    const page =
      at(60, 700, 'Bag') +
      at(80.2, 700, 'grund') +
      at(60, 650, 'Fed') +
      at(60.3, 650, 'Fed') +
      at(84, 650, 'skrift');

    expect(await linesIn(rawPdf([page]))).toEqual(['Baggrund', 'Fed skrift']);
  });

  test('has raised numbers in their line and turned text below all other', async () => {
    const turned = 'BT /F1 9 Tf 0 1 -1 0 20 300 Tm (UDKAST) Tj ET\n';
    const page = turned + at(60, 700, 'Tallet') + at(87, 704, '1', { size: 6 }) + at(93, 700, 'er nyt.');

    expect(await linesIn(rawPdf([page]))).toEqual(['Tallet1 er nyt.', 'UDKAST']);
  });

  test('on its side is read as it is seen', async () => {
    const page =
      'BT /F1 11 Tf 0 1 -1 0 100 60 Tm (Overskrift) Tj ET BT /F1 11 Tf 0 1 -1 0 160 60 Tm (Tekst) Tj ET';

    expect(await linesIn(rawPdf([page], { page: '/Rotate 90' }))).toEqual(['Overskrift', 'Tekst']);
  });

  test('numbers its pages as case numbers look, and has them all the same', async () => {
    const page = (number: number) =>
      at(60, 780, `Punkt ${number}: Lukket`) +
      at(60, 750, `26/7${number * number}`) +
      at(500, 30, `${number + 11}/15`);
    const lines = await linesIn(rawPdf([1, 2, 3, 4].map(page)));

    expect(lines).toEqual(
      [1, 2, 3, 4].flatMap((number) => [`Punkt ${number}: Lukket`, `26/7${number * number}`]),
    );
  });

  test('has the cells of a table together that go on in the next line', async () => {
    const line = (y: number, [first, second]: [string, string]) => at(60, y, first) + at(200, y, second);
    const table =
      line(700, ['Direktionen træffer endelig', 'Primo juni']) +
      at(60, 687, 'beslutning om pladserne') +
      line(660, ['Opstart', 'September']);

    expect(await linesIn(rawPdf([table]))).toEqual([
      'Direktionen træffer endelig beslutning om pladserne\tPrimo juni',
      'Opstart\tSeptember',
    ]);
  });

  test('has the names behind a label together', async () => {
    const page =
      at(60, 700, 'Mødedeltagere') +
      at(170, 700, 'Birthe Kjærsgaard, Søren Aa. Lund,') +
      at(170, 686, 'Ane-Marie Thorup Holm');

    expect(await linesIn(rawPdf([page]))).toEqual([
      'Mødedeltagere\tBirthe Kjærsgaard, Søren Aa. Lund, Ane-Marie Thorup Holm',
    ]);
  });
});

describe('a PDF that cannot be read says why', () => {
  test.each([
    [
      'has no text',
      rawPdf(['0 0 m 100 100 l S']),
      'it has no text: a scanned PDF must be made searchable first',
    ],
    ['is broken', rawPdf(['x']).slice(0, 60), 'it is a broken PDF'],
  ])('when it %s', async (_, pdf, why) => {
    await expect(readPdf(pdf)).rejects.toThrow(why);
  });

  test('when it takes too much time or memory', async () => {
    const pdf = rawPdf([at(60, 700, 'Tekst')]);

    await expect(readPdf(pdf, { seconds: 0, megabytes: 500 })).rejects.toThrow(
      'it takes more than 0 s to be read',
    );
    await expect(readPdf(pdf, { seconds: 60, megabytes: 8 })).rejects.toThrow('it takes more than 8 MB');
  });
});
