import type { BoardId } from '../src/domain/ids.ts';
import type { WrittenMessage } from '../src/domain/item-from-message.ts';
import type { Words } from '../src/words/words.ts';
import { shortened } from './fit.ts';
import { type Card, card, choices, sendButton } from './parts.ts';

/** Of the message that goes along, in bytes. */
const longestText = 20_000;

type BoardChoice = {
  boards: readonly { id: BoardId; name: string }[];
  /** The one last talked about. */
  chosen: BoardId | undefined;
  message: WrittenMessage | null;
};

/** Asks somebody with several boards which one an item is for; what it is made from goes along. */
export function whichBoardCard({ boards, chosen, message }: BoardChoice, words: Words): Card {
  const { which, goOn } = words.board;
  const options = boards.map(({ id, name }) => ({ title: name, value: id }));
  const data = message ? { text: shortened(message.text, longestText), link: message.link } : {};
  const value = chosen ?? boards[0]?.id;
  return card(words, {
    body: [choices({ id: 'boardId', label: which, value }, options, { style: 'expanded' })],
    actions: [sendButton(goOn, 'item.compose', data)],
    fallback: which,
  });
}
