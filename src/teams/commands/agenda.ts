import { agendaCard } from '../../../cards/agenda.ts';
import { findMeeting, loadMatter } from '../../actions/load-matter.ts';
import { waitingOfferFor } from '../../actions/load-proposals.ts';
import { offerFor } from '../../actions/load-wheel.ts';
import { isPublished } from '../../domain/meeting.ts';
import { may } from '../../domain/rights.ts';
import { seeAgenda } from '../../domain/see-agenda.ts';
import type { DatePhrase } from '../../domain/typed/command.ts';
import { offerFiles } from '../offer-file.ts';
import { isPrivate, type Say, type Scene } from '../scene.ts';
import { type Face, meetingSaid } from './face.ts';

/** `/dagsorden pdf`: the same as a document. Whoever prepares the agenda may have the public's version, too. */
async function asFiles(scene: Scene, day: DatePhrase | null): Promise<Say[]> {
  const { outside, by, board, now } = scene;
  const meeting = await outside.store.read(by.tenantId, (db) =>
    findMeeting(db, { board, now }, meetingSaid(day)),
  );
  const isPublic = isPublished(meeting) && may(scene.me.roles, 'publish');
  return offerFiles(scene, meeting.id, [
    { what: 'agenda', format: 'pdf', audience: 'mine' },
    { what: 'agenda', format: 'docx', audience: 'mine' },
    ...(isPublic ? [{ what: 'agenda', format: 'pdf', audience: 'public' } as const] : []),
  ]);
}

/** `/dagsorden`: the agenda as whoever reads the answer may see it. */
export const agenda: Face<'agenda'> = {
  right: 'see-agenda',
  answer: async (scene, { day, asDocument }) => {
    const { outside, by, board, now, words } = scene;
    if (asDocument) return asFiles(scene, day);
    const mayEdit = isPrivate(scene.turn) && may(scene.me.roles, 'publish');
    const { view, wheel, waiting } = await outside.store.read(by.tenantId, async (db) => {
      const meeting = await findMeeting(db, { board, now }, meetingSaid(day));
      return {
        view: seeAgenda(await loadMatter(db, board, meeting), scene.audience),
        wheel: mayEdit ? await offerFor(db, { board, now, meeting }, scene.me) : null,
        waiting: mayEdit ? await waitingOfferFor(db, { board, now, meeting }, scene.me) : null,
      };
    });
    if (!view.published && !mayEdit) return [{ text: words.agenda.notPublishedYet(view.day) }];
    return [
      {
        card: agendaCard(view, { words, mayEdit, wheel, waiting }),
        summary: words.agenda.fallback(view.boardName, view.day),
      },
    ];
  },
};
