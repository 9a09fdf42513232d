import { readConfig } from '../../../src/config.ts';
import { createLog, type Log } from '../../../src/log.ts';
import { type Connector, createConnector } from '../../../src/teams/connector.ts';
import { createBotToken } from '../../../src/teams/credentials.ts';
import { createDoor, type TurnAnswer } from '../../../src/teams/door.ts';
import type { Turn } from '../../../src/teams/turn.ts';
import { createServer } from '../../../src/web/create-server.ts';

type Answer = (turn: Turn) => Promise<TurnAnswer>;

/** Our door as the service opens it, but for Teams' pace, which would be measured instead. */
export async function openDoor(
  answerWith: (needs: { connector: Connector; log: Log }) => Answer,
): Promise<{ port: number; close(): Promise<void> }> {
  const { bot, host, port } = readConfig();
  const log = createLog('warn');
  const pause = async () => {};
  const connector = createConnector({ token: createBotToken(bot), pace: { turn: pause }, pause });
  const door = createDoor({ bot, answer: answerWith({ connector, log }), log, now: Date.now });
  const server = createServer({
    ...{ host, port, onlyLoopback: false, log },
    routes: [{ method: 'POST', path: '/api/messages', answer: (request) => door.receive(request) }],
  });
  return { port: await server.listen(), close: server.close };
}
