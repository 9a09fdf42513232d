import { agendaCard } from '../../../cards/agenda.ts';
import { findMeeting, loadMatter } from '../../actions/load-matter.ts';
import { may } from '../../domain/rights.ts';
import { seeAgenda } from '../../domain/see-agenda.ts';
import { isPrivate } from '../scene.ts';
import { type Face, meetingSaid } from './face.ts';

/** `/dagsorden`: the agenda as whoever reads the answer may see it. */
export const agenda: Face<'agenda'> = {
  right: 'see-agenda',
  answer: async (scene, { day, asDocument }) => {
    const { outside, by, board, now, words } = scene;
    if (asDocument) return [{ text: words.talk.unknown }];
    const view = await outside.store.read(by.tenantId, async (db) => {
      const meeting = await findMeeting(db, { board, now }, meetingSaid(day));
      return seeAgenda(await loadMatter(db, board, meeting), scene.audience);
    });
    const mayEdit = isPrivate(scene.turn) && may(scene.me.roles, 'publish');
    if (!view.published && !mayEdit) return [{ text: words.agenda.notPublishedYet(view.day) }];
    return [
      {
        card: agendaCard(view, { words, mayEdit }),
        summary: words.agenda.fallback(view.boardName, view.day),
      },
    ];
  },
};
