import { OutsideFailure } from '../../src/errors.ts';
import { type Connector, createConnector } from '../../src/teams/connector.ts';
import { closedAfter } from './closed-after.ts';
import { type FakeConnector, startConnector } from './fake-connector.ts';
import { aTeamsPerson, chatIdOf, type TeamsPerson } from './wire.ts';

/** Our side of the Bot Connector against a fake one. Pauses are not waited for but written down. */
export type AConnector = {
  ours: Connector;
  teams: FakeConnector;
  person: TeamsPerson;
  /** The waits between tries, in milliseconds. */
  pauses: number[];
  /** What was told of each request. */
  watched: { method: string; status: number | 'cut' }[];
  /** How often the token was asked to be fetched anew. */
  renewals: () => number;
  /** Says something in the person's chat. */
  say: () => Promise<unknown>;
  /** Says something that fails, and gives the failure. */
  fail: () => Promise<OutsideFailure>;
};

export const aChannelId = '19:direktionen@thread.tacv2';

type Options = {
  people?: readonly TeamsPerson[];
  membersPerPage?: number;
  isGood?: (header: string | undefined) => boolean;
};

export async function aConnector({ people = [], ...options }: Options = {}): Promise<AConnector> {
  const person = aTeamsPerson('Carl Fisk');
  const all = [person, ...people];
  const teams = await closedAfter(
    startConnector({ people: all, channelId: aChannelId, isBoundless: true, ...options }),
  );
  const pauses: number[] = [];
  const watched: AConnector['watched'] = [];
  let renewals = 0;
  const ours = createConnector({
    token: {
      header: async () => (renewals === 0 ? 'Bearer bot-token' : `Bearer bot-token-${renewals}`),
      renew: () => {
        renewals += 1;
      },
    },
    pace: { turn: async () => {} },
    watch: (request) => watched.push(request),
    pause: async (milliseconds) => {
      pauses.push(milliseconds);
    },
  });
  const path = `v3/conversations/${encodeURIComponent(chatIdOf(person))}/activities`;
  const body = { type: 'message', text: 'Goddag' };
  const say = () => ours.call({ method: 'POST', serviceUrl: teams.url, path, body });
  const fail = async () => {
    const failure = await say().catch((error: unknown) => error);
    if (!(failure instanceof OutsideFailure)) throw new Error('it did not fail', { cause: failure });
    return failure;
  };
  return { ours, teams, person, pauses, watched, renewals: () => renewals, say, fail };
}
