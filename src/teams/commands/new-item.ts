import { itemFormCard, openFormCard, titleOf } from '../../../cards/item-form.ts';
import { addAgendaItem } from '../../actions/add-agenda-item.ts';
import { dayIn } from '../../domain/day.ts';
import type { OrderId } from '../../domain/ids.ts';
import { itemTitled } from '../../domain/new-item.ts';
import type { ItemLine } from '../../domain/typed/command.ts';
import { newItemView } from '../new-item-view.ts';
import { sentLines } from '../proposal-lines.ts';
import { isPrivate, type Say, type Scene } from '../scene.ts';
import { type Face, meetingSaid } from './face.ts';

/** `/nyt punkt`: the form, or the item at once where its title is there. */
export const newItem: Face<'new-item'> = {
  right: 'add-item',
  or: 'propose-item',
  answer: (scene, { item }) => (item ? addAtOnce(scene, item) : showForm(scene)),
};

/** `/foreslå`: the same, as a chief or director says it. */
export const propose: Face<'propose'> = {
  right: 'propose-item',
  answer: (scene, { item }) => (item ? addAtOnce(scene, item) : showForm(scene)),
};

/** `answers` is the order that the item answers. */
export async function addAtOnce(scene: Scene, line: ItemLine, answers?: OrderId): Promise<Say[]> {
  const { outside, by, board, words, turn } = scene;
  const { title, caseNumber, units, minutes, closed, to } = line;
  const added = await addAgendaItem(outside, by, {
    boardId: board.id,
    meeting: meetingSaid(to),
    item: { ...itemTitled(title), caseNumber, units, minutes, closed },
    isNow: line.now ?? false,
    ...(answers ? { answers } : {}),
  });
  const { itemForm } = words;
  const said =
    added.number === null
      ? sentLines(scene, added.meeting)
      : [itemForm.added(added.number, dayIn(board.timeZone, added.meeting.start))];
  const isOverheard = added.item.closed !== null && !isPrivate(turn);
  const more = isOverheard ? [itemForm.closedInChannel] : readBack(line, words);
  return [{ text: [...said, ...more].join('\n') }];
}

/** What was understood of the line, so that a slip is seen at once. */
function readBack(
  { title, caseNumber, units, minutes, closed }: ItemLine,
  { itemForm }: Scene['words'],
): string[] {
  const { readBack: say } = itemForm;
  return [
    say.title(title),
    ...(caseNumber ? [say.caseNumber(caseNumber)] : []),
    ...(units.length > 0 ? [say.units(units)] : []),
    ...(minutes ? [say.minutes(minutes)] : []),
    ...(closed ? [say.closed] : []),
  ];
}

/** In a channel a button that opens the form, for each who presses it one of their own. */
async function showForm(scene: Scene): Promise<Say[]> {
  const { board, words, turn } = scene;
  const view = await newItemView(scene);
  const summary = titleOf(view, words);
  if (isPrivate(turn)) return [{ card: itemFormCard(view, { words, inDialog: false }), summary }];
  return [
    {
      card: openFormCard(
        { boardId: board.id, meetingId: view.meetingId ?? view.wish?.chosen ?? null },
        { words, title: summary },
      ),
      summary,
    },
  ];
}
