import { newsLine } from './meeting-news.ts';
import type { Jobs, Outside } from './outside.ts';

type Deps = Pick<Outside, 'store' | 'messenger'>;

/** Says below the agenda's post what became of its meeting. Nothing to say where the agenda was never posted. */
export async function tellChannel(
  { store, messenger }: Deps,
  { tenantId, meetingId, what }: Jobs['tell-channel'],
): Promise<void> {
  const found = await store.read(tenantId, async (db) => {
    const meeting = await db.meetings.get(meetingId);
    const board = meeting && (await db.boards.get(meeting.boardId));
    const post = await db.posts.ofMeeting(meetingId);
    return board && post ? { board, meeting, post } : undefined;
  });
  if (!found) return;
  const { board, meeting, post } = found;
  await messenger.say(post.message, { text: newsLine(board, meeting, what) });
}
