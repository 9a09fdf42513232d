import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { importMinutes } from '../../../src/actions/import-minutes.ts';
import { loadMinutes } from '../../../src/actions/load-minutes.ts';
import type { DocumentFormat } from '../../../src/actions/outside.ts';
import { fileReader, publicReader } from '../../../src/domain/reader.ts';
import { type MinutesView, seeMinutes } from '../../../src/domain/see-minutes.ts';
import type { Seen } from '../../../src/domain/seen.ts';
import { readMinutesFile } from '../../../src/minutes/read-file.ts';
import { readMinutes } from '../../../src/minutes/read-minutes.ts';
import { writeDocument } from '../../../src/minutes/write/write-document.ts';
import { aBoard, tenant } from '../../support/builders.ts';
import { boardId } from '../../support/scene.ts';
import { aWorldWith } from '../../support/world.ts';
import { someView } from './some-view.ts';
import { type Told, toldBy, toldIn } from './told.ts';

const formats: DocumentFormat[] = ['md', 'docx', 'pdf'];
// Reading a PDF takes a thread of its own each time.
const numRuns = { md: 30, docx: 30, pdf: 3, json: 0 };

describe('written minutes', () => {
  test.each(formats)(
    'say the same when they are read back (%s)',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(someView, async (view) => {
          const dashed = format === 'md' ? (told: Told) => told : withDashes;
          expect(dashed(toldIn(await readBack(view, format)))).toEqual(dashed(toldBy(view)));
        }),
        { numRuns: numRuns[format] },
      );
    },
    60_000,
  );
});

const folder = '../shared/minutes';
const published = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.txt')) : [];
// What is marked as closed in internal minutes does not come in by an import.
const samples = readdirSync('test/minutes/samples').filter((file) => /(?<!intern)\.txt$/.test(file));
const files = [
  ...samples.map((file) => `test/minutes/samples/${file}`),
  ...published.map((file) => `${folder}/${file}`),
];

describe(`minutes that were imported${published.length === 0 ? ` (published ones skipped: ${folder} is absent)` : ''}`, () => {
  test.each(files)(
    'are written as they were read: %s',
    async (file) => {
      const first = readMinutes(readFileSync(file, 'utf8'));
      if (first.kind !== 'minutes') throw new Error(first.why);
      const views = await viewsOf(first.minutes);
      for (const format of formats) {
        const again = await readBack(views.public, format);
        expect(withDashes(toldIn(again))).toEqual(withDashes(toldIn(first.minutes)));
        expect(again.notUnderstood).toEqual([]);
      }
      expect(toldIn(await readBack(views.whole, 'md'))).toEqual(toldIn(first.minutes));
    },
    60_000,
  );
});

async function viewsOf(minutes: Parameters<typeof importMinutes>[1]['minutes']) {
  const world = await aWorldWith({ board: aBoard({ name: minutes.board }) });
  const imported = await importMinutes(world, { tenantId: tenant, boardId, minutes, from: 'cli' });
  if (imported.kind !== 'imported') throw new Error(imported.kind);
  const matter = await world.store.read(tenant, async (db) => {
    const board = await db.boards.get(boardId);
    if (!board) throw new Error('the world has no board');
    return loadMinutes(db, board, imported.meeting);
  });
  return { public: seeMinutes(matter, publicReader), whole: seeMinutes(matter, fileReader) };
}

async function readBack(view: Seen<MinutesView>, format: DocumentFormat) {
  const content = await writeDocument(view, { what: 'minutes', format });
  const read = await readMinutesFile({ name: `referat.${format}`, content });
  if (read.kind !== 'minutes') throw new Error(read.why);
  return read.minutes;
}

/** The bullets of DOCX and PDF have a dozen looks: all are read as dashes. */
function withDashes(told: Told): Told {
  return JSON.parse(JSON.stringify(told).replaceAll(/(?<=[\s"])[–•](?=\s)/g, '-'));
}
