import { markPost } from '../actions/mark-post.ts';
import { wordsFor } from '../words/words.ts';
import { rememberTeam } from './buttons/save-board.ts';
import { channelOf } from './commands/set-up.ts';
import { causeOfTurn, type Needs } from './open-scene.ts';
import type { Say } from './scene.ts';
import { teamOf } from './team.ts';
import type { Turn, What } from './turn.ts';

/** What happens without words: an emoji on a post, the bot's arrival. */
export async function answerEvent(
  needs: Needs,
  turn: Turn,
  what: Extract<What, { kind: 'emoji' | 'installed' }>,
): Promise<Say[]> {
  if (what.kind === 'installed') return greet(needs, turn);
  await markEmoji(needs, turn, what);
  return [];
}

async function markEmoji(
  { outside }: Needs,
  turn: Turn,
  { set, removed }: Extract<What, { kind: 'emoji' }>,
): Promise<void> {
  const { where, who } = turn;
  if (!where.replyToId) return;
  const on = { conversationId: where.conversationId, activityId: where.replyToId, person: who.personId };
  const cause = causeOfTurn(turn, 'mark-post');
  for (const emoji of set) await markPost(outside, cause, { ...on, emoji, isSet: true });
  for (const emoji of removed) await markPost(outside, cause, { ...on, emoji, isSet: false });
}

/**
 * Greets once: Teams announces the same arrival in two ways, and again when the app is updated. A channel that a
 * board already names is told where to post, and is not greeted again.
 */
async function greet(needs: Needs, turn: Turn): Promise<Say[]> {
  const { outside } = needs;
  const { where, who } = turn;
  const words = wordsFor('da');
  const channel = channelOf(turn);
  if (channel) {
    await rememberTeam(outside, turn, await teamOf(outside, channel));
    const isKnown = await outside.store.read(who.tenantId, (db) => db.boards.byChannel(channel.channelId));
    if (isKnown) return [];
  }
  if (!(await isFirst(needs, turn))) return [];
  return [
    {
      text: where.kind === 'personal' ? words.board.personalGreeting : words.board.greeting(who.name || null),
    },
  ];
}

/** Kept for good, beside the activities that were done. */
async function isFirst({ outside }: Needs, { who, where }: Turn): Promise<boolean> {
  const conversationId = where.conversationId.split(';', 1)[0] ?? '';
  const key = { conversationId, type: 'greeting', activityId: where.kind };
  if ((await outside.store.claimActivity(who.tenantId, key, outside.now())) !== 'new') return false;
  const cause = { tenantId: who.tenantId, by: who.personId, what: 'greet', from: 'teams', once: key };
  await outside.store.transaction(cause, async () => {});
  return true;
}
