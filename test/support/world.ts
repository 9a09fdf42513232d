import { type Workers, workersOf } from '../../src/actions/do-jobs.ts';
import type {
  DocumentWish,
  JobName,
  Jobs,
  Message,
  Outside,
  TeamMember,
  Trouble,
  Written,
} from '../../src/actions/outside.ts';
import type { Board } from '../../src/domain/board.ts';
import { type Instant, instantOf } from '../../src/domain/day.ts';
import { asId, type TenantId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import type { Reader } from '../../src/domain/reader.ts';
import type { MinutesFor } from '../../src/domain/see-minutes.ts';
import { OutsideFailure } from '../../src/errors.ts';
import { aBoard, aMorning, tenant } from './builders.ts';
import { type MemoryStore, memoryStore } from './memory-store.ts';

/** What was sent, in order: a post, a change of one, or something said in a conversation. */
export type Sent = {
  how: 'post' | 'update' | 'say' | 'remove';
  where: string;
  activityId: string;
  message: Message;
};

/** The whole outside in memory. Time stands until it is moved, and jobs wait until they are run. */
export type World = Outside & {
  store: MemoryStore;
  sent: Sent[];
  /** What Teams answers instead, by conversation or person; taken away by deleting it. */
  failures: Map<string, OutsideFailure>;
  team: TeamMember[];
  uploads: { url: string; bytes: Uint8Array }[];
  /** What lies where, to be fetched. */
  downloads: Map<string, Uint8Array>;
  /** What the operator was told. */
  troubles: Trouble[];
  pass(milliseconds: number): void;
  /** Runs every job that is due, those they lead to included. Gives how many were run. */
  runJobs(): Promise<number>;
};

export function aWorld(at: Instant = aMorning): World {
  let clock = Date.parse(at);
  let count = 0;
  const now = () => instantOf(new Date(clock));
  const store = memoryStore(now);
  const sent: Sent[] = [];
  const failures = new Map<string, OutsideFailure>();
  const next = (prefix: string) => `${prefix}-${++count}`;
  const failFor = (...names: (string | null)[]) => {
    const failure = names.map((name) => (name ? failures.get(name) : undefined)).find(Boolean);
    if (failure) throw failure;
  };
  const world: World = {
    store,
    sent,
    failures,
    team: [],
    uploads: [],
    downloads: new Map(),
    troubles: [],
    now,
    newId: () => next('id'),
    messenger: {
      async post({ channelId, serviceUrl }, message) {
        failFor(channelId);
        const activityId = next('post');
        sent.push({ how: 'post', where: channelId, activityId, message });
        return {
          serviceUrl: serviceUrl ?? '',
          conversationId: `${channelId};messageid=${activityId}`,
          activityId,
        };
      },
      async update({ conversationId, activityId }, message) {
        failFor(conversationId, activityId);
        sent.push({ how: 'update', where: conversationId, activityId, message });
      },
      async say({ serviceUrl, conversationId }, message) {
        failFor(conversationId);
        const activityId = next('said');
        sent.push({ how: 'say', where: conversationId, activityId, message });
        return { serviceUrl, conversationId, activityId };
      },
      async openChat({ id }, { serviceUrl }) {
        failFor(id);
        return { serviceUrl, conversationId: `chat-${id}` };
      },
      async remove({ conversationId, activityId }) {
        failFor(conversationId);
        sent.push({ how: 'remove', where: conversationId, activityId, message: { text: '' } });
      },
      async upload(url, bytes) {
        failFor(url);
        world.uploads.push({ url, bytes });
      },
      async download(url, most) {
        failFor(url);
        const bytes = world.downloads.get(url);
        if (!bytes) throw new OutsideFailure('teams', 'nothing lies there');
        if (bytes.length > most) throw new OutsideFailure('teams', 'too large', { reason: 'too-large' });
        return bytes;
      },
      groupOf: async () => 'group-1',
      membersOf: async () => world.team,
    },
    pass: (milliseconds) => {
      clock += milliseconds;
    },
    calendar: null,
    drive: null,
    subscriptions: null,
    tellOperator: (trouble) => void world.troubles.push(trouble),
    directory: null,
    tabLink: () => null,
    documents: {
      write: async <Kind extends Reader['kind']>(view: MinutesFor<Kind>, wish: DocumentWish) =>
        new TextEncoder().encode(JSON.stringify({ view, wish })) as Uint8Array as Written<Kind>,
      bundle: async (front, parts) => Buffer.concat([front, Buffer.from(JSON.stringify(parts))]),
    },
    runJobs: () => runJobs(world),
  };
  return world;
}

async function runJobs(world: World): Promise<number> {
  const { jobs } = world.store;
  for (let run = 0; ; run += 1) {
    const at = jobs.findIndex((job) => !job.when.at || job.when.at <= world.now());
    const [job] = at === -1 ? [] : jobs.splice(at, 1);
    if (!job) return run;
    try {
      await doJob(workersOf(world), job);
    } catch (error) {
      if (!(error instanceof OutsideFailure)) throw error;
      const pause = (error.retryAfter ?? 60) * 1000;
      const when = { ...job.when, at: instantOf(new Date(Date.parse(world.now()) + pause)) };
      jobs.push({ ...job, when } as typeof job);
    }
  }
}

function doJob<Name extends JobName>(workers: Workers, { name, data }: { name: Name; data: Jobs[Name] }) {
  return workers[name](data, { jobId: 'job', isLast: false });
}

/** A world with the board, its items and meetings already there. */
export async function aWorldWith(
  {
    board = aBoard(),
    items = [],
    meetings = [],
  }: { board?: Board; items?: readonly Item[]; meetings?: readonly Meeting[] },
  world: World = aWorld(),
): Promise<World> {
  await world.store.transaction(
    { tenantId: board.tenantId, by: 'operator', what: 'lay-out', from: 'test' },
    async (tx) => {
      await tx.boards.save(board);
      for (const item of items) await tx.items.add(item);
      for (const meeting of meetings) await tx.meetings.add(meeting);
    },
  );
  return world;
}

export function otherTenant(): TenantId {
  return asId<TenantId>(`${tenant}-other`);
}

/** The words of a card, for looking into. */
export function textIn(message: Message | undefined): string {
  if (!message) return '';
  return 'text' in message ? message.text : JSON.stringify('card' in message ? message.card : message);
}
