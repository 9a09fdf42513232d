import type { Board } from '../domain/board.ts';
import type { Outside, Reading } from './outside.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'calendar'>;

/** How a board fares, for whoever watches the service: with neither names nor content. */
export type BoardState = {
  id: string;
  /** Since its calendar was last read; null where there is none, or it never was. */
  lagSeconds: number | null;
  /** Of each person who could not be reached last time, why. */
  unreached: readonly string[];
};

/** Every board: how old what is known of its calendar is, and why people could not be reached last time. */
export async function lookAtBoards({ store, now, calendar }: Deps): Promise<BoardState[]> {
  const seen: BoardState[] = [];
  for (const tenantId of await store.tenants()) {
    const ofTenant = await store.read(tenantId, async (db) => {
      const states: BoardState[] = [];
      for (const board of await db.boards.all())
        states.push({
          id: `${tenantId}/${board.id}`,
          lagSeconds: calendar && (await lagOf(db, board, Date.parse(now()))),
          unreached: await unreachedOn(db, board),
        });
      return states;
    });
    seen.push(...ofTenant);
  }
  return seen;
}

/** Null where there is no calendar to read, or none was read yet. */
async function lagOf(db: Reading, { id, calendar }: Board, at: number): Promise<number | null> {
  const readAt = calendar && (await db.calendars.get(id))?.readAt;
  return readAt ? (at - Date.parse(readAt)) / 1000 : null;
}

async function unreachedOn(db: Reading, { id }: Board): Promise<string[]> {
  const attempts = await db.notices.latestAttempts(id);
  return attempts.flatMap(({ delivery }) =>
    delivery.state === 'failed' && delivery.reason !== 'withheld' ? [delivery.reason] : [],
  );
}
