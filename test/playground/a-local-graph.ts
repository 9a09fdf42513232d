import { join } from 'node:path';
import type { Calendar } from '../../src/actions/outside.ts';
import type { Instant } from '../../src/domain/day.ts';
import { createCalendar } from '../../src/graph/calendar.ts';
import { createGraphClient, type GraphClient } from '../../src/graph/client.ts';
import { createGraphToken } from '../../src/graph/token.ts';
import { createLog } from '../../src/log.ts';
import type { Mailbox } from '../../src/playground/graph/mailbox.ts';
import { type LocalGraph, openGraph } from '../../src/playground/graph/open-graph.ts';
import { boardMailbox } from '../support/a-graph.ts';
import { closedAfter } from '../support/closed-after.ts';
import { aFolder } from '../support/processes.ts';

const nobody = { tenantId: '', clientId: '', credential: { kind: 'secret', secret: '' } } as const;
const now = () => '2026-11-21T12:00:00.000Z' as Instant;

/** The trial's Graph with the board's mailbox, and our side of it. Closed after the test. */
export type ALocalGraph = {
  graph: LocalGraph;
  mailbox: Mailbox;
  client: GraphClient;
  calendar: Calendar;
  keptIn: string;
};

/** `address`: where the service is that it tells of changes. */
export async function aLocalGraph(
  keptIn?: string,
  address = () => 'http://127.0.0.1:1',
): Promise<ALocalGraph> {
  const keepIn = keptIn ?? join(await aFolder(), 'graph.json');
  const graph = await closedAfter(openGraph({ keepIn, address }));
  const client = createGraphClient({
    ...{ baseUrl: graph.baseUrl, ca: graph.ca, now, pause: async () => undefined },
    token: createGraphToken(nobody, { make: () => graph.credential }),
    log: createLog('silent'),
  });
  const mailbox = graph.mailboxes.open(boardMailbox);
  return { graph, mailbox, client, calendar: createCalendar(client), keptIn: keepIn };
}
