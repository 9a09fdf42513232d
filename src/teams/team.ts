import type { Outside, TeamMember } from '../actions/outside.ts';
import type { Channel } from '../domain/board.ts';
import { OutsideFailure } from '../errors.ts';

/** Who is in the team of the channel; nobody where Teams does not tell. */
export async function teamOf(
  { messenger }: Pick<Outside, 'messenger'>,
  channel: Channel | null,
): Promise<TeamMember[]> {
  if (!channel?.serviceUrl) return [];
  try {
    return await messenger.membersOf({ serviceUrl: channel.serviceUrl, conversationId: channel.channelId });
  } catch (error) {
    if (error instanceof OutsideFailure) return [];
    throw error;
  }
}
