import { keepable } from '../../src/domain/keepable.ts';
import { createLog } from '../../src/log.ts';
import { type Activity, activityShape } from '../../src/teams/activity.ts';
import { createConversation } from '../../src/teams/answer-turn.ts';
import type { Call } from '../../src/teams/connector.ts';
import type { TurnAnswer } from '../../src/teams/door.ts';
import { readTurn } from '../../src/teams/turn.ts';
import { aBoard, tenant } from './builders.ts';
import { textIn, type World } from './world.ts';

/** Something the bot said: in a conversation, in all its words. */
export type Heard = {
  id: string;
  where: string;
  text: string;
  /** What is attached, and its name where it is a file. */
  card: object | null;
  name: string | null;
  isTargeted: boolean;
};

/** What came of one thing that somebody did. */
export type Answer = {
  status: number;
  body: unknown;
  heard: Heard[];
  /** All words of the answer, wherever they were said. */
  text: string;
  /** The words that everybody in the channel could read. */
  inChannel: string;
};

type Where = {
  in?: 'personal' | 'channel' | 'group';
  channelId?: string;
  isTargeted?: boolean;
  tenant?: string;
};
type OnCard = Where & { replyToId?: string };

export type Chat = {
  types(person: string, text: string, where?: Where & { attachments?: object[] }): Promise<Answer>;
  /** `Action.Execute`. */
  presses(person: string, verb: string, data: object, where?: OnCard): Promise<Answer>;
  /** What a client asks by itself. */
  refreshes(person: string, verb: string, data: object): Promise<Answer>;
  /** Opens a dialog, sends it, or presses an `Action.Submit`. */
  opens(person: string, verb: string, data: object, where?: OnCard): Promise<Answer>;
  sends(person: string, verb: string, data: object, where?: OnCard): Promise<Answer>;
  submits(person: string, verb: string, data: object, where?: OnCard): Promise<Answer>;
  /** Looks for something in the compose box of a chat. */
  queries(
    person: string,
    text: string,
    more?: Where & { command?: string; skip?: number; value?: object },
  ): Promise<Answer>;
  /** Opens the form of a new item from the compose box, or on a message in HTML; and sends it. */
  composes(
    person: string,
    message?: { html: string; link?: string; mentions?: readonly object[] },
    more?: Where & { command?: string },
  ): Promise<Answer>;
  sendsComposed(person: string, verb: string, data: object, where?: Where): Promise<Answer>;
  /** Takes an offered file, or does not. */
  answersOffer(person: string, offer: Offer, answer: 'accept' | 'decline', more?: object): Promise<Answer>;
  reacts(person: string, emoji: { set?: string[]; removed?: string[] }, replyToId: string): Promise<Answer>;
  /** Delivers what Teams sends; the same again is a redelivery. */
  delivers(activity: object): Promise<Answer>;
  /** The last activity that was delivered. */
  last(): object;
  /** Lines that were logged: mistakes of ours and failures of the world. */
  logged: unknown[];
  /** What became of each turn, in order. */
  outcomes: string[];
};

/** A file that the bot offered. */
export type Offer = { id: string; name: string; size: number; context: object };

/** The files that an answer offers. */
export function offersIn({ heard }: Answer): Offer[] {
  return heard.flatMap(({ id, name, card }) => {
    if (!name || !card || !('acceptContext' in card) || !('sizeInBytes' in card)) return [];
    return [{ id, name, size: Number(card.sizeInBytes), context: card.acceptContext as object }];
  });
}

export const serviceUrl = 'https://smba.example/emea/';
export const channelId = aBoard().channel?.channelId ?? '';
const bot = { id: '28:bot', name: 'Mødeklar' };

