import type { Reading } from '../../actions/outside.ts';
import type { Answer, ApiRoute } from '../../api/v1/route.ts';
import type { RouteName, Routes } from '../../api/v1/routes.ts';
import type { Ask } from './ask.ts';
import { agendaChanges } from './change/agenda.ts';
import { decisionChanges } from './change/decision.ts';
import { orderChanges } from './change/order.ts';
import { proposalChanges } from './change/proposal.ts';
import { sessionChanges } from './change/session.ts';
import { talkChanges } from './change/talk.ts';
import { waitingChanges } from './change/waiting.ts';

/** A change through the tab, done by the action that does it for the bot, too. */
export type Change<R extends ApiRoute> = {
  /** What it is made from, which If-Match names. */
  from: 'meeting' | 'item' | 'session' | 'consent' | 'proposal' | 'order';
  act(ask: Ask<R>): Promise<unknown>;
  /** What is answered, where that is not what it was made from as it is now. */
  answer?(db: Reading, ask: Pick<Ask<R>, 'asking' | 'params' | 'query'>): Promise<Answer<R>>;
};

export type Changes<Name extends RouteName> = { [One in Name]: Change<Routes[One]> };
type ChangeName = { [Name in RouteName]: Routes[Name] extends { change: string } ? Name : never }[RouteName];

/** Who does each change. */
export const changes: Changes<ChangeName> = {
  ...agendaChanges,
  ...waitingChanges,
  ...proposalChanges,
  ...talkChanges,
  ...decisionChanges,
  ...orderChanges,
  ...sessionChanges,
};
