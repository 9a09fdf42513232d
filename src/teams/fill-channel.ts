import type { Outside } from '../actions/outside.ts';
import { channelOf } from './commands/set-up.ts';
import type { Turn } from './turn.ts';

/** Keeps the address under which the board's channel is reached now: Teams may change it, and a file may not name it. */
export async function fillChannel({ store }: Pick<Outside, 'store'>, turn: Turn): Promise<void> {
  const channel = channelOf(turn);
  if (!channel) return;
  const { tenantId } = turn.who;
  const board = await store.read(tenantId, (db) => db.boards.byChannel(channel.channelId));
  if (!board || board.channel?.serviceUrl === channel.serviceUrl) return;
  const cause = { tenantId, by: 'moedeklar', what: 'find-channel', from: 'teams:channel' } as const;
  const teamId = channel.teamId ?? board.channel?.teamId ?? null;
  await store.transaction(cause, async (tx) => {
    const now = await tx.boards.get(board.id);
    if (now) await tx.boards.save({ ...now, channel: { ...channel, teamId } });
  });
}
