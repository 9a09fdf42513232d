import { tellRecipient } from '../../src/actions/tell-recipient.ts';
import type { Board } from '../../src/domain/board.ts';
import type { NoticeId } from '../../src/domain/ids.ts';
import { type FailureReason, OutsideFailure } from '../../src/errors.ts';
import { aBoard, people, tenant } from './builders.ts';
import { decide } from './decide.ts';
import { aScene } from './scene.ts';
import type { World } from './world.ts';

type Telling = {
  world: World;
  noticeId: NoticeId;
  tell(isLast?: boolean): Promise<void>;
  delivery(): NonNullable<ReturnType<typeof deliveryOf>>;
};

/** A decision on item 2 that waits to be told to the chief of its unit. */
export async function aWaitingNotice({
  text = 'Direktionen godkender indstillingen.',
  board = {},
}: {
  text?: string;
  board?: Partial<Board>;
} = {}): Promise<Telling> {
  const world = await aScene(aBoard(board));
  await decide(world, { number: 2 }, { text, outcome: 'approved' });
  world.store.jobs.length = 0;
  const [notice] = [...world.store.everything(tenant).notices.values()];
  const noticeId = notice?.id ?? ('' as NoticeId);
  return {
    ...{ world, noticeId },
    tell: (isLast = false) => tellRecipient(world, { tenantId: tenant, noticeId }, { isLast }),
    delivery: () => deliveryOf(world, noticeId) ?? { state: 'waiting' },
  };
}

export function deliveryOf(world: World, id: NoticeId) {
  return world.store.everything(tenant).notices.get(id)?.delivery;
}

/** What the secretaries are to be told of people who could not be reached. */
export function secretariesTold(world: World) {
  return [...world.store.everything(tenant).notices.values()].filter(
    ({ about }) => about.kind === 'unreachable',
  );
}

/** Teams fails the chief, or the conversation named, from now on. */
export function fail(world: World, reason: FailureReason, where: string = people.chief): void {
  world.failures.set(where, new OutsideFailure('teams', reason, { reason }));
}
