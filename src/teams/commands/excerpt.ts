import { findMeeting, findPlace } from '../../actions/load-matter.ts';
import { offerFiles } from '../offer-file.ts';
import type { Face } from './face.ts';

/** `/uddrag 3`: one item of the minutes as a document of its own, for the case file. */
export const excerpt: Face<'excerpt'> = {
  right: 'read-minutes',
  answer: async (scene, { number, meeting: phrase }) => {
    const { outside, by, board, now } = scene;
    const { meeting, only } = await outside.store.read(by.tenantId, async (db) => {
      const meeting = await findMeeting(db, { board, now }, { phrase, purpose: 'minutes', look: 'back' });
      return { meeting, only: findPlace(meeting, { number }).itemId };
    });
    const wish = { what: 'minutes', audience: 'mine', only } as const;
    return offerFiles(scene, meeting.id, [
      { ...wish, format: 'pdf' },
      { ...wish, format: 'docx' },
    ]);
  },
};
