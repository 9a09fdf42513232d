import { quoted } from '../../cards/parts.ts';
import { currentNumber } from '../actions/run-meeting.ts';
import type { Board } from '../domain/board.ts';
import { unitsOn } from '../domain/board.ts';
import { bodiesOf } from '../domain/body.ts';
import { dayIn } from '../domain/day.ts';
import type { Command, CommandReading } from '../domain/typed/command.ts';
import { readCommand } from '../domain/typed/read-command.ts';
import { Refusal } from '../errors.ts';
import { wordsFor } from '../words/words.ts';
import { faceOf } from './commands/all.ts';
import { helpWithoutBoard } from './commands/help.ts';
import { setUpChannel } from './commands/set-up.ts';
import { boardOfTurn, boardsOf } from './find-board.ts';
import { causeOfTurn, type Needs, openScene, readDb, refusalText } from './open-scene.ts';
import { isPrivate, type Say, type Scene } from './scene.ts';
import type { Turn } from './turn.ts';

/** What is said to a typed line. A refusal is an answer, too: it says why, and nothing was changed. */
export async function answerText(needs: Needs, turn: Turn, text: string): Promise<Say[]> {
  const found = await readDb(needs, turn, async (db) => {
    const board = await boardOfTurn(db, turn).catch(asRefusal);
    const current = board instanceof Refusal ? undefined : await currentNumber(db, board.id);
    return { boards: await boardsOf(db, turn), board, current };
  });
  const board = found.board instanceof Refusal ? undefined : found.board;
  const words = wordsFor(board?.language ?? 'da');
  try {
    const reading = readCommand(text, {
      units: board ? unitNames(board, needs) : [],
      bodies: board ? bodiesOf(board).map(({ name }) => name) : [],
      current: found.current,
    });
    const hasFile = turn.what.kind === 'text' && turn.what.files.length > 0;
    if (hasFile && (text === '' || reading.kind === 'unknown')) return [{ text: words.files.unasked }];
    if (reading.kind !== 'command') return [{ text: saidOf(reading, words) }];
    const { command } = reading;
    if (command.name === 'choose-board')
      return await chooseBoard(needs, turn, { command, boards: found.boards });
    if (!board) return await withoutBoard(needs, turn, { command, refusal: found.board as Refusal });
    const scene = openScene(needs, turn, board);
    const answers = await answerCommand(scene, command).catch(saidTo(needs, words));
    return found.boards.length > 1 && isPrivate(turn) ? answers.map((say) => named(say, board)) : answers;
  } catch (error) {
    return saidTo(needs, words)(error);
  }
}

/** A refusal as an answer. */
function saidTo({ refused }: Needs, words: ReturnType<typeof wordsFor>) {
  return (error: unknown): Say[] => {
    if (!(error instanceof Refusal)) throw error;
    refused?.();
    return [{ text: refusalText(error, words) }];
  };
}

async function answerCommand(scene: Scene, command: Command): Promise<Say[]> {
  const face = faceOf(command.name);
  if (!face) return [{ text: scene.words.talk.unknown }];
  if (scene.me.roles.length === 0 && command.name !== 'help')
    throw new Refusal('no-role', { board: scene.board.name });
  return face.answer(scene, command);
}

/** Help and setting up are for whoever has no board yet; everything else needs one. */
async function withoutBoard(
  needs: Needs,
  turn: Turn,
  { command, refusal }: { command: Command; refusal: Refusal },
): Promise<Say[]> {
  if (command.name === 'help' && refusal.code !== 'which-board') return helpWithoutBoard(wordsFor('da'));
  if (command.name === 'set-up' && turn.where.kind === 'channel') return setUpChannel(needs, turn);
  throw refusal;
}

async function chooseBoard(
  { outside }: Needs,
  turn: Turn,
  { command, boards }: { command: Extract<Command, { name: 'choose-board' }>; boards: readonly Board[] },
): Promise<Say[]> {
  if (boards.length === 0) throw new Refusal('no-board-yet');
  const wanted = command.board.toLocaleLowerCase('da');
  const board = boards.find((one) => one.name.toLocaleLowerCase('da') === wanted);
  if (!board)
    throw new Refusal('no-such-board', { name: command.board, boards: boards.map((one) => one.name) });
  await outside.store.transaction(causeOfTurn(turn, 'choose-board'), async (tx) => {
    const person = await tx.people.get(turn.who.personId);
    if (person) await tx.people.save({ ...person, chosenBoard: board.id });
  });
  return [{ text: wordsFor(board.language).talk.nowIn(board.name) }];
}

function saidOf(
  reading: Exclude<CommandReading, { kind: 'command' }>,
  words: ReturnType<typeof wordsFor>,
): string {
  switch (reading.kind) {
    case 'near':
      return faceOf(reading.meant) ? words.talk.near(reading.spelled) : words.talk.unknown;
    case 'problem': {
      if (!faceOf(reading.name)) return words.talk.unknown;
      const text = 'text' in reading.problem ? reading.problem.text : '';
      return words.talk.problem(
        words.problems[reading.problem.kind](text),
        words.commands[reading.name].usage,
      );
    }
    case 'unknown':
      return words.talk.unknown;
    default:
      return reading satisfies never;
  }
}

/** Who has several boards is told each time which one it was about. */
function named(say: Say, board: Board): Say {
  if ('offer' in say || 'saved' in say) return say;
  if ('text' in say) return { text: `${board.name}: ${say.text}` };
  const name = quoted(board.name, { weight: 'Bolder', color: 'Accent', size: 'Small' });
  const [first] = say.card.body;
  const isNamed = first?.type === 'TextBlock' && first.text === name.text;
  return isNamed ? say : { ...say, card: { ...say.card, body: [name, ...say.card.body] } };
}

function unitNames(board: Board, { outside }: Needs): string[] {
  return unitsOn(board, dayIn(board.timeZone, outside.now())).flatMap((unit) => [unit.code, unit.name]);
}

function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}
