import type { Outside } from '../actions/outside.ts';
import type { Turn } from './turn.ts';

/** The person's own chat with the bot: the one that is known, else the one that Teams opens. */
export async function ownChatOf(
  { store, messenger }: Pick<Outside, 'store' | 'messenger'>,
  { who, where }: Turn,
): Promise<{ serviceUrl: string; conversationId: string }> {
  const { tenantId, personId, teamsId } = who;
  const person = await store.read(tenantId, (db) => db.people.get(personId));
  const known = person ?? { id: personId, teamsId, chat: null };
  return known.chat ?? messenger.openChat(known, { serviceUrl: where.serviceUrl, tenantId });
}
