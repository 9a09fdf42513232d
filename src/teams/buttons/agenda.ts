import { z } from 'zod';
import { publishAgenda } from '../../actions/publish-agenda.ts';
import { type Button, ids, readData } from './press.ts';
import { openScreen, showOpen } from './show.ts';

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
  show: ({ scene, data }) => showOpen(scene, readData(onAgenda, data).meetingId),
};
