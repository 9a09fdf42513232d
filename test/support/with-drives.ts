import { publishAgenda } from '../../src/actions/publish-agenda.ts';
import type { Board } from '../../src/domain/board.ts';
import { writeDocument } from '../../src/minutes/write/write-document.ts';
import { by, people } from './builders.ts';
import { aMemoryDrive, type MemoryDrive } from './memory-drive.ts';
import { arrange, aScene, boardId, meetingIds } from './scene.ts';
import { textIn, type World } from './world.ts';

/** The scene with drives, for a board that wishes this; documents are written in earnest where `isReal`. */
export async function withDrives(
  files: Board['files'],
  { scene = aScene(), isReal = false }: { scene?: Promise<World>; isReal?: boolean } = {},
) {
  const world = await scene;
  const there = aMemoryDrive();
  world.drive = there.drive;
  if (isReal)
    world.documents.write = (async (view: never, wish: never) => writeDocument(view, wish)) as never;
  await wishForFiles(world, files);
  const publish = (id = meetingIds.next) =>
    publishAgenda(world, by(people.secretary), { boardId, meeting: { id } });
  return { world, there, publish };
}

export async function wishForFiles(world: World, files: Board['files']): Promise<void> {
  await arrange(world, async (tx) => {
    const board = await tx.boards.get(boardId);
    if (board) await tx.boards.save({ ...board, files });
  });
}

export function namesOf(lying: MemoryDrive['lying']): string[] {
  return lying.map(({ name, readBy }) => `${readBy}: ${name}`);
}

export function toldTheSecretary(world: World): string[] {
  return world.sent
    .filter(({ where }) => where === `chat-${people.secretary}`)
    .map(({ message }) => textIn(message));
}
