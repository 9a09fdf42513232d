import { OutsideFailure, Refusal } from '../errors.ts';
import { wordsFor } from '../words/words.ts';
import { verbs } from './buttons/all.ts';
import type { Press } from './buttons/press.ts';
import { saveBoard } from './buttons/save-board.ts';
import { boardOfPress } from './find-board.ts';
import { type Needs, openScene, readDb, refusalText } from './open-scene.ts';
import { changeTargeted } from './replies.ts';
import { isPrivate, type Scene, type Shown } from './scene.ts';
import type { ButtonData, Turn } from './turn.ts';

type Pressed = {
  kind: 'press' | 'submit' | 'fetch' | 'form';
  verb: string;
  data: ButtonData;
  isRefresh?: boolean;
  /** Delivered again after it was done: shows how things stand and does nothing. */
  isAgain: boolean;
};

/** What a button does and shows. From an outdated card, or twice: the present state, and nothing overwritten. */
export async function answerPress(needs: Needs, turn: Turn, pressed: Pressed): Promise<Shown> {
  if (pressed.verb === 'leave') return { kind: 'line', text: wordsFor('da').itemForm.leftAlone };
  if (pressed.verb === 'board.save') return saveBoard(needs, turn, pressed);
  const button = Object.hasOwn(verbs, pressed.verb) ? verbs[pressed.verb] : undefined;
  const board = await readDb(needs, turn, (db) => boardOfPress(db, pressed.data));
  if (!button || !board) return { kind: 'line', text: wordsFor('da').refusals.outdated() };
  const scene = openScene(needs, turn, board);
  const press: Press = { ...pressed, scene, inDialog: pressed.kind === 'fetch' || pressed.kind === 'form' };
  try {
    if (scene.me.roles.length === 0 && !button.forAddressee)
      throw new Refusal('no-role', { board: board.name });
    const shown = await (pressed.isAgain && button.show ? button.show(press) : button.press(press));
    await keep(needs, scene, shown);
    return shown;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    needs.refused?.();
    return refused(press, error, error.code === 'no-role' ? undefined : button.show);
  }
}

/** A refusal comes with the present state where there is one to show. */
async function refused(
  press: Press,
  refusal: Refusal,
  show?: (press: Press, refusal?: string) => Promise<Shown>,
): Promise<Shown> {
  const text = refusalText(refusal, press.scene.words);
  try {
    return show ? await show(press, text) : { kind: 'line', text };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { kind: 'line', text };
  }
}

/** What one person alone sees is changed too, so that it is the same on every device and after a restart. */
async function keep({ outside, connector, log }: Needs, { turn }: Scene, shown: Shown): Promise<void> {
  const { where } = turn;
  if (shown.kind !== 'card' || !shown.keeps || !isPrivate(turn) || !where.replyToId) return;
  const { serviceUrl, conversationId, replyToId: activityId, isTargeted } = where;
  const ref = { serviceUrl, conversationId, activityId };
  const message = { card: shown.card, summary: shown.card.fallbackText ?? '' };
  try {
    await (isTargeted
      ? changeTargeted({ connector, outside }, ref, message)
      : outside.messenger.update(ref, message));
  } catch (error) {
    if (!(error instanceof OutsideFailure)) throw error;
    log.warn({ err: error, turn: turn.key }, 'a card could not be changed for good');
  }
}
