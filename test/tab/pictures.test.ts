import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { csvOf } from '../../src/tab/look-back/charts/csv.ts';
import type { Picture } from '../../src/tab/look-back/charts/picture.ts';
import { placeColumns } from '../../src/tab/look-back/charts/place-columns.ts';
import { linesTo } from '../../src/tab/look-back/charts/scale.ts';
import { chooseDecided, decidedTable, unitsOf } from '../../src/tab/look-back/choose-decided.ts';
import { picturesOf } from '../../src/tab/look-back/pictures.ts';
import * as common from '../../src/words/da/common.ts';
import { lookingBack } from '../../src/words/da/looking-back.ts';
import { tab } from '../../src/words/da/tab.ts';

const dates = common.dates as Parameters<typeof picturesOf>[1]['dates'];
const words = { dates, numbers: lookingBack.numbers };

const past = {
  ...{ boardName: 'Direktionen', years: [2025, 2026], guessed: 0, areAnswersOwn: false },
  postponements: [
    { year: 2025, decided: 8, first: 1, second: 1, more: 0 },
    { year: 2026, decided: 0, first: 0, second: 0, more: 0 },
  ],
  units: [
    { unit: 'CFE', decided: 5, postponed: 2 },
    { unit: null, decided: 1, postponed: 0 },
  ],
  times: [{ meetingId: 'm', day: '2026-03-03', planned: 45, used: 30, unplanned: 5 }],
  closed: [
    { year: 2025, items: 8, closed: 1 },
    { year: 2026, items: 0, closed: 0 },
  ],
  answers: [{ personId: 'p', name: 'Carl Fisk', told: 3, answered: 2, median: 1.8, longest: 2.5 }],
};

describe('the pictures of the past', () => {
  test('say in words and in a table what they show', () => {
    const shown = picturesOf(past, words).map(({ groups, table }) => [
      ...groups.map(({ said, label, values }) => `${said} | ${label} | ${values}`),
      ...table.rows.map((row) => row.join(' ')),
    ]);

    expect(shown).toEqual([
      ['3. marts 2026: 30 af 45 minutter | −15 | 45,30', '2026-03-03 45 30 5'],
      [
        '2025: 2 af 8 beslutninger var at udskyde | 2 (25 %) | 1,1,0',
        '2026: 0 af 0 beslutninger var at udskyde | 0 (–) | 0,0,0',
        ...['2025 8 1 1 0', '2026 0 0 0 0'],
      ],
      [
        '2025: 1 af 8 punkter var lukkede | 13 % | 1,7',
        '2026: 0 af 0 punkter var lukkede | – | 0,0',
        ...['2025 8 1 12.5', '2026 0 0 '],
      ],
      ['Carl Fisk: 1,8 døgn, 2 af 3 besvaret | 1,8 døgn, 2 af 3 besvaret | 1.8,0.7', 'Carl Fisk 3 2 1.8 2.5'],
      [
        'CFE: 5 og 2 udskudt | 5 og 2 udskudt | 5,2',
        'Uden center: 1 | 1 | 1,0',
        ...['CFE 5 2', 'Uden center 1 0'],
      ],
    ]);
  });

  test('are not there for whom they are not, and show nothing of years without anything', () => {
    const [year] = past.years;
    const nothing = { year: year ?? 0, decided: 0, first: 0, second: 0, more: 0 };
    const chiefs = { ...past, times: null, closed: null, answers: [], areAnswersOwn: true, units: [] };
    const pictures = picturesOf({ ...chiefs, postponements: [nothing] }, words);

    expect(pictures.map(({ title, groups }) => [title, groups.length])).toEqual([
      ['Udsættelser gennem årene', 0],
      ['Beslutninger pr. center', 0],
    ]);
    expect(picturesOf({ ...past, areAnswersOwn: true }, words).map(({ title }) => title)).toContain(
      'Dine svartider på beslutninger',
    );
  });

  test('draw the latest 24 meetings, and have all of them in the table', () => {
    const times = Array.from({ length: 30 }, (_, at) => ({
      ...{ meetingId: `m${at}`, day: `2026-01-${String(at + 1).padStart(2, '0')}` },
      ...{ planned: 10, used: at, unplanned: 0 },
    }));
    const [picture] = picturesOf({ ...past, times }, words);
    expect([picture?.groups.length, picture?.groups[0]?.name, picture?.table.rows.length]).toEqual([
      ...[24, '7/1-26', 30],
    ]);
  });
});

