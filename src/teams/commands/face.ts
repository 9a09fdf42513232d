import type { MeetingWish } from '../../actions/load-matter.ts';
import { nameOf } from '../../domain/board.ts';
import type { Right } from '../../domain/rights.ts';
import type { Command, CommandName, DatePhrase } from '../../domain/typed/command.ts';
import type { Purpose } from '../../domain/which-meeting.ts';
import { OutsideFailure } from '../../errors.ts';
import { ownChatOf } from '../own-chat.ts';
import { isPrivate, type Say, type Scene } from '../scene.ts';

/** How a command is answered in the chat, and which right it takes (null: whoever has a role). */
export type Face<N extends CommandName> = {
  right: Right | null;
  /** A second right that opens the command as well. */
  or?: Right;
  answer: (scene: Scene, command: Extract<Command, { name: N }>) => Promise<Say[]>;
};

export function meetingSaid(phrase: DatePhrase | null, purpose: Purpose = 'prepare'): MeetingWish {
  return { phrase, purpose };
}

/**
 * Says it to the person alone: here, where nobody else reads along, else in the chat between the two, with a word
 * about it here.
 */
export async function privately(scene: Scene, messages: readonly Say[]): Promise<Say[]> {
  if (isPrivate(scene.turn)) return [...messages];
  const { outside, by, turn, board, words } = scene;
  try {
    const chat = await ownChatOf(outside, turn);
    for (const message of messages) await outside.messenger.say(chat, message);
  } catch (error) {
    if (!(error instanceof OutsideFailure)) throw error;
    const reason = words.notice.reasons[error.reason] ?? words.notice.reasons.unknown ?? '';
    return [{ text: words.notice.unreachable(nameOf(board, by.personId), reason) }];
  }
  return [{ text: words.talk.askedPrivately }];
}

/** An answer about an item: in private where the channel may not read it, with a word on what stands here already. */
export async function aboutItem(scene: Scene, isOpen: boolean, message: Say): Promise<Say[]> {
  if (isOpen || isPrivate(scene.turn)) return [message];
  return [...(await privately(scene, [message])), { text: scene.words.talk.overheard }];
}
