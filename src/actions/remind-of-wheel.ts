import { peopleWith } from '../domain/board.ts';
import { type Day, dayIn } from '../domain/day.ts';
import { isMorningAtWork } from '../domain/due-today.ts';
import type { BoardId, PersonId, TenantId } from '../domain/ids.ts';
import { readerFor } from '../domain/reader.ts';
import { maySee } from '../domain/see-wheel.ts';
import type { WheelEntry } from '../domain/wheel.ts';
import { preparersOf, toBegin, type WheelMatter } from '../domain/wheel-state.ts';
import { loadWheel } from './load-wheel.ts';
import type { Outside, Reading } from './outside.ts';
import { sendNotice } from './send-notice.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;
type Which = { tenantId: TenantId; boardId: BoardId; wheelId: WheelEntry['id'] };

/** How many tellings an entry remembers. */
const mostTold = 30;

/**
 * Tells, on the morning of the day, those who prepare what comes back that it is time: the chiefs of its units, or the
 * secretaries where there is none. Of each round once, whoever else does the same at the same time.
 */
export async function remindOfWheel({ store, now, newId }: Deps): Promise<void> {
  for (const tenantId of await store.tenants()) {
    const found = await store.read(tenantId, (db) => readToBegin(db, { tenantId, now: now() }));
    for (const which of found) await remind({ store, now, newId }, which);
  }
}

async function readToBegin(
  db: Reading,
  { tenantId, now }: { tenantId: TenantId; now: ReturnType<Deps['now']> },
): Promise<Which[]> {
  const found: Which[] = [];
  for (const board of await db.boards.all()) {
    if (!isMorningAtWork(board, now)) continue;
    const matter = await loadWheel(db, { board, now });
    for (const entry of matter.entries)
      if (toBegin(matter, entry).length > 0) found.push({ tenantId, boardId: board.id, wheelId: entry.id });
  }
  return found;
}

async function remind({ store, now, newId }: Deps, { tenantId, boardId, wheelId }: Which): Promise<void> {
  const cause = { tenantId, by: 'moedeklar', what: 'remind-of-wheel', from: 'sweep' } as const;
  await store.transaction(cause, async (tx) => {
    const board = await tx.boards.get(boardId);
    const entry = board && (await tx.wheel.lock(wheelId));
    if (!entry) return;
    const matter = await loadWheel(tx, { board, now: now() });
    const on = dayIn(board.timeZone, now());
    const to = toldOf(matter, entry, on);
    const rounds = toBegin(matter, entry);
    if (rounds.length === 0 || to.length === 0) return;
    const told = [...entry.told, ...rounds.map(({ key }) => ({ round: key, on, to }))];
    await tx.wheel.save({ ...entry, told: told.slice(-mostTold) });
    for (const { key } of rounds)
      for (const person of to)
        await sendNotice(tx, newId, {
          ...{ tenantId, boardId, to: person },
          about: { kind: 'wheel-due', wheelId, round: key },
        });
  });
}

/** Chiefs who may see the entry; else the secretaries who may. */
function toldOf(matter: WheelMatter, entry: WheelEntry, on: Day): PersonId[] {
  const { board } = matter;
  const may = (person: PersonId) => maySee(matter, entry, readerFor(board, person, on));
  const chiefs = preparersOf(board, entry, on).filter(may);
  if (chiefs.length > 0) return chiefs;
  return peopleWith(board, 'secretary', on)
    .map(({ personId }) => personId)
    .filter(may);
}
