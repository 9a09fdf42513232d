import type { Instant } from '../domain/day.ts';
import type { Activities, Activity } from './activities.ts';
import type { Chats } from './chats.ts';
import type { Deliver } from './deliver.ts';
import type { EventFeed } from './event-feed.ts';
import type { OneDrive } from './onedrive.ts';
import type { Views } from './views.ts';
import type { Outcome, TrialChannel, TrialPerson } from './wire.ts';

export type TrialTeamsOptions = {
  /** Where the bot finds the connector: the service's own address and `connectorPath`. Asked for once it listens. */
  serviceUrl: () => string;
  deliver: Deliver;
  people: readonly TrialPerson[];
  channel: TrialChannel;
  /** The file that keeps the chats over a restart; the folder `onedrive` beside it keeps the files. */
  keepIn: string;
  now: () => Instant;
  newId: () => string;
};

/** What the parts of the stand-in share. */
export type Trial = {
  options: TrialTeamsOptions;
  chats: Chats;
  views: Views;
  feed: EventFeed;
  activities: Activities;
  drive: OneDrive;
  isUnreachable(person: string): boolean;
  /** Hands an activity to the bot and reads its answer; a bot that cannot be reached is an outcome too. */
  send(activity: Activity, read: (answer: Awaited<ReturnType<Deliver>>) => Outcome): Promise<Outcome>;
};
