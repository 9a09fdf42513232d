import { loadMatter } from '../../../actions/load-matter.ts';
import type { Routes } from '../../../api/v1/routes.ts';
import { demand } from '../../../domain/rights.ts';
import { seeConsent } from '../../../domain/see-consent.ts';
import { Refusal } from '../../../errors.ts';
import type { See } from '../ask.ts';
import { enterMeeting } from '../asking.ts';

export const seeJointly: See<Routes['consent']> = async (db, { asking, params }) => {
  const { board, me, meeting } = await enterMeeting(db, asking, params.meetingId);
  demand(me.roles, 'decide');
  const view = seeConsent(await loadMatter(db, board, meeting), me);
  if (!view) throw new Refusal('not-there');
  return view;
};
