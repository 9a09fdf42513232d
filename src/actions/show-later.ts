import type { TenantId } from '../domain/ids.ts';
import type { MeetingHead } from '../domain/meeting.ts';
import { followSession } from './follow-session.ts';
import type { Tx } from './outside.ts';

/** Has the posted agenda brought up to date, and what follows from that in a session; nothing to do for one that was never published. */
export async function showLater(tx: Tx, tenantId: TenantId, meeting: MeetingHead): Promise<void> {
  if (meeting.publication === null && meeting.status === 'planned') {
    const post = await tx.posts.ofMeeting(meeting.id);
    if (!post) return;
  }
  await tx.later('show-agenda', { tenantId, meetingId: meeting.id, why: 'change' }, { key: meeting.id });
  await followSession(tx, meeting);
}
