import type { Outside } from '../actions/outside.ts';
import { type Channel, channelAfter } from '../domain/board.ts';
import { channelOf } from './commands/set-up.ts';
import type { Turn } from './turn.ts';

/** Keeps how the board's channel is reached now and which team it is in: Teams may change it, and a file may not say it. */
export async function fillChannel({ store }: Pick<Outside, 'store'>, turn: Turn): Promise<void> {
  const channel = channelOf(turn);
  if (!channel) return;
  const { tenantId } = turn.who;
  const board = await store.read(tenantId, (db) => db.boards.byChannel(channel.channelId));
  if (!board?.channel || isSame(channelAfter(board.channel, channel), board.channel)) return;
  const cause = { tenantId, by: 'moedeklar', what: 'find-channel', from: 'teams:channel' } as const;
  await store.transaction(cause, async (tx) => {
    const now = await tx.boards.get(board.id);
    if (now) await tx.boards.save({ ...now, channel: channelAfter(now.channel, channel) });
  });
}

function isSame(one: Channel, other: Channel): boolean {
  return (Object.keys(one) as (keyof Channel)[]).every((name) => one[name] === other[name]);
}
