import { itemFormCard } from '../../../cards/item-form.ts';
import { addAgendaItem } from '../../actions/add-agenda-item.ts';
import { findMeeting } from '../../actions/load-matter.ts';
import { dayIn } from '../../domain/day.ts';
import { asId, type ItemId } from '../../domain/ids.ts';
import { itemTitled } from '../../domain/new-item.ts';
import { demand, may } from '../../domain/rights.ts';
import { seeNewItemForm } from '../../domain/see-form.ts';
import type { ItemLine } from '../../domain/typed/command.ts';
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

async function addAtOnce({ outside, by, board, words, turn }: Scene, line: ItemLine): Promise<Say[]> {
  const { title, caseNumber, units, minutes, closed, to } = line;
  const { item, meeting, number } = await addAgendaItem(outside, by, {
    boardId: board.id,
    meeting: meetingSaid(to),
    item: { ...itemTitled(title), caseNumber, units, minutes, closed },
  });
  const day = dayIn(board.timeZone, meeting.start);
  const { itemForm } = words;
  const said = number === null ? itemForm.proposed(day) : itemForm.added(number, day);
  const isOverheard = item.closed !== null && !isPrivate(turn);
  return [
    {
      text: isOverheard
        ? `${said}\n${itemForm.closedInChannel}`
        : [said, ...readBack(line, words)].join('\n'),
    },
  ];
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

async function showForm({ outside, by, board, me, today, now, words }: Scene): Promise<Say[]> {
  if (!may(me.roles, 'add-item')) demand(me.roles, 'propose-item');
  const meeting = await outside.store.read(by.tenantId, (db) =>
    findMeeting(db, { board, now }, meetingSaid(null)),
  );
  const view = seeNewItemForm({ board, meeting, itemId: asId<ItemId>(outside.newId()) }, me, today);
  return [{ card: itemFormCard(view, { words, inDialog: false }), summary: words.itemForm.newTitle }];
}
