import { itemFormCard, titleOf } from '../../../cards/item-form.ts';
import { editItem } from '../../actions/edit-item.ts';
import { demandItem, findMeeting } from '../../actions/load-matter.ts';
import type { ItemInput } from '../../domain/new-item.ts';
import { demandEditing } from '../../domain/proposal.ts';
import { type ItemFormView, seeItemForm } from '../../domain/see-form.ts';
import type { ProposalView } from '../../domain/see-proposal.ts';
import type { Seen } from '../../domain/seen.ts';
import type { ItemLine } from '../../domain/typed/command.ts';
import { Refusal } from '../../errors.ts';
import { sentAgainLines } from '../proposal-lines.ts';
import type { Say, Scene } from '../scene.ts';
import { meetingSaid } from './face.ts';

/** `/forslag 2 ret`: the proposal's form; with a title after it, that and what else is said, the sections staying. */
export async function editProposal(
  scene: Scene,
  { itemId, version }: Seen<ProposalView>,
  line: ItemLine | null,
): Promise<Say> {
  const { outside, by, board, me, now, words } = scene;
  const { view, meetings, wished } = await outside.store.read(by.tenantId, async (db) => {
    const item = await demandItem(db, itemId);
    demandEditing(scene, item);
    const meetings = await db.meetings.ofBoard(board.id);
    return {
      view: seeItemForm({ board, now, meetings, meeting: null, item }, me),
      meetings,
      wished: line?.to ? await findMeeting(db, { board, now }, meetingSaid(line.to)) : null,
    };
  });
  if (!view) throw new Refusal('outdated');
  if (!line) return { card: itemFormCard(view, { words, inDialog: false }), summary: titleOf(view, words) };
  const item = await editItem(outside, by, {
    ...{ boardId: board.id, itemId, version, item: inputFrom(view, line) },
    ...(wished ? { wishedMeeting: wished.id } : {}),
  });
  const meeting = meetings.find(({ id }) => id === item.proposal?.wishedMeeting) ?? null;
  return { text: sentAgainLines(scene, meeting).join('\n') };
}

function inputFrom({ values }: ItemFormView, line: ItemLine): ItemInput {
  return {
    ...values,
    title: line.title,
    caseNumber: line.caseNumber ?? values.caseNumber,
    units: line.units.length > 0 ? line.units : values.units,
    minutes: line.minutes ?? values.minutes,
    closed: line.closed || values.closed,
  };
}
