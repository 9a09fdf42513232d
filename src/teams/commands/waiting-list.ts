import { waitingList as list } from '../lists/waiting-list.ts';
import { type Face, privately } from './face.ts';

/** `/venteliste`: postponed items without a date, and accepted proposals without a meeting. */
export const waitingList: Face<'waiting-list'> = {
  right: 'edit-agenda',
  answer: async (scene, { page }) => privately(scene, [await list(scene, { page, reader: scene.me })]),
};
