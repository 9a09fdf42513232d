import type { ApiRoute } from './route.ts';
import { agendaRoutes } from './routes/agenda.ts';
import { decisionRoutes } from './routes/decision.ts';
import { lookRoutes } from './routes/looks.ts';
import { orderRoutes } from './routes/orders.ts';
import { sessionRoutes } from './routes/session.ts';
import { talkRoutes } from './routes/talk.ts';
import { waitingRoutes } from './routes/waiting.ts';

/** Every route of `/api/v1` by its name. */
export const routes = {
  ...lookRoutes,
  ...agendaRoutes,
  ...waitingRoutes,
  ...talkRoutes,
  ...decisionRoutes,
  ...orderRoutes,
  ...sessionRoutes,
} as const satisfies Record<string, ApiRoute>;

export type Routes = typeof routes;
export type RouteName = keyof Routes;
