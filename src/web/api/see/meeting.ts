import { loadMatter } from '../../../actions/load-matter.ts';
import type { Routes } from '../../../api/v1/routes.ts';
import { may } from '../../../domain/rights.ts';
import { seeAgenda } from '../../../domain/see-agenda.ts';
import type { See } from '../ask.ts';
import { enterMeeting } from '../asking.ts';

export const seeMeeting: See<Routes['meeting']> = async (db, { asking, params }) => {
  const { board, me, meeting } = await enterMeeting(db, asking, params.meetingId);
  const view = seeAgenda(await loadMatter(db, board, meeting), me);
  return {
    ...view,
    boardId: board.id,
    mayEdit: may(me.roles, 'edit-agenda'),
    mayLead: may(me.roles, 'run-meeting'),
    mayDecide: may(me.roles, 'decide'),
  };
};
