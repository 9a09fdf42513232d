import { closingFormCard } from '../../../cards/closing-form.ts';
import { doneCard } from '../../../cards/confirm.ts';
import { dialogButton } from '../../../cards/parts.ts';
import { closeItem as close, completeClosing, reopenItem as open } from '../../actions/close-item.ts';
import { demandItem, findMeeting, findPlace } from '../../actions/load-matter.ts';
import { nameOf } from '../../domain/board.ts';
import { isPart } from '../../domain/closing.ts';
import type { Closed } from '../../domain/item.ts';
import { isPublished } from '../../domain/meeting.ts';
import { demand } from '../../domain/rights.ts';
import type { Command } from '../../domain/typed/command.ts';
import { Refusal } from '../../errors.ts';
import { readForm } from '../buttons/closing.ts';
import { isPrivate, type Say, type Scene } from '../scene.ts';
import { askFirst } from './ask-first.ts';
import { type Face, meetingSaid, privately } from './face.ts';

type CloseItem = Extract<Command, { name: 'close-item' }>;

/** `/luk 3 årsag`: confidential from now on. Of an item that is, its form; `/luk 3 gennemses 1. marts` says one part. */
export const closeItem: Face<'close-item'> = {
  right: 'edit-agenda',
  answer: async (scene, command) => {
    const { board, me } = scene;
    demand(me.roles, 'edit-agenda');
    const { part } = command;
    if (part && isPart(part, board)) return complete(scene, { ...command, part });
    const { item, meeting } = await find(scene, command);
    if (!item.closed) return closeIt(scene, command);
    const { reason, number } = command;
    const which = { itemId: item.id, meetingId: meeting.id };
    const view = await readForm(scene, which, reason === null ? {} : { reason });
    const { words } = scene;
    const note = words.closing.alreadyClosed(number);
    return privately(scene, [
      { card: closingFormCard(view, { words, inDialog: false, note }), summary: note },
    ]);
  },
};

async function closeIt(scene: Scene, { number, reason, meeting: said }: CloseItem): Promise<Say[]> {
  const { outside, by, board, words } = scene;
  const wish = { boardId: board.id, meeting: meetingSaid(said), item: { number }, reason };
  const done = await close(outside, by, wish);
  const { closing, itemForm } = words;
  const late = isPublished(done.meeting) ? [itemForm.closedLate] : [];
  const stands = done.standsPublic.length > 0 ? [closing.public(done.standsPublic)] : [];
  const heard = reason !== null && !isPrivate(scene.turn) ? [words.talk.overheard] : [];
  const lines = [itemForm.isClosed(done.number), ...late, ...stands, ...heard, closing.more];
  return [offer(scene, done, lines.join(' '))];
}

/** Says what was done, with a button for all the rest. */
function offer({ words }: Scene, { item, meeting }: Awaited<ReturnType<typeof close>>, text: string): Say {
  const data = { itemId: item.id, meetingId: meeting.id, version: item.version };
  const card = {
    ...doneCard(text, words),
    actions: [dialogButton(words.closing.open, 'item.closing', data)],
  };
  return { card, summary: text };
}

/** Reads back all that is said of the closing; in the channel that it was changed. */
async function complete(
  scene: Scene,
  { number, part, meeting: said }: CloseItem & { part: NonNullable<CloseItem['part']> },
): Promise<Say[]> {
  const { outside, by, board, words } = scene;
  const wish = { boardId: board.id, meeting: meetingSaid(said), item: { number }, part };
  const done = await completeClosing(outside, by, wish);
  const lines = done.item.closed ? readBack(done.item.closed, scene) : [];
  const stands = done.standsPublic.length > 0 ? [words.closing.public(done.standsPublic)] : [];
  const text = [words.closing.understood(number, lines), ...stands].join(' ');
  return privately(scene, isPrivate(scene.turn) ? [offer(scene, done, text)] : [{ text }]);
}

function readBack({ reason, basis, audience, review, level }: Closed, { board, words }: Scene): string[] {
  const { readBack } = words.closing;
  return [
    ...(reason ? [readBack.reason(reason)] : []),
    basis ? readBack.basis(basis) : readBack.noBasis,
    audience.length > 0 ? readBack.audience(audience.map((one) => nameOf(board, one))) : readBack.noAudience,
    review ? readBack.review(review) : readBack.noReview,
    readBack.level[level ?? 'all'],
  ];
}

/** `/genåbn 3`: asks first, since everybody reads it afterwards; `/genåbn 3 ja` does it. */
export const reopenItem: Face<'reopen-item'> = {
  right: 'edit-agenda',
  answer: async (scene, command) => {
    const { outside, by, board, me, words } = scene;
    demand(me.roles, 'edit-agenda');
    const { number, meeting: said, isSure } = command;
    if (isSure) {
      await open(outside, by, { boardId: board.id, meeting: meetingSaid(said), item: { number } });
      return [{ text: words.itemForm.isOpen(number) }];
    }
    const { item, meeting } = await find(scene, command);
    if (!item.closed) throw new Refusal('item-not-closed', { number });
    const data = { meetingId: meeting.id, itemId: item.id, version: item.version };
    const { confirmReopen, yesReopen } = words.itemForm;
    const ask = confirmReopen(number);
    return [askFirst(scene, { ask, yes: yesReopen, verb: 'item.reopen', data })];
  },
};

function find(
  { outside, by, board, now }: Scene,
  { number, meeting: said }: Pick<CloseItem, 'number' | 'meeting'>,
) {
  return outside.store.read(by.tenantId, async (db) => {
    const meeting = await findMeeting(db, { board, now }, meetingSaid(said));
    return { meeting, item: await demandItem(db, findPlace(meeting, { number }).itemId) };
  });
}
