import { isNamed } from '../actions/add-board.ts';
import type { Board } from '../domain/board.ts';
import { Misuse, type Needs } from './operation.ts';

/** The board of that name or id, in whatever tenant; a name that stands for several needs the tenant. */
export async function findBoard(
  { store }: Pick<Needs, 'store'>,
  name: string,
  tenant?: string,
): Promise<Board> {
  const tenants = (await store.tenants()).filter((one) => tenant === undefined || one === tenant);
  const all: Board[] = [];
  for (const one of tenants) all.push(...(await store.read(one, (db) => db.boards.all())));
  const [board, another] = all.filter((candidate) => isNamed(candidate, name));
  if (!board) {
    const known = all.map((one) => one.name);
    throw new Misuse(
      `there is no board "${name}"${known.length > 0 ? ` (known: ${[...new Set(known)].join(', ')})` : ''}`,
    );
  }
  if (another) throw new Misuse(`"${name}" stands for several boards, name one with --tenant`);
  return board;
}
