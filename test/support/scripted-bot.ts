import type { Route } from '../../src/api/route.ts';

export type Heard = {
  type: string;
  id: string;
  name?: string;
  text?: string;
  value?: { data?: Record<string, unknown>; action?: { verb?: string; data?: Record<string, unknown> } };
  replyToId?: string;
  serviceUrl: string;
  from: { id: string; name: string; aadObjectId: string };
  recipient: { id: string; name: string };
  conversation: { id: string; conversationType: string; tenantId: string };
  channelData: Record<string, unknown>;
  [more: string]: unknown;
};

/** What the bot answers: nothing is 200 without a body. */
export type Script = (activity: Heard) => ScriptAnswer | undefined | Promise<ScriptAnswer | undefined>;
export type ScriptAnswer = { status?: number; body?: unknown };

/** A bot that says what it is told to, over the Bot Framework protocol. */
export type ScriptedBot = {
  route: Route;
  heard: Heard[];
  /** The first activity heard, or still to be heard, that fits. */
  hears(fits: (activity: Heard) => boolean): Promise<Heard>;
  /** What it answers from here on. */
  follows(script: Script): void;
  /** Calls the connector, as `POST v3/conversations/…`. */
  call(method: string, path: string, body?: object): Promise<{ status: number; body: unknown }>;
};

export function createScriptedBot(serviceUrl: () => string): ScriptedBot {
  const heard: Heard[] = [];
  const waiting: { fits: (activity: Heard) => boolean; found: (activity: Heard) => void }[] = [];
  let script: Script = () => undefined;

  return {
    heard,
    route: {
      method: 'POST',
      path: '/api/messages',
      async answer({ body }) {
        const activity = body as Heard;
        heard.push(activity);
        for (const { fits, found } of waiting) if (fits(activity)) found(activity);
        return { status: 200, ...(await script(activity)) };
      },
    },
    hears(fits) {
      const known = heard.find(fits);
      return known ? Promise.resolve(known) : new Promise((found) => waiting.push({ fits, found }));
    },
    follows(next) {
      script = next;
    },
    async call(method, path, body) {
      const answer = await fetch(`${serviceUrl()}/${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      const text = await answer.text();
      return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) };
    },
  };
}
