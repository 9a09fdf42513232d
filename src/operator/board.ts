import { addBoard } from '../actions/add-board.ts';
import { boardFile } from '../api/board-file.ts';
import type { Board } from '../domain/board.ts';
import { completeMembers } from './complete-members.ts';
import { findBoard } from './find-board.ts';
import { Misuse, type NamedFile, type Needs } from './operation.ts';

/** `board add FILE.json`: makes the board or brings it up to date. */
export async function addBoardFrom(needs: Needs, files: readonly NamedFile[]): Promise<string> {
  const [file, another] = files;
  if (!file || another) throw new Misuse('board add needs one file: board add FILE.json');
  const { directory } = needs;
  const read = readJson(file);
  const parsed = boardFile.safeParse(directory ? await completeMembers(directory, read) : read);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(
      (issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`,
    );
    throw new Misuse(`${file.name} describes no board: ${wrong.join('; ')}`);
  }
  const { board, isNew } = await addBoard(needs, parsed.data, 'cli');
  return `${isNew ? 'added' : 'updated'} ${board.name} (${board.members.length} members, ${board.units.length} units)`;
}

/** `board show B`: the board in the form that `board add` reads. */
export async function showBoard(needs: Needs, name: string | undefined, tenant?: string): Promise<string> {
  if (!name) throw new Misuse('board show needs a board: board show Direktionen');
  return JSON.stringify(fileOf(await findBoard(needs, name, tenant)), null, 2);
}

function fileOf({ id: _, version: __, members, ...board }: Board) {
  return {
    ...board,
    members: members.map(({ personId, addresses, ...member }) => ({
      ...{ aadObjectId: personId, ...member },
      ...(addresses.length > 0 ? { addresses } : {}),
    })),
  };
}

function readJson({ name, content }: NamedFile): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch {
    throw new Misuse(`${name} is no JSON`);
  }
}
