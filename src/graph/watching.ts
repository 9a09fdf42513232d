import type { Step } from './chain.ts';

/** Tells of one request and what came of it. */
export type Watch = (request: { method: string; status: number | 'cut'; seconds: number }) => void;

/** Tells of each request as it left, repetitions included. */
export function watching(watch: Watch): Step {
  return async (call, next) => {
    const from = performance.now();
    const ended = (status: number | 'cut') =>
      watch({ method: call.method, status, seconds: (performance.now() - from) / 1000 });
    try {
      const response = await next(call);
      ended(response.status);
      return response;
    } catch (error) {
      ended('cut');
      throw error;
    }
  };
}
