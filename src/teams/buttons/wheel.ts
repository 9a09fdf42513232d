import { z } from 'zod';
import { doneCard } from '../../../cards/confirm.ts';
import { said as saying } from '../../../cards/parts.ts';
import { wheelOfferCard } from '../../../cards/wheel-offer.ts';
import { removeFromWheel, skipRound } from '../../actions/change-wheel.ts';
import { findMeeting } from '../../actions/load-matter.ts';
import { offerFor } from '../../actions/load-wheel.ts';
import { takeFromWheel } from '../../actions/take-from-wheel.ts';
import { dayIn } from '../../domain/day.ts';
import { asId, type MeetingId, type WheelId } from '../../domain/ids.ts';
import { demand } from '../../domain/rights.ts';
import { Refusal } from '../../errors.ts';
import type { Scene, Shown } from '../scene.ts';
import {
  adopt,
  preparing,
  readRound,
  savedLine,
  showRound,
  suggestionShown,
  suggestionsSeen,
  takenLine,
  takeRound,
} from '../show-wheel.ts';
import { formOf } from './item-form.ts';
import { type Button, ids, type Press, readData, several } from './press.ts';
import { openScreen, showDone } from './show.ts';

const onRound = z.object({ wheelId: ids.wheelId, round: ids.round });
const known = onRound.extend({ version: ids.version.optional() });

async function showIt({ scene, data }: Press, refusal?: string): Promise<Shown> {
  return { kind: 'card', card: await showRound(scene, readData(onRound, data), { refusal }), keeps: true };
}

/** A row of the wheel. */
export const open: Button = { press: (press) => showIt(press) };

/** Puts the row's item on the meeting that it is proposed for. */
export const put: Button = {
  press: async ({ scene, data }) => {
    const which = readData(onRound, data);
    demand(scene.me.roles, 'edit-agenda');
    const said = takenLine(scene, await takeRound(scene, await readRound(scene, which)));
    return { kind: 'card', card: await showRound(scene, which, { said }), keeps: true };
  },
  show: showIt,
};

const toSkip = known.extend({ skips: z.boolean() });

export const skip: Button = {
  press: async (press) => {
    const { scene } = press;
    const { skips, ...which } = readData(toSkip, press.data);
    await skipRound(scene.outside, scene.by, { boardId: scene.board.id, ...which, skips });
    return showIt(press);
  },
  show: showIt,
};

/** After having asked. */
export const remove: Button = {
  press: async ({ scene, data }) => {
    const { wheelId, version } = readData(known, data);
    await removeFromWheel(scene.outside, scene.by, { boardId: scene.board.id, wheelId, version });
    return { kind: 'card', card: doneCard(`✓ ${scene.words.wheel.isRemoved}`, scene.words), keeps: true };
  },
  show: showDone,
};

/** The form of an item for the row, with what the last one said. */
export const prepare: Button = {
  press: async (press) => formOf(press, await preparing(press.scene, readData(onRound, press.data))),
};

const onMeeting = z.object({ meetingId: ids.meetingId });

/** What the wheel has for a meeting. */
export const offer: Button = {
  press: ({ scene, data }) => showOffer(scene, readData(onMeeting, data).meetingId),
};

const ticked = onMeeting.extend({ rounds: several });

/** Puts on what is ticked; what somebody else put on meanwhile is left out and said. */
export const take: Button = {
  press: async ({ scene, data }) => {
    const { outside, by, board } = scene;
    const { meetingId, rounds } = readData(ticked, data);
    demand(scene.me.roles, 'edit-agenda');
    if (rounds.length === 0) throw new Refusal('nothing-chosen');
    const taking = { boardId: board.id, meeting: { id: meetingId }, rounds: rounds.map(readTick) };
    const said = takenLine(scene, await takeFromWheel(outside, by, taking));
    return withWord(await openScreen(scene, { meetingId, itemId: null, page: 1 }), said);
  },
  show: ({ scene, data }, refusal) => showOffer(scene, readData(onMeeting, data).meetingId, refusal),
};

async function showOffer(scene: Scene, meetingId: MeetingId, refusal?: string): Promise<Shown> {
  const { outside, by, board, me, now, words } = scene;
  demand(me.roles, 'edit-agenda');
  const { seen, meeting } = await outside.store.read(by.tenantId, async (db) => {
    const meeting = await findMeeting(db, { board, now }, { id: meetingId });
    return { meeting, seen: await offerFor(db, { board, now, meeting }, me) };
  });
  if (seen) return { kind: 'card', card: wheelOfferCard(seen, { words, ...(refusal ? { refusal } : {}) }) };
  const day = dayIn(board.timeZone, meeting.start);
  const nothing = words.refusals['wheel-nothing-due']({ day });
  return withWord(await openScreen(scene, { meetingId, itemId: null, page: 1 }), refusal ?? nothing);
}

/** What is shown, with a word about what was done above it. */
function withWord(shown: Shown, text: string): Shown {
  if (shown.kind === 'line') return { kind: 'line', text };
  return {
    ...shown,
    card: { ...shown.card, body: [saying(text, { weight: 'Bolder' }), ...shown.card.body] },
  };
}

function readTick(value: string) {
  const end = value.indexOf(':');
  return { wheelId: asId<WheelId>(value.slice(0, end)), round: value.slice(end + 1) };
}

const onSuggestion = z.object({ itemId: ids.itemId });

/** What old agendas suggest, to be put on the wheel by a press. */
export const suggestion: Button = {
  press: async (press) => ({
    kind: 'card',
    card: suggestionShown(press.scene, await suggestedIn(press)).card,
    keeps: true,
  }),
};

export const adoptIt: Button = {
  press: async (press) => {
    const { scene } = press;
    const said = await savedLine(scene, await adopt(scene, await suggestedIn(press)));
    return { kind: 'card', card: doneCard(`✓ ${said}`, scene.words), keeps: true };
  },
  show: showDone,
};

async function suggestedIn({ scene, data }: Press) {
  const { itemId } = readData(onSuggestion, data);
  const view = (await suggestionsSeen(scene)).find((one) => one.itemId === itemId);
  if (!view) throw new Refusal('outdated');
  return view;
}
