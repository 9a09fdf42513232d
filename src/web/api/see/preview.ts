import { previewAgenda } from '../../../actions/preview-agenda.ts';
import type { Routes } from '../../../api/v1/routes.ts';
import type { See } from '../ask.ts';
import { enterMeeting } from '../asking.ts';

export const seePublication: See<Routes['preview']> = async (db, { asking, params }) => {
  const { board, me, meeting } = await enterMeeting(db, asking, params.meetingId);
  const { cards, ...preview } = await previewAgenda(db, { board, meeting, now: asking.now }, me);
  return { ...preview, cards: cards.map(({ as, card }) => ({ as, card: { ...card } })) };
};
