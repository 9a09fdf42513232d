import { z } from 'zod';
import { doneCard } from '../../../cards/confirm.ts';
import { moveMeeting as move } from '../../actions/move-meeting.ts';
import { publishAgenda } from '../../actions/publish-agenda.ts';
import { readDay } from '../../domain/day.ts';
import { Refusal } from '../../errors.ts';
import { type Button, ids, readData } from './press.ts';
import { openScreen, showDone, showOpen, withRefusal } from './show.ts';

const onAgenda = z.object({
  meetingId: ids.meetingId,
  page: z.coerce.number().int().min(1).max(100).nullish(),
});

/** A page of the agenda; where the client asks by itself, what the person has open. */
export const refreshAgenda: Button = {
  press: ({ scene, data }) => {
    const { meetingId, page } = readData(onAgenda, data);
    return page ? openScreen(scene, { meetingId, itemId: null, page }) : showOpen(scene, meetingId);
  },
};

const toPublish = z.object({ meetingId: ids.meetingId, version: ids.version });

export const publish: Button = {
  press: async (press) => {
    const { meetingId, version } = readData(toPublish, press.data);
    const { scene } = press;
    await publishAgenda(scene.outside, scene.by, {
      boardId: scene.board.id,
      meeting: { id: meetingId },
      version,
    });
    return openScreen(scene, { meetingId, itemId: null, page: 1 });
  },
  show: async ({ scene, data }, refusal) =>
    withRefusal(await showOpen(scene, readData(onAgenda, data).meetingId), refusal),
};

const toMove = toPublish.extend({ day: z.string(), clock: z.string().nullable() });

/** After having asked. */
export const moveMeeting: Button = {
  press: async ({ scene, data }) => {
    const { meetingId, version, day: text, clock } = readData(toMove, data);
    const { outside, by, board, words } = scene;
    const day = readDay(text);
    if (day === null) throw new Refusal('outdated');
    await move(outside, by, { boardId: board.id, meeting: { id: meetingId }, version, day, clock });
    return { kind: 'card', card: doneCard(`✓ ${words.agenda.meetingMoved(day, clock)}`, words), keeps: true };
  },
  show: showDone,
};
