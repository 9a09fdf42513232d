import { loadDeciding } from '../../../actions/load-deciding.ts';
import { ordersInRecord } from '../../../actions/place-orders.ts';
import type { Routes } from '../../../api/v1/routes.ts';
import { demand } from '../../../domain/rights.ts';
import { seeDeciding } from '../../../domain/see-deciding.ts';
import { Refusal } from '../../../errors.ts';
import type { See } from '../ask.ts';
import { enterMeeting } from '../asking.ts';

export const seeDecisionForm: See<Routes['decisionForm']> = async (
  db,
  { asking: { now, ...asking }, params },
) => {
  const { board, me, today } = await enterMeeting(db, { now, ...asking }, params.meetingId);
  demand(me.roles, 'decide');
  const { number, ...matter } = await loadDeciding(db, { board, me, now }, params);
  const view = seeDeciding(matter, me);
  if (!view) throw new Refusal('disqualified', { number });
  const suggested = view.standing ? await ordersInRecord(db, { board, today, ...params }, me) : null;
  return { ...view, ordered: suggested?.orders ?? [] };
};
