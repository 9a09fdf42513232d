import { findMeeting } from '../../actions/load-matter.ts';
import { offerFiles } from '../offer-file.ts';
import { type Face, meetingSaid } from './face.ts';

/** `/mødepakke`: the agenda and its pre-reads in one PDF, for reading offline. */
export const meetingPack: Face<'meeting-pack'> = {
  right: 'see-agenda',
  answer: async (scene) => {
    const { outside, by, board, now } = scene;
    const meeting = await outside.store.read(by.tenantId, (db) =>
      findMeeting(db, { board, now }, meetingSaid(null)),
    );
    return offerFiles(scene, meeting.id, [{ what: 'pack', format: 'pdf', audience: 'mine' }]);
  },
};
