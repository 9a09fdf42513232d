import type { WheelRow } from '../src/domain/see-wheel.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import { button, type Card, card, dialogButton, heading, hint, quoted, said, topic } from './parts.ts';
import { aboutRow } from './wheel.ts';

/** Tells whoever prepares it that it is time, with the form one press away. */
export function wheelDueCard(view: Seen<WheelRow>, { words }: { words: Words }): Card {
  const { wheel } = words;
  const data = { boardId: view.boardId, wheelId: view.wheelId, round: view.round };
  const when =
    view.deadline && view.meetingId ? wheel.due.meeting(view.day, view.deadline) : wheel.due.month(view.day);
  return card(words, {
    body: [
      topic(wheel.heading),
      heading(wheel.due.title(view.title), { spacing: 'None' }),
      said(when),
      quoted(aboutRow(view, words), { isSubtle: true, size: 'Small' }),
      ...(view.textFrom ? [hint(wheel.textFrom(view.textFrom))] : []),
      ...(view.mayPrepare ? [hint(wheel.due.typed)] : []),
    ],
    actions: view.mayPrepare
      ? [dialogButton(wheel.prepare, 'wheel.prepare', data)]
      : [button(wheel.open, 'wheel.open', data)],
    fallback: wheel.due.fallback,
  });
}
