import { type Board, chiefsOf, hasAddress, membersOn } from './board.ts';
import { dayIn } from './day.ts';
import type { PersonId } from './ids.ts';
import type { Item } from './item.ts';
import type { Meeting } from './meeting.ts';

/**
 * Whom it concerns that a meeting is moved, or called off or on again, each once: guests and chiefs whose items the
 * published agenda has, whoever proposed something for it or has a proposal on it; and when it is called off or on, everybody who was asked to come. Where a meeting was moved to
 * the invited see in Outlook, if it stands there.
 */
export function affectedBy(
  board: Board,
  { meeting, items, proposals }: { meeting: Meeting; items: readonly Item[]; proposals: readonly Item[] },
  what: 'moved' | 'called',
): PersonId[] {
  const day = dayIn(board.timeZone, meeting.start);
  const shown = meeting.publication === null ? [] : items;
  const units = shown.flatMap((item) => (item.closed === null ? item.units : []));
  const chiefs = chiefsOf(board, units, day).map(({ personId }) => personId);
  const proposers = proposals.flatMap(({ proposal }) =>
    proposal?.wishedMeeting === meeting.id ? [proposal.by] : [],
  );
  const accepted = items.flatMap(({ proposal, disqualified }) =>
    proposal && !disqualified.includes(proposal.by) ? [proposal.by] : [],
  );
  const guests = shown.flatMap((item) => item.guests);
  const asked = what === 'called' || meeting.event === null ? invitedTo(board, meeting) : [];
  return [...new Set([...asked, ...guests, ...chiefs, ...proposers, ...accepted])];
}

function invitedTo(board: Board, meeting: Meeting): PersonId[] {
  const addresses = meeting.attendees.flatMap(({ email }) => email ?? []);
  return membersOn(board, dayIn(board.timeZone, meeting.start))
    .filter((member) => addresses.some((address) => hasAddress(member, address)))
    .map(({ personId }) => personId);
}
