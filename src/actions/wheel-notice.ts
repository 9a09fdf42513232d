import { wheelDueCard } from '../../cards/wheel-due.ts';
import type { WheelId } from '../domain/ids.ts';
import type { PersonReader } from '../domain/reader.ts';
import { seeRound } from '../domain/see-wheel.ts';
import type { RoundKey } from '../domain/wheel.ts';
import { loadWheel } from './load-wheel.ts';
import type { Making } from './notice-message.ts';
import type { Message, Reading } from './outside.ts';

/** That something is to be prepared; null once there is an item, it is skipped, or it is not for the reader. */
export async function wheelDueMessage(
  db: Reading,
  { board, now, words }: Making,
  { reader, ...which }: { wheelId: WheelId; round: RoundKey; reader: PersonReader },
): Promise<Message | null> {
  const view = seeRound(await loadWheel(db, { board, now }), which, reader);
  if (view?.state.kind !== 'due') return null;
  return { card: wheelDueCard(view, { words }), summary: words.wheel.due.fallback };
}
