import { allKinds } from '../../../cards/work.ts';
import { changeDigest } from '../../actions/change-digest.ts';
import { usualClock } from '../../domain/digest.ts';
import { listWork } from '../lists/work.ts';
import { type Face, privately } from './face.ts';

/** `/morgenpost [alle]`, `/morgenpost til 7:30`, `/morgenpost fra`. Never in the channel: it is nobody else's. */
export const digest: Face<'digest'> = {
  right: null,
  answer: async (scene, { wish }) => {
    const { outside, by, board, words } = scene;
    if (wish.do === 'show') {
      const only = wish.isAll ? allKinds : null;
      return privately(scene, [await listWork(scene, { only, page: wish.page })]);
    }
    const clock = wish.do === 'off' ? null : (wish.clock ?? usualClock);
    await changeDigest(outside, by, { boardId: board.id, clock });
    const { turnedOn, turnedOff } = words.work;
    return privately(scene, [{ text: clock ? turnedOn(clock) : turnedOff }]);
  },
};
