import { type FormCommand, formCommands, itemFromMessage } from '../domain/item-from-message.ts';
import { Refusal } from '../errors.ts';
import { wordsFor } from '../words/words.ts';
import { formOf } from './buttons/item-form.ts';
import { boardOfTurn } from './find-board.ts';
import { newItemView } from './new-item-view.ts';
import { type Needs, openScene, readDb } from './open-scene.ts';
import type { Shown } from './scene.ts';
import type { Turn, What } from './turn.ts';

/** The dialog of a new item, empty or filled in from a message that somebody wrote. It is saved like any other form. */
export async function answerCompose(
  needs: Needs,
  turn: Turn,
  { command, message }: Extract<What, { kind: 'compose' }>,
): Promise<Shown> {
  if (!isForm(command)) return { kind: 'line', text: wordsFor('da').search.toShare.unknown };
  const board = await readDb(needs, turn, (db) => boardOfTurn(db, turn));
  const scene = openScene(needs, turn, board);
  if (scene.me.roles.length === 0) throw new Refusal('no-role', { board: board.name });
  const item = message ? itemFromMessage(message, scene.words.itemForm.fromMessage) : undefined;
  const view = await newItemView(scene, item);
  return formOf({ kind: 'fetch', data: {}, scene, inDialog: true }, view);
}

function isForm(command: string): command is FormCommand {
  return formCommands.some((one) => one === command);
}
