import { proposals as list } from '../lists/proposals.ts';
import { type Face, privately } from './face.ts';

/** `/forslag`: the proposals that wait for the secretary. */
export const proposals: Face<'proposals'> = {
  right: 'judge-proposal',
  answer: async (scene, { page }) => privately(scene, [await list(scene, { page, reader: scene.me })]),
};
