import { z } from 'zod';
import { decideTogether } from '../../actions/decide-together.ts';
import type { Shown } from '../scene.ts';
import { showConsent, toldOf } from '../show-consent.ts';
import { type Button, ids, type Press, readData, readTick, several } from './press.ts';

const onMeeting = z.object({ meetingId: ids.meetingId });

async function show({ scene, data }: Press, said?: string): Promise<Shown> {
  const { meetingId } = readData(onMeeting, data);
  return { kind: 'card', card: (await showConsent(scene, meetingId, said)).card, keeps: true };
}

/** From the agenda: the card comes in its place for whoever pressed, and the agenda's message stays. */
export const openTogether: Button = {
  press: async (press) => {
    const { meetingId } = readData(onMeeting, press.data);
    return { kind: 'card', card: (await showConsent(press.scene, meetingId)).card };
  },
};

const ticked = onMeeting.extend({ 'items.approved': several, 'items.noted': several });

/** Decides what is still ticked and still agreed on; whatever came in between is left out and said. */
export const confirmTogether: Button = {
  press: async (press) => {
    const { scene } = press;
    const { meetingId, 'items.approved': approved, 'items.noted': noted } = readData(ticked, press.data);
    const done = await decideTogether(scene.outside, scene.by, {
      boardId: scene.board.id,
      meeting: { id: meetingId },
      choice: { items: [...approved, ...noted].map(readTick) },
    });
    return show(press, toldOf(scene, done));
  },
  show,
};