describe('columns', () => {
  const group = fc.record({
    ...{ name: fc.string(), said: fc.string(), label: fc.string() },
    values: fc.array(fc.nat(5000), { minLength: 2, maxLength: 2 }),
  });

  test('stand within their picture, upon its floor, the latest with its name', () => {
    fc.assert(
      fc.property(
        fc.array(group, { minLength: 1, maxLength: 24 }),
        fc.boolean(),
        fc.integer({ min: 240, max: 1200 }),
        (groups, isStacked, width) => {
          const series: Picture['series'] = [
            { name: 'a', look: 'outline' },
            { name: 'b', look: 'solid' },
          ];
          const drawn = placeColumns({ ...anyPicture, groups, series, isStacked }, width);
          for (const { x, y, width: wide, height } of drawn.columns.flatMap(({ pieces }) => pieces)) {
            expect(x).toBeGreaterThanOrEqual(36);
            expect(x + wide).toBeLessThanOrEqual(width);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y + height).toBeLessThanOrEqual(drawn.floor + 0.001);
          }
          expect(drawn.columns.at(-1)?.name).toBe(groups.at(-1)?.name);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('are read by a few round numbers', () => {
    expect([0, 1, 4, 7, 76, 240].map(linesTo)).toEqual([
      ...[
        [0, 1],
        [0, 1],
        [0, 1, 2, 3, 4],
        [0, 2, 4, 6, 8],
        [0, 20, 40, 60, 80],
      ],
      [0, 50, 100, 150, 200, 250],
    ]);
  });
});

describe('a table as a file', () => {
  test('opens in Danish Excel, and nothing in it is taken for a formula', () => {
    const head = ['Møde', 'Døgn'];
    const rows = [
      ['Åløse; "nord"', 1.5],
      ['=HYPERLINK("https://aaloese.example")', -2],
      ['+45 12 34', null],
      [' @sum', 0],
      ['\tto\nlinjer', 3],
      ['CFE-plan', 4],
    ] as const;
    expect(csvOf({ head, rows })).toBe(
      [
        '\uFEFFMøde;Døgn',
        '"Åløse; ""nord""";1,5',
        `"'=HYPERLINK(""https://aaloese.example"")";-2`,
        "'+45 12 34;",
        "' @sum;0",
        `"'\tto\nlinjer";3`,
        'CFE-plan;4',
        '',
      ].join('\r\n'),
    );
  });

  test('holds of what was decided what was chosen', () => {
    const row = (title: string, units: string[], outcome: 'approved' | 'postponed') => ({
      ...{ meetingId: 'm', itemId: title, day: '2026-03-03', title, caseNumber: '26/1', units, outcome },
      ...{ isClosed: outcome === 'postponed', isGuess: false, postponement: null },
    });
    const rows = [row('Bro', ['CTM', 'CFE'], 'approved'), row('Sti', ['CTM'], 'postponed')];
    const chosen = chooseDecided(rows, { unit: 'CTM', outcome: 'postponed' });
    const table = decidedTable(chosen, { lookingBack, outcomes: common.outcomes, row: tab.row });

    expect([unitsOf(rows), chooseDecided(rows, { unit: '', outcome: '' }).length]).toEqual([
      ['CFE', 'CTM'],
      2,
    ]);
    expect(table.rows).toEqual([['2026-03-03', 'Sti', '26/1', 'CTM', 'Udskudt', 'Lukket']]);
  });
});

const anyPicture: Picture = {
  ...{ name: 'n', title: 't', text: 't', shape: 'columns', isStacked: false },
  ...{ series: [], groups: [], table: { head: [], rows: [] } },
};
