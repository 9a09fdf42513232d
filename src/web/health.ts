import type { Route } from '../api/route.ts';

type Needs = {
  /** Each part that must stand before work is taken, by name. */
  parts: () => Promise<Readonly<Record<string, boolean>>>;
};

/** `/healthz`: the process answers. `/readyz`: everything it needs is there. */
export function healthRoutes({ parts }: Needs): Route[] {
  return [
    { method: 'GET', path: '/healthz', answer: () => ({ status: 200, body: { status: 'ok' } }) },
    {
      method: 'GET',
      path: '/readyz',
      answer: async () => {
        const state = await parts();
        const isReady = Object.values(state).every(Boolean);
        return { status: isReady ? 200 : 503, body: { status: isReady ? 'ready' : 'not ready', ...state } };
      },
    },
  ];
}
