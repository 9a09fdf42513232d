import type { PersonId } from '../domain/ids.ts';
import type { Cause, Outside } from './outside.ts';
import { showReactionsLater } from './react-to-item.ts';

type Deps = Pick<Outside, 'store' | 'now'>;

export type Mark = {
  conversationId: string;
  /** The message the emoji stands on. */
  activityId: string;
  person: PersonId;
  emoji: string;
  isSet: boolean;
};

/** Counts an emoji on a posted agenda as "set" by that person, whatever emoji it is. On other messages it means nothing. */
export async function markPost({ store, now }: Deps, cause: Cause, mark: Mark): Promise<void> {
  await store.transaction(cause, async (tx) => {
    const post = await tx.posts.byMessage(mark.conversationId, mark.activityId);
    if (!post) return;
    await tx.posts.mark(post.meetingId, mark.person, mark.emoji, mark.isSet);
    await showReactionsLater(tx, cause, { meetingId: post.meetingId, now: now() });
  });
}
