import { type Imported, importMinutes } from '../actions/import-minutes.ts';
import type { PrintedMinutes } from '../domain/printed-minutes.ts';
import { findBoard } from './find-board.ts';
import { Misuse, type NamedFile, type Needs, type ReadMinutes } from './operation.ts';

/** `minutes read FILE…`: the minutes as JSON; of several files an array that names each. */
export async function readMinutesFiles(
  readMinutes: ReadMinutes,
  files: readonly NamedFile[],
): Promise<string> {
  if (files.length === 0) throw new Misuse('minutes read needs a file: minutes read FILE…');
  const read = await demandAll(readMinutes, files);
  const [only] = read;
  const said =
    read.length === 1 ? only?.minutes : read.map(({ name, minutes }) => ({ file: name, ...minutes }));
  return JSON.stringify(said, null, 1);
}

/** `import FILE… --board B`: minutes into the history. All files are read before any is kept. */
export async function importFiles(
  needs: Needs,
  files: readonly NamedFile[],
  { board: boardName, tenant }: { board: string; tenant: string | undefined },
): Promise<string> {
  if (files.length === 0) throw new Misuse('import needs a file: import FILE… --board B');
  const board = await findBoard(needs, boardName, tenant);
  const read = await demandAll(needs.readMinutes, files);
  // The oldest first, so that an item that came back finds itself.
  read.sort((a, b) => (a.minutes.date < b.minutes.date ? -1 : 1));
  const lines: string[] = [];
  for (const { name, minutes } of read) {
    const imported = await importMinutes(needs, {
      tenantId: board.tenantId,
      boardId: board.id,
      minutes,
      from: 'cli',
    });
    lines.push(`${name}: ${lineOf(imported, minutes)}`, ...notUnderstood(minutes));
  }
  return lines.join('\n');
}

/** One after the other, since each may take much memory. */
async function demandAll(
  readMinutes: ReadMinutes,
  files: readonly NamedFile[],
): Promise<{ name: string; minutes: PrintedMinutes }[]> {
  const all: { name: string; minutes: PrintedMinutes }[] = [];
  for (const file of files) {
    const read = await readMinutes(file);
    if (read.kind === 'unreadable') throw new Misuse(`${file.name}: ${read.why}`);
    all.push({ name: file.name, minutes: read.minutes });
  }
  return all;
}

function lineOf(imported: Imported, { date, items }: PrintedMinutes): string {
  switch (imported.kind) {
    case 'imported': {
      const closed = items.filter((item) => item.closed).length;
      const linked = imported.linked > 0 ? `, ${imported.linked} joined with earlier or later agendas` : '';
      return `imported the meeting of ${date}: ${items.length} items (${closed} closed${linked})`;
    }
    case 'unchanged':
      return `the meeting of ${date} was imported before, nothing changed`;
    case 'differs':
      return `the meeting of ${date} was imported before from other minutes, nothing changed`;
    case 'taken':
      return `the board holds a meeting of its own on ${date} at that time, nothing changed`;
    default:
      return imported satisfies never;
  }
}

function notUnderstood({ notUnderstood: lines }: PrintedMinutes): string[] {
  return lines.map(({ line, text }) => `  not understood, line ${line}: ${text}`);
}
