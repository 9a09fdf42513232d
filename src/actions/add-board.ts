import type { BoardFile } from '../api/board-file.ts';
import { type Board, channelAfter } from '../domain/board.ts';
import { asId, type BoardId } from '../domain/ids.ts';
import type { Outside } from './outside.ts';

type Deps = Pick<Outside, 'store' | 'newId'>;

/** Makes the board that a file describes, or brings the one of that name up to date. A channel once found is kept. */
export async function addBoard(
  { store, newId }: Deps,
  file: BoardFile,
  from: string,
): Promise<{ board: Board; isNew: boolean }> {
  const cause = { tenantId: file.tenantId, by: 'operator', what: 'add-board', from } as const;
  return store.transaction(cause, async (tx) => {
    const before = (await tx.boards.all()).find((board) => isNamed(board, file.name));
    const board: Board = {
      ...file,
      id: before?.id ?? asId<BoardId>(newId()),
      calendar: file.calendar && { ...file.calendar, rule: ruleOf(file.calendar.rule) },
      channel: file.channel ? channelAfter(before?.channel ?? null, file.channel) : (before?.channel ?? null),
      members: file.members.map(({ aadObjectId, ...member }) => ({ ...member, personId: aadObjectId })),
      version: before?.version ?? 0,
    };
    await tx.boards.save(board);
    return { board, isNew: before === undefined };
  });
}

export function isNamed(board: Board, name: string): boolean {
  return board.id === name || board.name.toLocaleLowerCase('da') === name.trim().toLocaleLowerCase('da');
}

function ruleOf({ subject, category }: { subject?: string | undefined; category?: string | undefined }) {
  return { ...(subject ? { subject } : {}), ...(category ? { category } : {}) };
}
