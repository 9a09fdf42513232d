import { type Imported, importMinutes } from '../actions/import-minutes.ts';
import type { PrintedMinutes } from '../domain/printed-minutes.ts';
import { findBoard } from './find-board.ts';
import { Misuse, type NamedFile, type Needs, type ReadMinutes } from './operation.ts';

/** `minutes read FILE…`: the minutes as JSON; of several files an array that names each. */
export function readMinutesFiles(readMinutes: ReadMinutes, files: readonly NamedFile[]): string {
  if (files.length === 0) throw new Misuse('minutes read needs a file: minutes read FILE…');
  const read = files.map((file) => ({ file: file.name, ...demandMinutes(readMinutes, file) }));
  const [only] = read;
  if (read.length > 1 || !only) return JSON.stringify(read, null, 1);
  const { file: _, ...minutes } = only;
  return JSON.stringify(minutes, null, 1);
}

/** `import FILE… --board B`: minutes into the history. All files are read before any is kept. */
export async function importFiles(
  needs: Needs,
  files: readonly NamedFile[],
  { board: name, tenant }: { board: string; tenant: string | undefined },
): Promise<string> {
  if (files.length === 0) throw new Misuse('import needs a file: import FILE… --board B');
  const board = await findBoard(needs, name, tenant);
  const read = files.map((file) => ({ file, minutes: demandMinutes(needs.readMinutes, file) }));
  // The oldest first, so that an item that came back finds itself.
  read.sort((a, b) => (a.minutes.date < b.minutes.date ? -1 : 1));
  const lines: string[] = [];
  for (const { file, minutes } of read) {
    const imported = await importMinutes(needs, {
      tenantId: board.tenantId,
      boardId: board.id,
      minutes,
      from: 'cli',
    });
    lines.push(`${file.name}: ${lineOf(imported, minutes)}`, ...notUnderstood(minutes));
  }
  return lines.join('\n');
}

function demandMinutes(readMinutes: ReadMinutes, file: NamedFile): PrintedMinutes {
  const read = readMinutes(file);
  if (read.kind === 'unreadable') throw new Misuse(`${file.name}: ${read.why}`);
  return read.minutes;
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
