import type { ApiRoute } from './route.ts';
import { agendaRoutes } from './routes/agenda.ts';
import { decisionRoutes } from './routes/decision.ts';
import { lookRoutes } from './routes/looks.ts';
import { sessionRoutes } from './routes/session.ts';
import { talkRoutes } from './routes/talk.ts';

/** Every route of `/api/v1` by its name. */
export const routes = {
  ...lookRoutes,
  ...agendaRoutes,
  ...talkRoutes,
  ...decisionRoutes,
  ...sessionRoutes,
} as const satisfies Record<string, ApiRoute>;

export type Routes = typeof routes;
export type RouteName = keyof Routes;
