import fc from 'fast-check';
import { mostInBodyName } from '../../src/domain/body.ts';
import { limits } from '../../src/domain/item.ts';
import { aTown, type Town } from './arbitrary-town.ts';

/** What long texts are made of: Danish, lists, Markdown, what JSON escapes, and letters that weigh more than one. */
const pieces = [
  ...['Åløse søger på ny æbler til øen. ', 'x', 'linje\n', '- punkt\n', '1. punkt\n', '\n\n'],
  ...[
    '*fed* _kursiv_ ',
    '[her](https://aaloese.example) ',
    '# `~|` ',
    '"citat" ',
    'C:\\mappe\\',
    '漢字',
    '👩‍👩‍👧‍👦',
  ],
];

/** Text of at most so many characters, and often of nearly so many. */
export function wordsUpTo(most: number): fc.Arbitrary<string> {
  const long = fc
    .tuple(
      fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: most }),
    )
    .map(([some, length]) => {
      const together = some.join('');
      return together.repeat(Math.ceil(length / together.length)).slice(0, length);
    });
  const short = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map((text) => text.slice(0, most));
  return fc.oneof(short, long).map((text) => text.toWellFormed().replaceAll('\0', ' '));
}

/** How long the texts of a town may be, by the name of their field: as long as people may make them. */
const longest: Readonly<Record<string, number>> = {
  ...{
    title: limits.title,
    background: 14_000,
    recommendation: 4_000,
    caseStatement: 10_000,
    finances: 2_000,
  },
  ...{ text: limits.note, comment: limits.note, record: limits.decision, reason: limits.reason },
  ...{ postponeReason: limits.reason, body: mostInBodyName, byWhom: 60, name: 60, url: 400 },
};

/** A town whose people are long-winded: each text as long as it may be, of everything that can be typed. */
export const aWordyTown: fc.Arbitrary<Town> = fc
  .tuple(aTown, fc.array(wordsUpTo(14_000), { minLength: 8, maxLength: 8 }))
  .map(([town, texts]) => {
    let at = 0;
    return saying(town, (most) => (texts[at++ % texts.length] ?? '').slice(0, most).toWellFormed());
  });

/** The town with what `say` gives in the place of every text and name, each time for so many characters at most. */
export function saying(town: Town, say: (most: number) => string): Town {
  const said = wordy(town, '', say) as Town;
  return { ...said, board: { ...said.board, name: say(100) }, secrets: town.secrets };
}

function wordy(value: unknown, key: string, say: (most: number) => string): unknown {
  if (Array.isArray(value)) return value.map((one) => wordy(one, key, say));
  if (value !== null && typeof value === 'object') {
    const isDecided = 'perRecommendation' in value;
    const entries = Object.entries(value).map(([name, inner]) => [
      name,
      isDecided && name === 'text' ? say(limits.decision) : wordy(inner, name, say),
    ]);
    return Object.fromEntries(entries);
  }
  if (typeof value !== 'string' || !/^Navn |Zq\d+z/.test(value) || key === 'caseNumber') return value;
  return key === 'url' ? `https://aaloese.example/${encodeURIComponent(say(100))}` : say(longest[key] ?? 60);
}
