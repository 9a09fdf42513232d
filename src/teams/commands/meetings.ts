import { meetings as list } from '../lists/meetings.ts';
import type { Face } from './face.ts';

/** `/møder`: the meetings to come. */
export const meetings: Face<'meetings'> = {
  right: 'see-agenda',
  answer: async (scene, { page }) => [await list(scene, { page, reader: scene.audience })],
};
