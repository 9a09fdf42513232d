import { z } from 'zod';
import { changeDigest } from '../../actions/change-digest.ts';
import { usualClock } from '../../domain/digest.ts';
import { listWork } from '../lists/work.ts';
import type { Scene, Shown } from '../scene.ts';
import { type Button, readData } from './press.ts';

const wanted = z.object({ isOn: z.boolean() });

/** Turns the morning's message on or off. */
export const setDigest: Button = {
  press: async ({ scene, data }) => {
    const { isOn } = readData(wanted, data);
    const { outside, by, board, words } = scene;
    await changeDigest(outside, by, { boardId: board.id, clock: isOn ? usualClock : null });
    return show(scene, isOn ? words.work.turnedOn(usualClock) : words.work.turnedOff);
  },
  show: ({ scene }, refusal) => show(scene, refusal),
};

async function show(scene: Scene, told?: string): Promise<Shown> {
  const { card } = await listWork(scene, told ? { told } : {});
  return { kind: 'card', card, keeps: true };
}
