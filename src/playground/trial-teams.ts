import { dirname, join } from 'node:path';
import type { Route } from '../api/route.ts';
import { type Activity, botName, createActivities } from './activities.ts';
import { chatIdOf } from './addresses.ts';
import { readTaken } from './answers.ts';
import { createChats } from './chats.ts';
import { type ComposeActs, createComposeActs } from './compose-acts.ts';
import { connectorRoutes } from './connector-routes.ts';
import type { Deliver } from './deliver.ts';
import { createEventFeed, type EventFeed } from './event-feed.ts';
import { createKeeper, readKept } from './keep-file.ts';
import { keptChats, noChats } from './kept-chats.ts';
import { localOnly } from './local-only.ts';
import { createOneDrive } from './onedrive.ts';
import { createPeoplesActs, type PeoplesActs } from './peoples-acts.ts';
import type { Trial, TrialTeamsOptions } from './trial.ts';
import { createViews } from './views.ts';
import type { Outcome, Snapshot, TrialChannel, TrialPerson } from './wire.ts';

/** A small stand-in for Teams on one machine: chats, the Bot Connector and what people do. */
export type TrialTeams = PeoplesActs &
  ComposeActs & {
    /** The Bot Connector's REST API, under `connectorPath`, and where the files lie. */
    routes: Route[];
    people: readonly TrialPerson[];
    channel: TrialChannel;
    /** Reads what was kept and installs the bot where it is not installed yet. Call it once the bot can be reached. */
    start(): Promise<void>;
    /** Empties all chats and lets go of the files. The bot is installed again by `start`. */
    forget(): Promise<void>;
    /** Writes what is still to be kept. */
    close(): Promise<void>;
    setReachable(person: string, isReachable: boolean): void;
    snapshot(): Omit<Snapshot, 'suggestions'>;
    feed: Pick<EventFeed, 'since' | 'lastId' | 'follow'>;
  };

export async function createTrialTeams(options: TrialTeamsOptions): Promise<TrialTeams> {
  const { people, channel, keepIn, now, newId, serviceUrl } = options;
  const keeper = createKeeper(keepIn, () => ({
    posts: chats.posts(),
    installed: [...installed],
    unreachable: [...unreachable],
  }));
  const kept = (await readKept(keepIn, keptChats)) ?? noChats;
  const installed = new Set(kept.installed);
  const unreachable = new Set(kept.unreachable);
  const views = createViews(now);
  const feed = createEventFeed(newId());
  const chats = createChats({
    kept: kept.posts,
    now,
    isChannel: (chat) => chat === channel.channelId,
    changed(post) {
      feed.tell({ kind: 'post', post });
      keeper.later();
    },
  });
  const drive = createOneDrive({
    folder: join(dirname(keepIn), 'onedrive'),
    address: () => new URL(serviceUrl()).origin,
  });
  const trial: Trial = {
    options,
    chats,
    views,
    feed,
    activities: createActivities({ serviceUrl, channel, now, newId }),
    drive,
    isUnreachable: (person) => unreachable.has(person),
    send: (activity, read) => send(options.deliver, activity, read),
  };
  const snapshot = () => ({
    bot: botName,
    people: people.map((person) => ({ ...person, chat: chatIdOf(person.id) })),
    channel,
    posts: chats.posts(),
    views: views.all(),
    unreachable: [...unreachable],
  });

  return {
    ...createPeoplesActs(trial),
    ...createComposeActs(trial),
    routes: localOnly([...connectorRoutes(trial), ...drive.routes]),
    people,
    channel,
    snapshot,
    feed,
    start: () => installBot(trial, installed, keeper.later),
    async forget() {
      chats.forget();
      views.forget();
      installed.clear();
      unreachable.clear();
      feed.tell({ kind: 'forgotten' });
      keeper.later();
      await drive.forget();
    },
    close: keeper.flush,
    setReachable(person, isReachable) {
      if (isReachable) unreachable.delete(person);
      else unreachable.add(person);
      feed.tell({ kind: 'reach', person, isReachable });
      keeper.later();
    },
  };
}

/** Installs the bot in the team and then for each person, one after another, as an administrator's policy does. */
async function installBot(trial: Trial, installed: Set<string>, keep: () => void): Promise<void> {
  const { people, channel } = trial.options;
  const [first] = people;
  const places = people.map((by) => ({ by, where: { chat: chatIdOf(by.id), thread: null } }));
  if (first) places.unshift({ by: first, where: { chat: channel.channelId, thread: null } });
  for (const act of places.filter((place) => !installed.has(place.where.chat))) {
    const outcomes = [];
    for (const activity of trial.activities.installed(act))
      outcomes.push(await trial.send(activity, readTaken));
    if (outcomes.some((outcome) => outcome.kind === 'failed')) continue;
    installed.add(act.where.chat);
    keep();
  }
}

async function send(
  deliver: Deliver,
  activity: Activity,
  read: (answer: Awaited<ReturnType<Deliver>>) => Outcome,
): Promise<Outcome> {
  try {
    return read(await deliver(activity));
  } catch (cause) {
    const isLate = (cause as { name?: unknown }).name === 'TimeoutError';
    return { kind: 'failed', why: isLate ? 'late' : 'unreached', status: null };
  }
}
