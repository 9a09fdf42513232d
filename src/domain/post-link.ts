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
  return `https://teams.microsoft.com/l/message/${ids}?${new URLSearchParams({ tenantId })}`;
}
