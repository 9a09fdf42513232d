import { CloudAdapter, type TurnContext } from 'botbuilder';
import { AuthenticationError } from 'botframework-connector';
import type { BotConfig } from '../config.ts';
import { keepable } from '../domain/keepable.ts';
import type { Log } from '../log.ts';
import { type Activity, activityShape } from './activity.ts';
import { createAuthentication, looksForeign } from './authentication.ts';
import { readTurn, type Turn, tenantOf } from './turn.ts';

/** How a turn ends over HTTP: only invokes have a body. */
export type TurnAnswer = { status: number; body?: unknown };

export type Door = {
  /** Takes one POST of the Bot Framework. Whatever comes, it answers and never throws. */
  receive(request: { headers: Readonly<Record<string, unknown>>; body: unknown }): Promise<TurnAnswer>;
};

type Needs = { bot: BotConfig; answer: (turn: Turn) => Promise<TurnAnswer>; log: Log; now: () => number };

/** Only these channels are spoken to; the emulator's name belongs to the trial. */
const channels = { teams: ['msteams'], trial: ['msteams', 'emulator', 'test'] };

/**
 * The way in: shape, look of the token, signature, tenant, in this order, each before anything is done or sent.
 * 400 for what is no activity, 401 for a token that is not the channel's, 403 for a tenant that is not ours.
 */
export function createDoor({ bot, answer, log, now }: Needs): Door {
  const authentication = createAuthentication(bot, now);
  const adapter = new CloudAdapter(authentication);
  return {
    async receive({ headers, body }) {
      const shape = activityShape.safeParse(keepable(body));
      if (!shape.success) return { status: 400 };
      const activity = shape.data;
      if (!channels[bot.kind].includes(activity.channelId)) return { status: 401 };
      const header = typeof headers.authorization === 'string' ? headers.authorization : '';
      if (bot.kind === 'teams' && looksForeign(header, bot)) return { status: 401 };
      const refusal = await refusalOf(
        () => authentication.authenticateRequest(activity as never, header),
        log,
      );
      if (refusal) return refusal;
      if (!isOurs(activity, bot)) return { status: 403 };
      return process(adapter, { activity, header, answer, log });
    },
  };
}

/** Undefined for a good token. A key that could not be fetched is the world's failure, not the token's. */
async function refusalOf(verify: () => Promise<unknown>, log: Log): Promise<TurnAnswer | undefined> {
  try {
    await verify();
    return undefined;
  } catch (error) {
    const isKeysAway = error instanceof AuthenticationError && error.statusCode >= 500;
    const isNetwork = error instanceof Error && error.name === 'FetchError';
    if (!isKeysAway && !isNetwork) return { status: 401 };
    log.error({ err: error }, 'the keys of the Bot Framework cannot be fetched');
    return { status: 503 };
  }
}

function isOurs(activity: Activity, bot: BotConfig): boolean {
  const tenant = tenantOf(activity);
  if (bot.kind === 'trial' && bot.allowedTenants === 'all') return Boolean(tenant);
  return tenant !== undefined && bot.allowedTenants.includes(tenant);
}

/** Through the SDK's adapter, which knows the protocol; our answer is what leaves. */
async function process(
  adapter: CloudAdapter,
  { activity, header, answer, log }: { activity: Activity; header: string } & Pick<Needs, 'answer' | 'log'>,
): Promise<TurnAnswer> {
  let ours: TurnAnswer = { status: 200 };
  let sdks = 200;
  const response = {
    socket: undefined,
    status: (code: number) => {
      sdks = code;
      return response;
    },
    header: () => response,
    send: () => response,
    end: () => response,
  };
  try {
    await adapter.process(
      { body: activity, headers: { authorization: header }, method: 'POST' },
      response,
      async (_: TurnContext) => {
        ours = await answer(readTurn(activity));
        // The adapter wants to have seen an answer to an invoke.
        if (activity.type === 'invoke') await _.sendActivity({ type: 'invokeResponse', value: ours });
      },
    );
    return sdks >= 500 ? { status: sdks } : ours;
  } catch (error) {
    log.error({ err: error }, 'a turn ended in a mistake');
    return { status: 500 };
  }
}
