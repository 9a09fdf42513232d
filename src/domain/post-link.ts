import type { Board } from './board.ts';
import type { MessageRef } from './notice.ts';

/** Where people are led to the post in the channel; null where there is no channel. */
export function linkToPost(
  { tenantId, channel }: Board,
  { conversationId, activityId }: MessageRef,
): string | null {
  if (!channel) return null;
  const messageId = /;messageid=([^;]+)/.exec(conversationId)?.[1] ?? activityId;
  const ids = [channel.channelId, messageId].map(encodeURIComponent).join('/');
  const team = new URLSearchParams({ tenantId, ...(channel.groupId ? { groupId: channel.groupId } : {}) });
  return `https://teams.microsoft.com/l/message/${ids}?${team}`;
}

/** Whether both lead to the same post, however much is said of where it is; or neither anywhere. */
export function isSamePost(one: string | null, other: string | null): boolean {
  return one?.split('?')[0] === other?.split('?')[0];
}
