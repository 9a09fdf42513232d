import { join } from 'node:path';
import type { Instant } from '../../src/domain/day.ts';
import { chatIdOf, teamsIdOf } from '../../src/playground/addresses.ts';
import { connectorPath } from '../../src/playground/connector-routes.ts';
import { type Deliver, deliverTo } from '../../src/playground/deliver.ts';
import { createTrialPage, type TrialPage } from '../../src/playground/trial-page.ts';
import { createTrialTeams, type TrialTeams } from '../../src/playground/trial-teams.ts';
import type { Post, Suggestion, TrialChannel, TrialPerson } from '../../src/playground/wire.ts';
import { closedAfter } from '../support/closed-after.ts';
import { aFolder } from '../support/processes.ts';
import { createScriptedBot, type ScriptedBot } from '../support/scripted-bot.ts';
import { serveRoutes } from '../support/serve-routes.ts';

export const tenantId = '33333333-3333-4333-8333-333333333333';

export const ida: TrialPerson = person('ida', 'Ida Strand', 'secretary');
export const per: TrialPerson = person('per', 'Per Fjord', 'director');
export const eva: TrialPerson = person('eva', 'Eva Mose', 'director');
export const bo: TrialPerson = { ...person('bo', 'Bo Lund', 'chief'), unit: 'CTM' };

export const channel: TrialChannel = {
  tenantId,
  teamId: '19:direktionen@thread.tacv2',
  teamName: 'Direktionen',
  groupId: 'group-direktionen',
  channelId: '19:dagsordener@thread.tacv2',
  channelName: 'Dagsordener',
};

export const cardType = 'application/vnd.microsoft.card.adaptive';

/** The stand-in for Teams and a scripted bot, talking over HTTP; the clock stands still until it is moved. */
export type ATrial = {
  url: string;
  teams: TrialTeams;
  page: TrialPage;
  bot: ScriptedBot;
  keptIn: string;
  passTime: (seconds: number) => void;
  resets: string[];
  /** Sends as the bot; answers with the id of the message. */
  send: (conversationId: string, message: object) => Promise<string>;
  post: (id: string) => Post;
  close: () => Promise<void>;
};

type Options = {
  keptIn?: string;
  /** In place of an HTTP POST to the bot. */
  deliver?: Deliver;
  suggestions?: readonly Suggestion[];
  /** Runs inside the reset. */
  onReset?: (trial: TrialTeams) => void;
};

/** A trial that is closed after the test. */
export async function aTrialHere(options: Options = {}): Promise<ATrial> {
  return closedAfter(aTrial(options));
}

export async function aTrial({ keptIn, deliver, suggestions = [], onReset }: Options = {}): Promise<ATrial> {
  const keepIn = keptIn ?? join(await aFolder('ofFile'), 'chats.json');
  const made = {} as { teams: TrialTeams; page: TrialPage };
  const resets: string[] = [];
  let at = Date.parse('2026-11-23T08:00:00.000Z');
  let ids = 0;
  let serviceUrl = '';
  const bot = createScriptedBot(() => serviceUrl);
  const served = await serveRoutes(async (url) => {
    serviceUrl = url + connectorPath;
    made.teams = await createTrialTeams({
      serviceUrl: () => serviceUrl,
      deliver: deliver ?? deliverTo(`${url}/api/messages`),
      people: [ida, per, eva, bo],
      channel,
      keepIn,
      now: () => new Date(at).toISOString() as Instant,
      newId: () => `id-${++ids}`,
    });
    made.page = createTrialPage({
      teams: made.teams,
      suggestions,
      async reset() {
        resets.push(`${made.teams.snapshot().posts.length} posts`);
        onReset?.(made.teams);
      },
    });
    return [...made.teams.routes, ...made.page.routes, bot.route];
  });
  const { teams, page } = made;

  return {
    url: served.url,
    teams,
    page,
    bot,
    keptIn: keepIn,
    resets,
    passTime(seconds) {
      at += seconds * 1000;
    },
    async send(conversationId, message) {
      const path = `v3/conversations/${encodeURIComponent(conversationId)}/activities`;
      const { body } = await bot.call('POST', path, { type: 'message', ...message });
      return (body as { id: string }).id;
    },
    post(id) {
      const found = teams.snapshot().posts.find((post) => post.id === id);
      if (!found) throw new Error(`no post ${id}`);
      return found;
    },
    async close() {
      page.close();
      await served.close();
      await teams.close();
    },
  };
}

/** As a button of the page asks. */
export function ask(made: ATrial, path: string, body: object) {
  return fetch(`${made.url}/trial/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** A message of the bot that is a card. */
export function aCardMessage(card: object = aCard()) {
  return { type: 'message', attachments: [{ contentType: cardType, content: card }] };
}

export function aCard(more: object = {}) {
  return { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Dagsorden' }], ...more };
}

/** A card that refreshes itself for the people. */
export function aRefreshingCard(people: readonly TrialPerson[]) {
  const action = { type: 'Action.Execute', verb: 'agenda.refresh', data: { meetingId: 'm1' } };
  return aCard({ refresh: { action, userIds: people.map(({ id }) => teamsIdOf(id)) } });
}

export function chatOf(person: TrialPerson): string {
  return chatIdOf(person.id);
}

function person(id: string, name: string, role: TrialPerson['role']): TrialPerson {
  return { id, name, email: `${id}@aaloese.example`, role, unit: null };
}
