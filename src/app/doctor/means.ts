import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '../../config.ts';
import { createGraphClient, type GraphClient } from '../../graph/client.ts';
import { createGraphToken, type GraphToken } from '../../graph/token.ts';
import { createLog } from '../../log.ts';
import { type Connector, createConnector } from '../../teams/connector.ts';
import { type BotToken, createBotToken } from '../../teams/credentials.ts';
import { createPace } from '../../teams/pace.ts';
import { now } from '../open-house.ts';

/** What the doctor tries things with: the same as the service has, by the same settings. */
export type Means = {
  botToken: BotToken;
  connector: Connector;
  /** Null where Graph is not configured. */
  graphToken: GraphToken | null;
  graph: GraphClient | null;
  /** Whom to trust at our own address instead of the world's authorities, as PEM. */
  ca?: string;
  /** How long one look may take, in milliseconds. */
  limit?: number;
};

export function meansOf({ bot, graph: config }: Pick<Config, 'bot' | 'graph'>): Means {
  const token = createBotToken(bot);
  const graphToken = config && createGraphToken(config);
  const log = createLog('silent');
  return {
    botToken: token,
    connector: createConnector({ token, pace: createPace(Date.now, pause), pause }),
    graphToken,
    graph:
      config &&
      graphToken &&
      createGraphClient({ baseUrl: config.baseUrl, token: graphToken, now, pause, log }),
  };
}
