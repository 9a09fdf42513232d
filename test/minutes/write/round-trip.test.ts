import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DocumentFormat } from '../../../src/actions/outside.ts';
import type { MinutesView } from '../../../src/domain/see-minutes.ts';
import type { Seen } from '../../../src/domain/seen.ts';
import { readMinutesFile } from '../../../src/minutes/read-file.ts';
import { writeDocument } from '../../../src/minutes/write/write-document.ts';
import { someView } from './some-view.ts';
import { type Told, toldBy, toldIn } from './told.ts';

const formats: [DocumentFormat, number][] = [
  ['md', 60],
  ['docx', 30],
  ['pdf', 30],
];

describe('written minutes', () => {
  test.each(formats)(
    'say the same when they are read back (%s)',
    async (format, numRuns) => {
      await fc.assert(
        fc.asyncProperty(someView, async (view) => {
          const [read, written] = [toldIn(await readBack(view, format)), toldBy(view)];
          expect(format === 'docx' ? withDashes(read) : read).toEqual(
            format === 'docx' ? withDashes(written) : written,
          );
        }),
        { numRuns },
      );
    },
    60_000,
  );
});

/** Word's own lists have bullets of a dozen looks: all are read as dashes. */
function withDashes(told: Told): Told {
  return JSON.parse(JSON.stringify(told).replaceAll(/(?<=[\s"])[–•](?=\s)/g, '-'));
}

async function readBack(view: Seen<MinutesView>, format: DocumentFormat) {
  const content = await writeDocument(view, { what: 'minutes', format });
  const read = await readMinutesFile({ name: `referat.${format}`, content });
  if (read.kind !== 'minutes') throw new Error(read.why);
  return read.minutes;
}
