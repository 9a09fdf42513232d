import type { Card } from '../../cards/parts.ts';
import { consentMessage } from '../actions/agreement-messages.ts';
import type { DecidedTogether } from '../actions/decide-together.ts';
import { minutesToUndo } from '../actions/undo-change.ts';
import type { MeetingId } from '../domain/ids.ts';
import { numberOf } from '../domain/meeting.ts';
import { demand } from '../domain/rights.ts';
import { Refusal } from '../errors.ts';
import type { Scene } from './scene.ts';

/** What can be decided together at a meeting, as it stands now for the person, with what came of pressing there. */
export async function showConsent(
  { outside, by, board, me, words }: Scene,
  meetingId: MeetingId,
  said?: string,
): Promise<{ card: Card; summary: string }> {
  demand(me.roles, 'decide');
  const making = { board, words, reader: me, ...(said ? { said } : {}) };
  const made = await outside.store.read(by.tenantId, (db) => consentMessage(db, making, meetingId));
  if (!made) throw new Refusal('outdated');
  return made;
}

/** What was decided, and what was left out and why. */
export function toldOf(
  { words: { consent } }: Scene,
  { meeting, decided, leftOut }: DecidedTogether,
): string {
  const numbers = decided.flatMap(({ itemId }) => numberOf(meeting, itemId) ?? []);
  const chiefs = new Set(decided.flatMap(({ recipients }) => recipients));
  const lines = leftOut.map(({ number, why }) => consent.leftOutLine(number, consent.why[why]));
  return [
    numbers.length > 0 ? consent.done(numbers, chiefs.size, minutesToUndo) : consent.nothing,
    ...(lines.length > 0 ? [consent.leftOut(lines)] : []),
  ].join(' ');
}