/** The conversation over the world in memory; what the bot says over the connector is heard. */
export function aChat(world: World, watch: (call: Call) => unknown = () => {}): Chat {
  const heard: Heard[] = [];
  const logged: unknown[] = [];
  const outcomes: string[] = [];
  let count = 0;
  let last: object = {};
  const answer = createConversation({
    outside: world,
    connector: {
      call: async (call) => {
        watch(call);
        const refusal = call.path.includes('isTargetedActivity') && world.failures.get('targeted');
        if (refusal) throw refusal;
        return hear(heard, call);
      },
    },
    log: createLog('warn', { write: (line) => logged.push(JSON.parse(line)) }),
    ended: (_, outcome) => outcomes.push(outcome),
  });

  async function delivers(activity: object): Promise<Answer> {
    last = activity;
    const [alreadyHeard, alreadySent] = [heard.length, world.sent.length];
    const done = await answer(readTurn(activityShape.parse(keepable(activity))));
    const pushed = world.sent.slice(alreadySent).map(
      ({ where, message }): Heard => ({
        ...{ id: '', where, text: textIn(message), name: null, isTargeted: false },
        card: 'card' in message ? message.card : null,
      }),
    );
    return answerFrom(done, [...heard.slice(alreadyHeard), ...pushed]);
  }

  const invoke = (name: string, person: string, value: object, where: OnCard = {}) =>
    delivers({ ...anActivity('invoke', person, { ...where, count: ++count }), name, value });
  return {
    delivers,
    logged,
    outcomes,
    last: () => last,
    types: (person, text, { attachments = [], ...where } = {}) =>
      delivers({ ...anActivity('message', person, { ...where, count: ++count }), text, attachments }),
    presses: (person, verb, data, where) =>
      invoke('adaptiveCard/action', person, { action: { type: 'Action.Execute', verb, data } }, where),
    refreshes: (person, verb, data) =>
      invoke(
        'adaptiveCard/action',
        person,
        { action: { type: 'Action.Execute', verb, data }, trigger: 'automatic' },
        { in: 'channel' },
      ),
    opens: (person, verb, data, where) =>
      invoke('task/fetch', person, { data: { ...data, verb, msteams: { type: 'task/fetch' } } }, where),
    sends: (person, verb, data, where) => invoke('task/submit', person, { data: { ...data, verb } }, where),
    submits: (person, verb, data, where = {}) =>
      delivers({
        ...anActivity('message', person, { ...where, count: ++count }),
        value: { ...data, verb },
      }),
    queries: (person, text, { command = 'findItems', skip = 0, value = {}, ...where } = {}) => {
      const parameters = [text ? { name: 'words', value: text } : { name: 'initialRun', value: 'true' }];
      const asked = { commandId: command, parameters, queryOptions: { skip, count: 25 }, ...value };
      return invoke('composeExtension/query', person, asked, { in: 'group', ...where });
    },
    composes: (person, message, { command = message ? 'makeItem' : 'newItem', ...where } = {}) => {
      const body = { contentType: 'html', content: message?.html };
      const { mentions = [], link } = message ?? {};
      const messagePayload = { id: '1700', body, mentions, linkToMessage: link };
      const asked = { commandId: command, commandContext: message ? 'message' : 'compose' };
      const value = { ...asked, ...(message ? { messagePayload } : {}) };
      return invoke('composeExtension/fetchTask', person, value, { in: 'group', ...where });
    },
    sendsComposed: (person, verb, data, where = {}) => {
      const value = { commandId: 'newItem', data: { ...data, verb } };
      return invoke('composeExtension/submitAction', person, value, { in: 'group', ...where });
    },
    answersOffer: (person, { id, context, name }, action, more = {}) => {
      const uploadInfo = {
        ...{ uploadUrl: `https://aaloese.sharepoint.example/upload/${name}`, contentUrl: 'https://od/file' },
        ...{ name, uniqueId: 'file-1', fileType: name.split('.').at(-1) },
      };
      const value = {
        ...{ type: 'fileUpload', action, context },
        ...(action === 'accept' ? { uploadInfo } : {}),
        ...more,
      };
      return invoke('fileConsent/invoke', person, value, { replyToId: id });
    },
    reacts: (person, { set = [], removed = [] }, replyToId) =>
      delivers({
        ...anActivity('messageReaction', person, { in: 'channel', replyToId, count: ++count }),
        reactionsAdded: set.map((type) => ({ type })),
        reactionsRemoved: removed.map((type) => ({ type })),
      }),
  };
}

/** What every activity of Teams has. */
export function anActivity(
  type: string,
  person: string,
  { count, ...where }: OnCard & { count: number },
): Pick<Activity, 'type' | 'id' | 'conversation'> & Record<string, unknown> {
  const place = where.in ?? 'personal';
  const channel = where.channelId ?? channelId;
  const tenantId = where.tenant ?? tenant;
  const id = {
    personal: `chat-${person}`,
    channel: `${channel};messageid=1700`,
    group: '19:meeting@thread.v2',
  }[place];
  const conversationType = place === 'group' ? 'groupChat' : place;
  return {
    ...{ type, id: `activity-${count}`, channelId: 'msteams', serviceUrl },
    from: { id: `29:${person}`, name: nameIn(person), aadObjectId: person },
    recipient: { ...bot, ...(where.isTargeted ? { isTargeted: true } : {}) },
    conversation: { id, conversationType, tenantId },
    channelData: {
      tenant: { id: tenantId },
      ...(place === 'channel' ? { team: { id: '19:team@thread.tacv2' }, channel: { id: channel } } : {}),
    },
    ...(where.replyToId ? { replyToId: where.replyToId } : {}),
  };
}

function nameIn(person: string): string {
  return aBoard().members.find((member) => member.personId === person)?.name ?? person;
}

function hear(heard: Heard[], call: { path: string; body?: unknown }): { id: string } {
  const where = decodeURIComponent(/conversations\/([^/?]+)/.exec(call.path)?.[1] ?? '');
  const body = call.body as { text?: string; attachments?: { content: object; name?: string }[] };
  const { content: card = null, name = null } = body.attachments?.[0] ?? {};
  const text = card ? JSON.stringify(name ? { name, ...card } : card) : (body.text ?? '');
  const id = `heard-${heard.length + 1}`;
  heard.push({ id, where, text, card, name, isTargeted: call.path.includes('isTargetedActivity=true') });
  return { id };
}

function answerFrom({ status, body }: TurnAnswer, heard: Heard[]): Answer {
  const wide = heard.filter(({ where, isTargeted }) => !where.startsWith('chat-') && !isTargeted);
  return {
    ...{ status, body, heard },
    text: [...(body ? [JSON.stringify(body)] : []), ...heard.map(({ text }) => text)].join('\n'),
    inChannel: wide.map(({ text }) => text).join('\n'),
  };
}
