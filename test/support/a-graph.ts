import type { Calendar, CalendarWindow } from '../../src/actions/outside.ts';
import type { Instant } from '../../src/domain/day.ts';
import { OutsideFailure } from '../../src/errors.ts';
import { createCalendar } from '../../src/graph/calendar.ts';
import { createGraphClient, type GraphClient } from '../../src/graph/client.ts';
import type { TakePlace } from '../../src/graph/sharing.ts';
import { createLog } from '../../src/log.ts';
import type { Mailbox } from '../../src/playground/graph/mailbox.ts';
import { closedAfter } from './closed-after.ts';
import { type FakeGraph, startFakeGraph } from './fake-graph.ts';

/** Our side of Graph against a fake one, with one mailbox. Pauses are not waited for but written down. */
export type AGraph = {
  graph: FakeGraph;
  client: GraphClient;
  calendar: Calendar;
  mailbox: Mailbox;
  /** The waits between tries, in milliseconds. */
  pauses: number[];
  /** How often a token was asked for, and how often because the last one was refused. */
  tokens: { asked: number; anew: number };
  /** What was told of each request. */
  watched: { method: string; status: number | 'cut' }[];
  /** What was logged, as JSON lines. */
  logged: string[];
  now: () => Instant;
  pass(seconds: number): void;
};

export const boardMailbox = 'direktionen@aaloese.example';
export const window = { from: '2026-11-01', to: '2027-02-01' } as CalendarWindow;

type Options = Parameters<typeof startFakeGraph>[0] & { atOnce?: number; takePlace?: TakePlace };

export async function aGraph({ atOnce = 1, takePlace, ...options }: Options = {}): Promise<AGraph> {
  const graph = await closedAfter(startFakeGraph(options));
  const pauses: number[] = [];
  const tokens = { asked: 0, anew: 0 };
  const logged: string[] = [];
  const watched: AGraph['watched'] = [];
  let at = Date.parse('2026-11-21T12:00:00.000Z');
  const now = () => new Date(at).toISOString() as Instant;
  const client = createGraphClient({
    baseUrl: graph.url,
    ca: graph.ca,
    ...{ now, atOnce, takePlace },
    watch: (request) => watched.push(request),
    log: createLog('info', { write: (line) => void logged.push(line) }),
    token: async (wish) => {
      tokens.asked += 1;
      if (wish?.anew) tokens.anew += 1;
      const token = tokens.anew === 0 ? 'graph-token' : `graph-token-${tokens.anew}`;
      graph.tokens.add(token);
      return token;
    },
    pause: async (milliseconds) => {
      pauses.push(milliseconds);
      at += milliseconds;
    },
  });
  return {
    ...{ graph, client, pauses, tokens, logged, watched, now },
    calendar: createCalendar(client),
    mailbox: graph.mailbox(boardMailbox),
    pass: (seconds) => {
      at += seconds * 1000;
    },
  };
}

/** The failure of what must fail. */
export async function failureOf(work: Promise<unknown>): Promise<OutsideFailure> {
  const failure = await work.catch((error: unknown) => error);
  if (!(failure instanceof OutsideFailure))
    throw new Error('it did not fail as it should', { cause: failure });
  return failure;
}
