import { afterEach, jest } from '@jest/globals';
import type { BotConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { createConversation } from '../../src/teams/answer-turn.ts';
import { createConnector } from '../../src/teams/connector.ts';
import { createDoor } from '../../src/teams/door.ts';
import { createMessenger } from '../../src/teams/messenger.ts';
import { createPace } from '../../src/teams/pace.ts';
import { createServer } from '../../src/web/create-server.ts';
import { aBoard, people, tenant } from './builders.ts';
import { closedAfter } from './closed-after.ts';
import { type FakeConnector, startConnector } from './fake-connector.ts';
import { noFiles } from './no-files.ts';
import { post } from './post.ts';
import { type Claims, startTokenIssuer, type TokenIssuer, type TokenLook } from './token-issuer.ts';
import { type Activities, activitiesAt, aTeamsPerson, type TeamsPerson, type TeamsPlace } from './wire.ts';
import { aWorld, type World } from './world.ts';

/** The door over HTTP with the bot behind it, real tokens in front, and the memory store and a Bot Connector beside. */
export type ADoor = {
  url: string;
  place: TeamsPlace;
  sara: TeamsPerson;
  wire: Activities;
  world: World;
  connector: FakeConnector;
  issuer: TokenIssuer;
  /** What was logged, one line each. */
  logged: string[];
  /** Moves the door's clock, in minutes. */
  pass(minutes: number): void;
  /** The header of a good token; with claims or looks changed, of a bad one. */
  header(claims?: Claims, look?: TokenLook): string;
  /** Posts a body, with a good token where no header is named (null: without one). */
  post(body: unknown, header?: string | null): Promise<{ status: number; body: unknown }>;
  /** Nothing went out and nothing was kept. */
  isUntouched(): Promise<boolean>;
};

afterEach(() => {
  jest.restoreAllMocks();
});

/** With `aBoard()` in its world, Sara is that board's secretary. `isBoundless` where more is said than Teams allows. */
export async function aDoor({
  world = aWorld(),
  isBoundless = false,
}: {
  world?: World;
  isBoundless?: boolean;
} = {}): Promise<ADoor> {
  // botbuilder writes there what it turns away.
  jest.spyOn(console, 'error').mockReturnValue();
  const sara = aTeamsPerson('Sara Lind', people.secretary);
  const channelId = aBoard().channel?.channelId ?? '';
  const [issuer, connector] = [
    await closedAfter(startTokenIssuer()),
    await closedAfter(startConnector({ people: [sara], channelId, isBoundless })),
  ];
  const place: TeamsPlace = {
    ...{ serviceUrl: connector.url, tenantId: tenant, channelId, teamId: channelId },
    appId: '55555555-5555-4555-8555-555555555555',
  };
  const bot = botConfig(place, issuer);
  const logged: string[] = [];
  const log = createLog('warn', { write: (line) => void logged.push(line) });
  let passed = 0;
  const getToken = async () => ({ token: 'bot-token', expiresOnTimestamp: Date.now() + 3_600_000 });
  const pause = async () => {};
  // Jest cannot link it together with botbuilder: both need one module that was not evaluated yet.
  const { createBotToken } = await import('../../src/teams/credentials.ts');
  const token = createBotToken(bot, () => ({ getToken }));
  const pace = isBoundless ? { turn: pause } : createPace(Date.now, pause);
  const wires = createConnector({ token, pace, pause });
  const outside = { ...world, messenger: createMessenger(wires, noFiles) };
  const answer = createConversation({ outside, connector: wires, log });
  const door = createDoor({ bot, answer, log, now: () => Date.now() + passed });
  const server = await closedAfter(
    createServer({
      ...{ host: '127.0.0.1', port: 0, onlyLoopback: false, log },
      routes: [{ method: 'POST', path: '/api/messages', answer: (request) => door.receive(request) }],
    }),
  );
  const url = `http://127.0.0.1:${await server.listen()}/api/messages`;
  const header: ADoor['header'] = (claims = {}, look) =>
    issuer.header({ aud: place.appId, serviceurl: place.serviceUrl, ...claims }, look);
  return {
    ...{ url, place, sara, wire: activitiesAt(place), world, connector, issuer, logged, header },
    pass(minutes) {
      passed += minutes * 60_000;
    },
    post: (body, given = header()) => post(url, body, given),
    isUntouched: async () => connector.calls.length === 0 && (await world.store.tenants()).length === 0,
  };
}

function botConfig({ appId, tenantId }: TeamsPlace, issuer: TokenIssuer): BotConfig {
  return {
    ...{ kind: 'teams', appId, tenantId, allowedTenants: [tenantId], channelService: '' },
    identity: { type: 'SingleTenant', password: 'secret' },
    overrides: {
      ToBotFromChannelOpenIdMetadataUrl: issuer.metadataUrl,
      ToBotFromChannelTokenIssuer: issuer.issuer,
    },
  };
}
