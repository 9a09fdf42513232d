import type { Answer } from '../../api/v1/route.ts';
import type { Routes } from '../../api/v1/routes.ts';
import { addressOf } from '../client/paths.ts';
import type { Client } from '../client/use-resource.ts';
import type { Place } from '../shell/place.ts';

type Meetings = Answer<Routes['myMeetings']>;

/**
 * Beside the call one begins where the meeting is: at the one that its chat belongs to; else at the one that is held, of
 * the board or of all one's own, or the next.
 */
export async function besideMeeting(
  place: Place,
  { chat }: { chat: string | null },
  { resources }: Pick<Client, 'resources'>,
): Promise<Place> {
  const isBegin = place.page === 'home' || place.page === 'board';
  const ofCall = isBegin && chat && (await meetingAt(addressOf('myMeetings', { ...first, chat }), resources));
  if (ofCall) return ofCall;
  switch (place.page) {
    case 'meeting':
      return place.itemId === null ? { page: 'session', meetingId: place.meetingId } : place;
    case 'home':
      return (await meetingAt(addressOf('myMeetings', first), resources)) ?? place;
    case 'board':
      return (
        (await meetingAt(addressOf('boardMeetings', { ...first, boardId: place.boardId }), resources)) ??
        place
      );
    default:
      return place;
  }
}

/** As the lists of meetings ask for it, so that it is asked for once. */
const first = { when: 'coming', page: 1 };

async function meetingAt(address: string, resources: Client['resources']): Promise<Place | null> {
  await resources.refresh(address);
  // The server checked it by the same table before it was sent.
  const { meetings } = (resources.get(address).body as Meetings | null) ?? { meetings: [] };
  const coming = meetings.filter(({ status, published }) => published && status !== 'cancelled');
  const held = coming.find(({ status }) => status === 'inSession') ?? coming[0];
  return held ? { page: 'session', meetingId: held.meetingId } : null;
}
