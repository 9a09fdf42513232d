import type { Board, Channel, DriveFolder } from '../domain/board.ts';
import type { Drive, Outside } from './outside.ts';

type Deps = Pick<Outside, 'store' | 'messenger'> & { drive: Drive };

/** Where the channel's files lie: as kept, or looked up. Null where Teams does not tell which team the channel is in. */
export async function findChannelFolder(
  { store, messenger, drive }: Deps,
  board: Board,
  { channel, isAnew }: { channel: Channel; isAnew: boolean },
): Promise<DriveFolder | null> {
  if (channel.folder && !isAnew) return channel.folder;
  const { serviceUrl, teamId, channelId } = channel;
  const asked = () => (serviceUrl && teamId ? messenger.groupOf({ serviceUrl, teamId }) : null);
  const groupId = channel.groupId ?? (await asked());
  if (groupId === null) return null;
  const folder = await drive.channelFolder(groupId, channelId);
  const cause = { tenantId: board.tenantId, by: 'moedeklar', what: 'find-folder', from: 'graph' } as const;
  await store.transaction(cause, async (tx) => {
    const now = await tx.boards.get(board.id);
    if (now?.channel?.channelId === channelId)
      await tx.boards.save({ ...now, channel: { ...now.channel, groupId, folder } });
  });
  return folder;
}
