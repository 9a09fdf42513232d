import { whichBoardCard } from '../../cards/which-board.ts';
import type { Board } from '../domain/board.ts';
import { type FormCommand, formCommands, type WrittenMessage } from '../domain/item-from-message.ts';
import { may } from '../domain/rights.ts';
import { Refusal } from '../errors.ts';
import { wordsFor } from '../words/words.ts';
import { formIn } from './buttons/compose-item.ts';
import { boardsOfBox } from './find-board.ts';
import { type Needs, openScene, readDb } from './open-scene.ts';
import type { Shown } from './scene.ts';
import type { Turn, What } from './turn.ts';

/** The dialog of a new item, after a question where several boards may be meant. It is saved like any other form. */
export async function answerCompose(
  needs: Needs,
  turn: Turn,
  { command, message }: Extract<What, { kind: 'compose' }>,
): Promise<Shown> {
  if (!isForm(command)) return { kind: 'line', text: wordsFor('da').search.toShare.unknown };
  const boards = await readDb(needs, turn, (db) => boardsOfBox(db, turn));
  const scenes = boards.map((board) => openScene(needs, turn, board));
  const able = scenes.filter(({ me }) => may(me.roles, 'add-item') || may(me.roles, 'propose-item'));
  if (able.length > 1) return askWhich(needs, turn, { boards: able.map(({ board }) => board), message });
  const scene = able[0] ?? scenes[0];
  if (!scene) throw new Refusal('no-board-yet');
  if (scene.me.roles.length === 0) throw new Refusal('no-role', { board: scene.board.name });
  return formIn({ kind: 'fetch', data: {}, scene, inDialog: true }, message);
}

async function askWhich(
  needs: Needs,
  turn: Turn,
  { boards, message }: { boards: readonly Board[]; message: WrittenMessage | null },
): Promise<Shown> {
  const person = await readDb(needs, turn, (db) => db.people.get(turn.who.personId));
  const chosen = boards.find(({ id }) => id === person?.chosenBoard)?.id;
  const words = wordsFor('da');
  const card = whichBoardCard({ boards, chosen, message }, words);
  return { kind: 'dialog', title: words.app.compose[message ? 'makeItem' : 'newItem'].title, card };
}

function isForm(command: string): command is FormCommand {
  return formCommands.some((one) => one === command);
}
