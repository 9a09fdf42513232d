import { isDeepStrictEqual } from 'node:util';
import type { Outside } from '../actions/outside.ts';
import { channelAfter } from '../domain/board.ts';
import { channelOf } from './commands/set-up.ts';
import type { Turn } from './turn.ts';

/** Keeps how the board's channel is reached now and which team it is in: Teams may change it, and a file may not say it. */
export async function fillChannel({ store }: Pick<Outside, 'store'>, turn: Turn): Promise<void> {
  const channel = channelOf(turn);
  if (!channel) return;
  const { tenantId } = turn.who;
  const board = await store.read(tenantId, (db) => db.boards.byChannel(channel.channelId));
  if (!board || isDeepStrictEqual(channelAfter(board.channel, channel), board.channel)) return;
  const cause = { tenantId, by: 'moedeklar', what: 'find-channel', from: 'teams:channel' } as const;
  await store.transaction(cause, async (tx) => {
    const now = await tx.boards.get(board.id);
    if (now) await tx.boards.save({ ...now, channel: channelAfter(now.channel, channel) });
  });
}
