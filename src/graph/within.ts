import { OutsideFailure } from '../errors.ts';
import type { GraphClient } from './client.ts';

/** The same client, until the time is up: then it is for the queue to go on. */
export function within(client: GraphClient, milliseconds: number): GraphClient {
  const until = Date.parse(client.now()) + milliseconds;
  return {
    ...client,
    ask: async (question) => {
      if (Date.parse(client.now()) <= until) return client.ask(question);
      throw new OutsideFailure('graph', 'Graph took too long', { reason: 'busy' });
    },
  };
}
